import { AppError } from '@vitae/core/shared/app-error';
import { EvaluationId, PostingId, RubricId } from '@vitae/core/shared/ids';
import type { Database } from '@vitae/db/database';
import { findEvaluationOfCv } from '@vitae/db/queries/evaluations/find-evaluation-of-cv';
import { insertEvaluations } from '@vitae/db/queries/evaluations/insert-evaluations';
import { findPostingByText, lockPostingText } from '@vitae/db/queries/postings/find-posting-by-text';
import { insertPosting } from '@vitae/db/queries/postings/insert-posting';
import type { Context } from '../context.ts';
import { addCv } from '../cv/add-cv.ts';
import type { StoredUpload } from '../cv/store-upload.ts';
import { enqueueEvaluating } from '../evaluation/enqueue-evaluating.ts';
import { hashText, readPostingText } from '../posting/read-posting-text.ts';
import type { CvEvaluationAccepted } from './schemas.ts';

interface NewCvEvaluation {
  readonly upload: StoredUpload;
  /** The posting's text. */
  readonly prompt: string;
}

/**
 * A stored CV against a prompt, in one transaction: the CV (or the one with the same content), the posting (or the one
 * with the same text) and their evaluation. Throws POSTING_HAS_NO_REQUIREMENTS.
 */
export async function createCvEvaluation(context: Context, input: NewCvEvaluation): Promise<CvEvaluationAccepted> {
  const { deps, actor } = context;
  const { workspaceId } = actor;
  const textSha256 = hashText(input.prompt);
  const known = await findPostingByText(deps.database, workspaceId, textSha256);
  const read = known ? null : await readPostingText(context, { text: input.prompt });
  return deps.database.transaction(async (transaction) => {
    const posting = known ?? (await addPosting(transaction));
    const { record: cv } = await addCv(context, transaction, input.upload);
    const wanted = [{ id: EvaluationId.parse(deps.ids.next()), cvId: cv.id }];
    const { id: postingId, rubricId } = posting;
    const [inserted] = await insertEvaluations(transaction, { workspaceId, postingId, rubricId, wanted });
    if (inserted) {
      const { id, stage, ready } = inserted;
      await enqueueEvaluating({ deps, transaction, workspaceId }, ready ? [id] : []);
      return { id, status: stage };
    }
    const existing = await findEvaluationOfCv(transaction, { workspaceId, cvId: cv.id, rubricId });
    if (!existing) throw new AppError('CONFLICT', 'This CV was deleted while it was evaluated. Upload it again.');
    return { id: existing.id, status: existing.stage };
  });

  /** Many requests may bring the same new prompt at once: one makes the posting, the others wait and find it. */
  async function addPosting(transaction: Database) {
    await lockPostingText(transaction, workspaceId, textSha256);
    const made = await findPostingByText(transaction, workspaceId, textSha256);
    if (made) return made;
    // On PGlite everything outside the transaction waits for it.
    const within = { actor, deps: { ...deps, database: transaction } };
    const { title, text, requirements } = read ?? (await readPostingText(within, { text: input.prompt }));
    const posting = { id: PostingId.parse(deps.ids.next()), rubricId: RubricId.parse(deps.ids.next()) };
    await insertPosting(transaction, { ...posting, workspaceId, title, text, textSha256, requirements });
    return posting;
  }
}
