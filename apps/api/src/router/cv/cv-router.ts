import { router } from '../../trpc/trpc.ts';
import { cancelRereadProcedure } from './cancel-reread.ts';
import { correctProcedure } from './correct.ts';
import { deleteProcedure } from './delete.ts';
import { examineProcedure } from './examine.ts';
import { getProcedure } from './get.ts';
import { getDocumentProcedure } from './get-document.ts';
import { getRereadProcedure } from './get-reread.ts';
import { listProcedure } from './list.ts';
import { listCorrectionsProcedure } from './list-corrections.ts';
import { renewEvaluationsProcedure } from './renew-evaluations.ts';
import { rereadProcedure } from './reread.ts';
import { restoreProcedure } from './restore.ts';
import { startRereadProcedure } from './start-reread.ts';
import { undoCorrectionProcedure } from './undo-correction.ts';

export const cvRouter = router({
  list: listProcedure,
  get: getProcedure,
  getDocument: getDocumentProcedure,
  examine: examineProcedure,
  delete: deleteProcedure,
  restore: restoreProcedure,
  reread: rereadProcedure,
  getReread: getRereadProcedure,
  startReread: startRereadProcedure,
  cancelReread: cancelRereadProcedure,
  listCorrections: listCorrectionsProcedure,
  correct: correctProcedure,
  undoCorrection: undoCorrectionProcedure,
  renewEvaluations: renewEvaluationsProcedure,
});
