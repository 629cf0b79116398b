import { createHash } from 'node:crypto';
import type { Requirement } from '@vitae/core/posting/requirement';
import { AppError } from '@vitae/core/shared/app-error';
import { findVocabulary } from '@vitae/db/queries/skills/vocabulary';
import type { Context } from '../context.ts';

/** What a posting is called whose text shows no title. */
const untitled = 'Untitled posting';

export function hashText(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Title and requirements, those given before those found, and the text their places are in: of a page's source that is
 * the posting in it. Throws POSTING_HAS_NO_REQUIREMENTS when there are none.
 */
export async function readPostingText(
  { deps, actor }: Context,
  given: {
    readonly text: string;
    readonly title?: string | undefined;
    readonly requirements?: Requirement[] | undefined;
  },
): Promise<{ title: string; text: string; requirements: Requirement[] }> {
  const { text } = given;
  if (given.title && given.requirements) return { title: given.title, text, requirements: given.requirements };
  const skills = (await findVocabulary(deps.database, actor.workspaceId)) ?? undefined;
  const found = await deps.pool.readPosting({ text: given.text, skills });
  const requirements = given.requirements ?? found.requirements;
  if (requirements.length === 0) {
    throw new AppError(
      'POSTING_HAS_NO_REQUIREMENTS',
      'No requirement was found in this text. Paste the part that says what is asked for, or add requirements by hand.',
    );
  }
  const title = given.title ?? (found.title?.trim().slice(0, 200) || untitled);
  return { title, text: found.text ?? text, requirements };
}
