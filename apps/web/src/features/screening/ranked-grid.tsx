// biome-ignore-all lint/a11y/useSemanticElements: a virtual list cannot be a <table>: most of its rows do not exist
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active row
import { Tooltip } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import type { Requirement } from '@vitae/core/posting/requirement';
import { type CSSProperties, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { RankedRows } from './queries.ts';
import { RankedRow, rowId } from './ranked-row.tsx';

export interface GridView {
  readonly first: number;
  readonly last: number;
}

interface RankedGridProps {
  readonly rows: RankedRows;
  readonly requirements: readonly Requirement[];
  readonly openId: string | undefined;
  readonly onOpen: (evaluationId: string) => void;
  readonly onClose: () => void;
  readonly onView: (view: GridView) => void;
  /** Names the place to come back to: another posting or filter starts at its top. */
  readonly placeKey: string;
}

/** CSS pixels of one row; .v-ranked-row has the same. */
const rowHeight = 56;

/** How far each ranking was scrolled, so that coming back finds the same row under the eye. */
const places = new Map<string, number>();

function useRows(props: RankedGridProps) {
  const { rows, onView, placeKey } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    initialOffset: () => places.get(placeKey) ?? 0,
    onChange: (instance) => {
      if (instance.scrollOffset !== null) places.set(placeKey, instance.scrollOffset);
    },
  });
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? 0];
  useEffect(() => onView({ first, last }), [onView, first, last]);
  return { scroller, virtual, items };
}

/** Which row the keys are at: the open one when it is in view, else the last that was gone to. */
function useActiveRow({ rows, openId, onOpen, onClose }: RankedGridProps, scrollTo: (index: number) => void) {
  const [active, setActive] = useState(0);
  const go = (index: number): void => {
    const next = Math.min(Math.max(index, 0), rows.total - 1);
    setActive(next);
    scrollTo(next);
    // With a candidate in hand, walking the list walks through the candidates.
    const row = rows.at(next);
    if (openId !== undefined && row) onOpen(row.evaluationId);
  };
  const openActive = (): void => {
    const row = rows.at(active);
    if (row) onOpen(row.evaluationId);
  };
  const keys = new Map([
    ['ArrowDown', () => go(active + 1)],
    ['ArrowUp', () => go(active - 1)],
    ['Home', () => go(0)],
    ['End', () => go(rows.total - 1)],
    ['PageDown', () => go(active + 10)],
    ['PageUp', () => go(active - 10)],
    ['Escape', onClose],
    ['Enter', openActive],
  ]);
  const onKeyDown = (event: KeyboardEvent): void => {
    const act = keys.get(event.key);
    if (!act) return;
    event.preventDefault();
    act();
  };
  return { active, setActive, onKeyDown };
}

function Header({ requirements }: Pick<RankedGridProps, 'requirements'>) {
  return (
    <div role="row" className="v-ranked-row v-ranked-header" aria-rowindex={1}>
      <div role="columnheader" className="v-ranked-rank">
        <span className="v-visually-hidden">Rank</span>
      </div>
      <div role="columnheader" className="v-ranked-name">
        Candidate
      </div>
      <div role="columnheader" className="v-ranked-score">
        Score
      </div>
      {requirements.map((requirement, index) => (
        <Tooltip key={requirement.id} label={requirement.text} multiline maw={320}>
          <div role="columnheader" className="v-ranked-mark" data-kind={requirement.kind}>
            <span aria-hidden="true">{index + 1}</span>
            <span className="v-visually-hidden">{requirement.text}</span>
          </div>
        </Tooltip>
      ))}
    </div>
  );
}

/** The ranking: thousands of rows, of which only those in view exist. */
export function RankedGrid(props: RankedGridProps) {
  const { rows, requirements, openId, onOpen } = props;
  const { scroller, virtual, items } = useRows(props);
  const { active, setActive, onKeyDown } = useActiveRow(props, (index) => virtual.scrollToIndex(index));
  const columns: CSSProperties & Record<`--${string}`, string> = { '--marks': String(requirements.length) };
  return (
    <div
      ref={scroller}
      role="grid"
      className="v-ranked"
      style={columns}
      tabIndex={0}
      aria-label="Ranking"
      aria-rowcount={rows.total + 1}
      aria-activedescendant={items.some((item) => item.index === active) ? rowId(active) : undefined}
      onKeyDown={onKeyDown}
    >
      <div role="rowgroup" className="v-ranked-head">
        <Header requirements={requirements} />
      </div>
      <div role="rowgroup" className="v-ranked-body" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, key, start }) => {
          const row = rows.at(index);
          const tied =
            row?.rank !== undefined && [rows.at(index - 1)?.rank, rows.at(index + 1)?.rank].includes(row.rank);
          return (
            <div
              key={key}
              role="presentation"
              className="v-ranked-slot"
              style={{ transform: `translateY(${start}px)` }}
            >
              <RankedRow
                row={row}
                index={index}
                requirements={requirements}
                tied={tied}
                active={index === active}
                open={row !== undefined && row.evaluationId === openId}
                onOpen={() => {
                  setActive(index);
                  if (row) onOpen(row.evaluationId);
                }}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
