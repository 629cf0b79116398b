import type { Posting } from '@vitae/core/posting/requirement';
import type { Context } from '../context.ts';
import type { PreviewPosting } from './schemas.ts';

/** What is found in a text, which may be nothing; nothing is kept. */
export function previewPosting({ deps }: Context, input: PreviewPosting): Promise<Posting> {
  return deps.pool.readPosting({ text: input.text });
}
