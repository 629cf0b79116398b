import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../shared/trpc.ts';

export function useEvaluation(evaluationId: string) {
  const trpc = useTRPC();
  return useQuery(trpc.evaluation.get.queryOptions({ id: evaluationId }));
}
