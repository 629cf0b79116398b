// biome-ignore-all lint/a11y/useSemanticElements: a virtual list cannot be a <table>: most of its rows do not exist
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active row
import { useVirtualizer } from '@tanstack/react-virtual';
import type { Requirement } from '@vitae/core/posting/requirement';
import { type CSSProperties, type ReactNode, useCallback, useEffect, useRef } from 'react';
import { RankedHeader } from './ranked-header.tsx';
import { type RankedCandidate, RankedRow, rowId } from './ranked-row.tsx';
import { useActiveRow } from './use-active-row.ts';

export interface GridView {
  readonly first: number;
  readonly last: number;
}

export interface GridRows<Row> {
  readonly total: number;
  /** The row at an index, or undefined while its page is on its way. */
  readonly at: (index: number) => Row | undefined;
}

export interface RankedGridProps<Row extends RankedCandidate> {
  readonly rows: GridRows<Row>;
  readonly requirements: readonly Requirement[];
  readonly openId: string | undefined;
  readonly onOpen: (evaluationId: string) => void;
  readonly onClose: () => void;
  readonly onView: (view: GridView) => void;
  /** Names the place to come back to: another posting or filter starts at its top. */
  readonly placeKey: string;
  /** Evaluations that are selected; absent where nothing can be. */
  readonly selected?: Pick<ReadonlySet<string>, 'has'> | undefined;
  readonly onSelect?: ((row: Row) => void) | undefined;
  readonly renderHint?: ((row: Row) => ReactNode) | undefined;
}

/** CSS pixels of one row; .v-ranked-row has the same. */
const rowHeight = 56;

/** How far each ranking was scrolled, so that coming back finds the same row under the eye. */
const places = new Map<string, number>();

function useRows<Row extends RankedCandidate>({ rows, onView, placeKey }: RankedGridProps<Row>) {
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

/** The newest of a function, under one name for ever: rows that did not change are then not drawn again. */
function useLatest<Argument>(act: (argument: Argument) => void): (argument: Argument) => void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  return useCallback((argument: Argument) => latest.current(argument), []);
}

/** The ranking: thousands of rows, of which only those in view exist. */
export function RankedGrid<Row extends RankedCandidate>(props: RankedGridProps<Row>) {
  const { rows, requirements, openId, onOpen, selected, onSelect, renderHint } = props;
  const { scroller, virtual, items } = useRows(props);
  const { active, setActive, onKeyDown } = useActiveRow(props, (index) => virtual.scrollToIndex(index));
  const openAt = useLatest((index: number) => {
    setActive(index);
    const row = rows.at(index);
    if (row) onOpen(row.evaluationId);
  });
  const selectAt = useLatest((index: number) => {
    const row = rows.at(index);
    if (row) onSelect?.(row);
  });
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
        <RankedHeader requirements={requirements} />
      </div>
      <div role="rowgroup" className="v-ranked-body" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, key, start }) => {
          const row = rows.at(index);
          const beside = [rows.at(index - 1)?.rank, rows.at(index + 1)?.rank];
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
                tied={row?.rank !== undefined && beside.includes(row.rank)}
                active={index === active}
                open={row !== undefined && row.evaluationId === openId}
                selected={row && selected?.has(row.evaluationId)}
                onOpen={openAt}
                onSelect={onSelect && selectAt}
                hint={row && renderHint?.(row)}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}
