import { useQuery } from '@tanstack/react-query';
import type { Evaluation } from '@vitae/core/evaluation/evaluation';
import type { Mark } from '@vitae/ui/marks/mark';
import { useMemo } from 'react';
import type { EvaluationDetail } from '../../shared/api-types.ts';
import { useTRPC } from '../../shared/trpc.ts';
import { evidenceMarks } from './evidence-marks.ts';

/** The strokes of an evaluation's quotes; hidden text is struck out once the document tells of it. */
export function useStrokes({ cv, candidate }: EvaluationDetail, evaluation: Evaluation): Mark[] {
  const trpc = useTRPC();
  const { data } = useQuery(
    trpc.cv.getDocument.queryOptions(
      { id: cv.id },
      // While who it is is hidden, nothing of the original is asked for.
      { enabled: !candidate.hidden, staleTime: 5 * 60_000, trpc: { context: { alone: true } } },
    ),
  );
  return useMemo(() => evidenceMarks(evaluation, data), [evaluation, data]);
}
