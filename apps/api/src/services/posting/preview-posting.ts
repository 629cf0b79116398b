import type { Posting } from '@vitae/core/posting/requirement';
import { findVocabulary } from '@vitae/db/queries/skills/vocabulary';
import type { Context } from '../context.ts';
import type { PreviewPosting } from './schemas.ts';

/** What is found in a text, which may be nothing; nothing is kept. */
export async function previewPosting({ deps, actor }: Context, input: PreviewPosting): Promise<Posting> {
  const skills = (await findVocabulary(deps.database, actor.workspaceId)) ?? undefined;
  return deps.pool.readPosting({ text: input.text, skills });
}
