import './viewer/viewer.css';
import type { FlowDocument } from '@vitae/core/document/document';
import { useMemo, useRef } from 'react';
import { MarkLegend } from './mark-legend.tsx';
import { marksInBlock } from './marks/block-segments.ts';
import { type FlowPart, flowPartsOf, type NumberedBlock } from './marks/flow-parts.ts';
import type { Mark } from './marks/mark.ts';
import type { ViewerProps } from './page-viewer.tsx';
import { FlowText, type StrokeProps } from './viewer/flow-text.tsx';
import { useScrollToMark } from './viewer/use-scroll-to-mark.ts';

interface PartProps extends StrokeProps {
  readonly marks: readonly Mark[];
}

function FlowBlock({ block: { block, number }, marks, ...strokes }: PartProps & { readonly block: NumberedBlock }) {
  const text = (
    <span className="v-flow-line">
      <FlowText block={block} marks={marksInBlock(marks, number)} {...strokes} />
    </span>
  );
  if (block.kind === 'heading') {
    return (
      <p className="v-flow-heading" data-level={block.level ?? 2}>
        {text}
      </p>
    );
  }
  if (block.kind === 'list-item') {
    return (
      <p className="v-flow-item" style={{ marginInlineStart: 20 + 16 * (block.level ?? 0) }}>
        {text}
      </p>
    );
  }
  return <p>{text}</p>;
}

/** Tables of CVs are mostly layout, so they are drawn as one and read out as running text. */
function FlowTable({ rows, ...props }: PartProps & { readonly rows: Extract<FlowPart, { is: 'table' }>['rows'] }) {
  return (
    <table role="presentation">
      <tbody>
        {rows.map((row) => (
          <tr key={row.row}>
            {row.cells.map((cell) => (
              <td key={cell.column}>
                {cell.blocks.map((block) => (
                  <FlowBlock key={block.number} block={block} {...props} />
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface FlowViewerProps extends ViewerProps {
  readonly document: FlowDocument;
}

/** A document without pages (Word, text, HTML …) as it flows, with the same strokes as a page has. */
export function FlowViewer({ document, ...strokes }: FlowViewerProps) {
  const view = useRef<HTMLElement>(null);
  useScrollToMark(view, strokes.inHand, true);
  const parts = useMemo(() => flowPartsOf(document.blocks), [document]);
  return (
    <div className="v-viewer">
      <div className="v-viewer-bar">
        <MarkLegend marks={strokes.marks} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="v-flow-view" ref={view} tabIndex={0} aria-label="The document">
        {/* An Arabic or Hebrew CV begins at the right; each of its lines still runs as its own letters do. */}
        <div className="v-flow-paper" dir="auto">
          {parts.map((part) =>
            part.is === 'block' ? (
              <FlowBlock key={part.block.number} block={part.block} {...strokes} />
            ) : (
              <FlowTable key={`table ${part.table}`} rows={part.rows} {...strokes} />
            ),
          )}
        </div>
      </section>
    </div>
  );
}
