import { useQueries, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../shared/trpc.ts';

export function useEvaluation(evaluationId: string) {
  const trpc = useTRPC();
  return useQuery(trpc.evaluation.get.queryOptions({ id: evaluationId }));
}

export interface CandidateOf {
  readonly postingId: string;
  readonly cvId: string;
}

export function useDecisions(candidate: CandidateOf) {
  const trpc = useTRPC();
  return useQuery(trpc.decision.list.queryOptions(candidate));
}

export function useNotes(candidate: CandidateOf) {
  const trpc = useTRPC();
  return useQuery(trpc.note.list.queryOptions(candidate));
}

/** The document as this screening's reviewers may see it; it changes when who it is is shown. */
export function useEvaluatedDocument(evaluationId: string, hidden: boolean) {
  const trpc = useTRPC();
  return useQuery(
    trpc.evaluation.getDocument.queryOptions(
      { id: evaluationId },
      { enabled: hidden, staleTime: 5 * 60_000, trpc: { context: { alone: true } } },
    ),
  );
}

/** Several evaluations at once, in their order. */
export function useEvaluations(ids: readonly string[]) {
  const trpc = useTRPC();
  return useQueries({ queries: ids.map((id) => trpc.evaluation.get.queryOptions({ id })) });
}

/** The address of who is logged in: the likeliest contact. */
export function useOwnEmail(): string {
  const trpc = useTRPC();
  return useQuery(trpc.auth.getMe.queryOptions()).data?.user.email ?? '';
}
