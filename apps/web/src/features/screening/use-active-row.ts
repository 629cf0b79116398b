import { type KeyboardEvent, useState } from 'react';
import type { RankedGridProps } from './ranked-grid.tsx';
import type { RankedCandidate } from './ranked-row.tsx';

/** Rows that a page's key walks. */
const pageOfRows = 10;

type Keys<Row extends RankedCandidate> = Pick<
  RankedGridProps<Row>,
  'rows' | 'openId' | 'onOpen' | 'onClose' | 'onSelect'
>;

/** Which row the keys are at: the last that was gone to. Enter opens it, Space selects it. */
export function useActiveRow<Row extends RankedCandidate>(
  { rows, openId, onOpen, onClose, onSelect }: Keys<Row>,
  scrollTo: (index: number) => void,
) {
  const [active, setActive] = useState(0);
  const go = (index: number): void => {
    const next = Math.min(Math.max(index, 0), rows.total - 1);
    setActive(next);
    scrollTo(next);
    // With a candidate in hand, walking the list walks through the candidates.
    const row = rows.at(next);
    if (openId !== undefined && row) onOpen(row.evaluationId);
  };
  const withActive = (act: (row: Row) => void): void => {
    const row = rows.at(active);
    if (row) act(row);
  };
  const keys = new Map([
    ['ArrowDown', () => go(active + 1)],
    ['ArrowUp', () => go(active - 1)],
    ['Home', () => go(0)],
    ['End', () => go(rows.total - 1)],
    ['PageDown', () => go(active + pageOfRows)],
    ['PageUp', () => go(active - pageOfRows)],
    ['Escape', onClose],
    ['Enter', () => withActive((row) => onOpen(row.evaluationId))],
    [' ', () => withActive((row) => onSelect?.(row))],
  ]);
  const onKeyDown = (event: KeyboardEvent): void => {
    // Buttons and boxes inside a row keep the keys that press them.
    if (event.target !== event.currentTarget && (event.key === 'Enter' || event.key === ' ')) return;
    const act = keys.get(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  };
  return { active, setActive, onKeyDown };
}
