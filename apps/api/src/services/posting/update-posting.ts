import type { Requirement } from '@vitae/core/posting/requirement';
import { findPosting } from '@vitae/db/queries/postings/find-posting';
import { lockPosting } from '@vitae/db/queries/postings/lock-posting';
import { moveRequirementSources, updatePosting as updatePostingRow } from '@vitae/db/queries/postings/update-posting';
import type { Context } from '../context.ts';
import { notFound } from '../not-found.ts';
import { postingDetail } from './posting-detail.ts';
import { hashText } from './read-posting-text.ts';
import type { PostingDetail, UpdatePosting } from './schemas.ts';

/**
 * Changes the title or the text. The requirements stay as the person has them: a changed text only moves where they
 * are marked in it. Throws NOT_FOUND.
 */
export async function updatePosting({ deps, actor }: Context, input: UpdatePosting): Promise<PostingDetail> {
  const { workspaceId } = actor;
  const { id, title, text } = input;
  return deps.database.transaction(async (transaction) => {
    const locked = await lockPosting(transaction, workspaceId, id);
    const before = locked && (await findPosting(transaction, workspaceId, id));
    if (!before) throw notFound('posting');
    await updatePostingRow(transaction, {
      workspaceId,
      id,
      title,
      text: text === undefined ? undefined : { value: text, sha256: hashText(text) },
    });
    if (text !== undefined && text !== before.text) {
      const requirements = before.rubric.requirements.map((one) => movedTo(text, before.text, one));
      await moveRequirementSources(transaction, { workspaceId, id: before.rubric.id, requirements });
    }
    const after = await findPosting(transaction, workspaceId, id);
    if (!after) throw notFound('posting');
    return postingDetail(after);
  });
}

/** The requirement with its source where the same words stand in the new text, or without one. */
function movedTo(text: string, before: string, requirement: Requirement): Requirement {
  const { source, ...rest } = requirement;
  if (!source) return requirement;
  const words = before.slice(source.start, source.end);
  const start = words === '' ? -1 : text.indexOf(words);
  return start === -1 ? rest : { ...rest, source: { start, end: start + words.length } };
}
