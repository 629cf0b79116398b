import { applyCorrections } from '@vitae/core/correction/apply-corrections';
import type { Correction } from '@vitae/core/correction/correction';
import { assertFits, draftCorrection, type ResumeChange } from '@vitae/core/correction/make-correction';
import type { Document } from '@vitae/core/document/document';
import type { Reading } from '@vitae/core/reading/reading';
import { AppError } from '@vitae/core/shared/app-error';
import { CorrectionId } from '@vitae/core/shared/ids';
import { insertCorrections } from '@vitae/db/queries/cvs/insert-corrections';
import { listCorrections } from '@vitae/db/queries/cvs/list-corrections';
import { lockReading } from '@vitae/db/queries/cvs/lock-reading';
import type { Context, Member } from '../context.ts';
import { notFound } from '../not-found.ts';
import { standing } from './corrected-reading.ts';
import { getCv } from './get-cv.ts';
import { readingRevision } from './reading-revision.ts';
import { saveCorrections } from './save-corrections.ts';
import type { CorrectCv, CvDetail } from './schemas.ts';

/** A CV with more than this has been written anew, not corrected. */
const mostCorrections = 500;

/**
 * Corrects values of a CV, all of the changes or none; each sees those before it. Throws NOT_FOUND, VALIDATION for what
 * a résumé cannot say, CONFLICT when the CV is not as the caller saw it (`revision`) or is being read.
 */
export async function correctCv(context: Context<Member>, input: CorrectCv): Promise<CvDetail> {
  const { deps, actor } = context;
  await deps.database.transaction(async (transaction) => {
    const cv = await lockReading(transaction, actor.workspaceId, input.id);
    if (!cv) throw notFound('CV');
    if (cv.stage !== 'read' || cv.document === null || cv.reading === null) {
      const isFailed = cv.stage === 'failed';
      throw new AppError(
        'CONFLICT',
        isFailed
          ? 'This CV could not be read. Read it again first.'
          : 'This CV is being read. Correct it once it is done.',
      );
    }
    if (readingRevision(cv) !== input.revision) {
      throw new AppError(
        'CONFLICT',
        'Somebody changed this CV meanwhile. Look at it again, then repeat your correction.',
      );
    }
    const before = standing(await listCorrections(transaction, actor.workspaceId, input.id));
    if (before.length + input.changes.length > mostCorrections) {
      throw new AppError('VALIDATION', `A CV can have up to ${mostCorrections} corrections. Undo some of them first.`);
    }
    const document: Document = JSON.parse(cv.document);
    const read: Reading = JSON.parse(cv.reading);
    const made: Correction[] = [];
    for (const change of input.changes) {
      made.push(makeCorrection(context, { document, read, list: [...before, ...made] }, change));
    }
    await insertCorrections(
      transaction,
      made.map(({ id, kind, path, before: was, beforeAt, after, by, at }) => ({
        id,
        kind,
        path,
        before: was,
        beforeAt,
        after,
        workspaceId: actor.workspaceId,
        cvId: input.id,
        madeBy: actor.userId,
        madeByEmail: by,
        createdAt: new Date(at),
      })),
    );
    const corrected = applyCorrections(document, read, [...before, ...made]);
    await saveCorrections(context, transaction, { id: input.id, corrected });
  });
  return getCv(context, { id: input.id });
}

interface Standing {
  readonly document: Document;
  readonly read: Reading;
  readonly list: readonly Correction[];
}

function makeCorrection(
  { deps, actor }: Context<Member>,
  { document, read, list }: Standing,
  change: ResumeChange,
): Correction {
  const draft = draftCorrection(applyCorrections(document, read, list), read, change);
  const id = CorrectionId.parse(deps.ids.next());
  const correction = { ...draft, id, by: actor.email, at: deps.clock.now().toISOString() };
  assertFits(applyCorrections(document, read, [...list, correction]), id);
  return correction;
}
