import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { DecisionKind } from './api-types.ts';
import { count } from './format.ts';
import { showFailure, showUndo } from './notices.tsx';
import { useTRPC } from './trpc.ts';

export const decisionKinds: readonly DecisionKind[] = ['shortlist', 'hold', 'reject'];

/** As an act, and as what was done. */
export const decisionActs: Readonly<Record<DecisionKind, string>> = {
  shortlist: 'Shortlist',
  hold: 'Hold',
  reject: 'Reject',
};
export const decisionNames: Readonly<Record<DecisionKind, string>> = {
  shortlist: 'Shortlisted',
  hold: 'On hold',
  reject: 'Rejected',
};

/** Everything that shows decisions: rankings, evaluations (a blind one shows its name now), histories. */
export function useRefreshReviews(): () => Promise<unknown> {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  return () =>
    Promise.all(
      [
        trpc.screening.pathKey(),
        trpc.evaluation.pathKey(),
        trpc.decision.pathKey(),
        trpc.note.pathKey(),
        trpc.cv.pathKey(),
      ].map((queryKey) => queryClient.invalidateQueries({ queryKey })),
    );
}

export function useUndoDecisions() {
  const trpc = useTRPC();
  const refresh = useRefreshReviews();
  return useMutation(trpc.decision.undo.mutationOptions({ onSuccess: refresh, onError: showFailure }));
}

/** Decides, and offers to take it back at once. */
export function useDecide() {
  const trpc = useTRPC();
  const refresh = useRefreshReviews();
  const undo = useUndoDecisions();
  return useMutation(
    trpc.decision.create.mutationOptions({
      onSuccess: ({ ids }, { kind }) => {
        showUndo(`${count(ids.length, 'candidate')}: ${decisionNames[kind].toLowerCase()}.`, () =>
          undo.mutate({ ids }),
        );
        return refresh();
      },
      onError: showFailure,
    }),
  );
}
