import { CvDetail, UndoCorrection } from '../../services/cv/schemas.ts';
import { undoCorrection } from '../../services/cv/undo-correction.ts';
import { memberProcedure } from '../../trpc/trpc.ts';

export const undoCorrectionProcedure = memberProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/cvs/{id}/corrections/{correctionId}/undo',
      tags: ['CVs'],
      summary: 'Take a correction back',
    },
  })
  .input(UndoCorrection)
  .output(CvDetail)
  .mutation(({ ctx, input }) => undoCorrection(ctx, input));
