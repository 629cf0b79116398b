import { useCallback, useState } from 'react';

export interface SelectedCandidate {
  readonly evaluationId: string;
  readonly cvId: string;
}

/** The candidates that are ticked, by evaluation, in the order they were. */
export function useSelection() {
  const [byId, setById] = useState<ReadonlyMap<string, SelectedCandidate>>(new Map());
  const toggle = useCallback(({ evaluationId, cvId }: SelectedCandidate): void => {
    setById((last) => {
      const next = new Map(last);
      if (!next.delete(evaluationId)) next.set(evaluationId, { evaluationId, cvId });
      return next;
    });
  }, []);
  const clear = useCallback(() => setById(new Map()), []);
  const replace = useCallback(
    (all: readonly SelectedCandidate[]) => setById(new Map(all.map((one) => [one.evaluationId, one]))),
    [],
  );
  return { byId, toggle, clear, replace };
}

export type Selection = ReturnType<typeof useSelection>;
