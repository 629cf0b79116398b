import { AppError } from '@vitae/core/shared/app-error';
import { listCorrections } from '@vitae/db/queries/cvs/list-corrections';
import { lockReading } from '@vitae/db/queries/cvs/lock-reading';
import { undoCorrections } from '@vitae/db/queries/cvs/undo-corrections';
import type { Context, Member } from '../context.ts';
import { notFound } from '../not-found.ts';
import { correctReading, standing } from './corrected-reading.ts';
import { getCv } from './get-cv.ts';
import { saveCorrections } from './save-corrections.ts';
import type { CvDetail, UndoCorrection } from './schemas.ts';

/**
 * Takes a correction back, and with an added entry the corrections inside it. One that is undone already stays so.
 * Throws NOT_FOUND, CONFLICT while the CV is being read.
 */
export async function undoCorrection(
  context: Context<Member>,
  { id, correctionId }: UndoCorrection,
): Promise<CvDetail> {
  const { deps, actor } = context;
  const { workspaceId } = actor;
  await deps.database.transaction(async (transaction) => {
    const cv = await lockReading(transaction, workspaceId, id);
    if (!cv) throw notFound('CV');
    const before = standing(await listCorrections(transaction, workspaceId, id));
    const isInside = ({ path }: (typeof before)[number]): boolean =>
      path.some((step) => typeof step !== 'string' && 'added' in step && step.added === correctionId);
    const gone = before.filter((each) => each.id === correctionId || isInside(each)).map((each) => each.id);
    if (gone.length === 0) return;
    if (cv.stage !== 'read' || cv.document === null || cv.reading === null) {
      throw new AppError('CONFLICT', 'This CV is being read. Undo the correction once it is done.');
    }
    await undoCorrections(transaction, {
      workspaceId,
      cvId: id,
      ids: gone,
      undoneAt: deps.clock.now(),
      undoneByEmail: actor.email,
    });
    const stored = { document: cv.document, reading: cv.reading };
    const corrected = correctReading(
      stored,
      before.filter((each) => !gone.includes(each.id)),
    );
    await saveCorrections(context, transaction, { id, corrected });
  });
  return getCv(context, { id });
}
