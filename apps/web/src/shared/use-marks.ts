import type { MarkInHand } from '@vitae/ui/marks/mark';
import { useCallback, useState } from 'react';

/** Which mark is in hand and which is under the pointer: the thread between a document and the panel beside it. */
export function useMarks(first?: string | undefined) {
  const [inHand, setInHand] = useState<MarkInHand | undefined>(
    first === undefined ? undefined : { id: first, count: 0 },
  );
  const [hoveredId, setHoveredId] = useState<string | undefined>();
  const take = useCallback((id: string) => setInHand((last) => ({ id, count: (last?.count ?? 0) + 1 })), []);
  return { inHand, take, hoveredId, hover: setHoveredId };
}

export type Marks = ReturnType<typeof useMarks>;
