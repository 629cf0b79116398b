import type { Box } from '@vitae/core/document/place';
import { useMemo } from 'react';
import type { MarkInHand } from '../marks/mark.ts';
import { boundsOf, type PageMark } from '../marks/page-marks.ts';
import { strokePiecesOf } from '../marks/stroke-pieces.ts';

interface PageStrokesProps {
  readonly marks: readonly PageMark[];
  readonly inHand?: MarkInHand | undefined;
  readonly hoveredId?: string | undefined;
  readonly onSelect: (id: string) => void;
  readonly onHover: (id: string | undefined) => void;
}

const inPoints = (value: number): string => `calc(var(--scale) * ${value.toFixed(2)}px)`;

/** A stroke is a little larger than the ink, as a highlighter's is. */
const bleed = 1;

function strokeStyle([left, top, right, bottom]: Box, bounds: Box) {
  return {
    left: inPoints(left - bounds[0] - bleed),
    top: inPoints(top - bounds[1] - bleed),
    width: inPoints(right - left + 2 * bleed),
    height: inPoints(bottom - top + 2 * bleed),
  };
}

function boundsStyle([left, top, right, bottom]: Box) {
  return { left: inPoints(left), top: inPoints(top), width: inPoints(right - left), height: inPoints(bottom - top) };
}

/**
 * The strokes of one page, as buttons named by the words they mark. They take focus and keys; the pointer is handled
 * by the sheet, so that the words above stay selectable.
 */
export function PageStrokes({ marks, inHand, hoveredId, onSelect, onHover }: PageStrokesProps) {
  const pieces = useMemo(() => strokePiecesOf(marks), [marks]);
  return (
    <div className="v-page-strokes">
      {marks.map((mark) => {
        const bounds = boundsOf(mark.place.boxes);
        const active = inHand?.id === mark.id;
        // In hand or under the pointer a mark is drawn whole, whatever it shares with others.
        const whole = active || hoveredId === mark.id;
        return (
          <button
            key={mark.id}
            type="button"
            className="v-page-mark"
            style={boundsStyle(bounds)}
            aria-label={mark.quote}
            aria-description={mark.label}
            aria-pressed={active}
            data-mark={mark.id}
            onClick={(event) => {
              event.stopPropagation();
              onSelect(mark.id);
            }}
            onFocus={() => onHover(mark.id)}
            onBlur={() => onHover(undefined)}
          >
            {(whole ? mark.place.boxes : (pieces.get(mark.id) ?? [])).map((box) => (
              <span
                // The count makes the pulse play again when the same mark is asked for again.
                key={`${box.join(' ')} ${active ? inHand.count : 0}`}
                className="v-stroke"
                data-kind={mark.kind}
                data-active={active}
                data-pulse={active}
                data-hovered={hoveredId === mark.id}
                style={strokeStyle(box, bounds)}
              />
            ))}
          </button>
        );
      })}
    </div>
  );
}
