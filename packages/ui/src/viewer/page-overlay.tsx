import type { Box } from '@vitae/core/document/place';

/** A box drawn over a page to show how it was taken apart. It is a picture: it takes no pointer and no focus. */
export interface OverlayBox {
  readonly page: number;
  readonly box: Box;
  /** Which of a few line styles and colours; neighbours of different groups differ. */
  readonly tone: number;
  /** Printed at the box's corner. */
  readonly label?: string;
}

interface PageOverlayProps {
  readonly boxes: readonly OverlayBox[];
  readonly width: number;
  readonly height: number;
}

/** As many tones as styles.css has. */
const tones = 6;
/** Room between ink and line, and the size of labels; points. */
const bleed = 1.2;
const labelSize = 7;

export function PageOverlay({ boxes, width, height }: PageOverlayProps) {
  if (boxes.length === 0) return null;
  return (
    <svg className="v-page-overlay" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <title>Boxes of this step</title>
      {boxes.map(({ box: [left, top, right, bottom], tone, label }) => (
        <g key={`${left} ${top} ${right} ${bottom} ${label ?? ''}`} data-tone={tone % tones}>
          <rect
            x={left - bleed}
            y={top - bleed}
            width={right - left + 2 * bleed}
            height={bottom - top + 2 * bleed}
            rx={1.5}
          />
          {label !== undefined && (
            <text x={left - bleed} y={Math.max(labelSize, top - bleed - 1.5)} fontSize={labelSize}>
              {label}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}
