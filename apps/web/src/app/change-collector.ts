import type { QueryClient } from '@tanstack/react-query';
import type { Change } from '../shared/api-types.ts';
import type { useTRPC } from '../shared/trpc.ts';

/** How long changes are gathered before screens read again, in milliseconds: quick to the eye, kind to the server. */
const gatherMs = 350;

type Trpc = ReturnType<typeof useTRPC>;

/** The queries that show a thing of each kind. */
function keysOf(trpc: Trpc, change: Change): readonly (readonly unknown[])[] {
  switch (change.kind) {
    case 'cv':
      return [
        trpc.cv.list.pathKey(),
        trpc.cv.get.queryKey({ id: change.id }),
        trpc.cv.getDocument.queryKey({ id: change.id }),
        trpc.cv.examine.queryKey({ id: change.id }),
        trpc.cv.getReread.queryKey(),
      ];
    case 'evaluation':
      return [
        trpc.evaluation.get.queryKey({ id: change.id }),
        trpc.modelEvaluation.pathKey(),
        trpc.evaluation.list.pathKey(),
        trpc.screening.pathKey(),
        trpc.cv.list.pathKey(),
        trpc.posting.list.pathKey(),
      ];
    case 'posting':
      return [trpc.posting.pathKey(), trpc.screening.pathKey(), trpc.modelEvaluation.pathKey()];
    case 'resync':
      return [[]];
  }
}

export interface ChangeCollector {
  add(change: Change): void;
  stop(): void;
}

export function createChangeCollector(trpc: Trpc, queryClient: QueryClient): ChangeCollector {
  const waiting = new Map<string, readonly unknown[]>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    timer = undefined;
    const keys = [...waiting.values()];
    waiting.clear();
    // Queries that nobody shows are only marked as old.
    for (const queryKey of keys) void queryClient.invalidateQueries({ queryKey });
  };
  return {
    add: (change) => {
      for (const key of keysOf(trpc, change)) waiting.set(JSON.stringify(key), key);
      timer ??= setTimeout(flush, gatherMs);
    },
    stop: () => clearTimeout(timer),
  };
}
