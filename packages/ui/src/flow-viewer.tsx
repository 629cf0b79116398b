import './viewer/viewer.css';
import type { Block, FlowDocument } from '@vitae/core/document/document';
import { useRef } from 'react';
import { MarkLegend } from './mark-legend.tsx';
import { marksInBlock } from './marks/block-segments.ts';
import type { Mark } from './marks/mark.ts';
import type { ViewerProps } from './page-viewer.tsx';
import { FlowText, type StrokeProps } from './viewer/flow-block.tsx';
import { useScrollToMark } from './viewer/use-scroll-to-mark.ts';

interface NumberedBlock {
  readonly block: Block;
  readonly number: number;
}

type Part =
  | { readonly is: 'block'; readonly block: NumberedBlock }
  | { readonly is: 'table'; readonly table: number; readonly rows: NumberedBlock[][] };

/** Cells that follow each other and belong to one table become rows of it again. */
function partsOf(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [];
  for (const [number, block] of blocks.entries()) {
    const { cell } = block;
    if (!cell) {
      parts.push({ is: 'block', block: { block, number } });
      continue;
    }
    let part = parts.at(-1);
    if (part?.is !== 'table' || part.table !== cell.table) {
      part = { is: 'table', table: cell.table, rows: [] };
      parts.push(part);
    }
    const row = part.rows.at(-1);
    if (row && row[0]?.block.cell?.row === cell.row) row.push({ block, number });
    else part.rows.push([{ block, number }]);
  }
  return parts;
}

interface PartProps extends StrokeProps {
  readonly part: Part;
  readonly marks: readonly Mark[];
}

function FlowPart({ part, marks, ...strokes }: PartProps) {
  const text = ({ block, number }: NumberedBlock) => (
    <FlowText block={block} marks={marksInBlock(marks, number)} {...strokes} />
  );
  if (part.is === 'table') {
    return (
      <table role="presentation">
        <tbody>
          {part.rows.map((row) => (
            <tr key={row[0]?.number}>
              {row.map((cell) => (
                <td key={cell.number}>{text(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    );
  }
  const { block } = part.block;
  if (block.kind === 'heading') {
    return (
      <p className="v-flow-heading" data-level={block.level ?? 2}>
        {text(part.block)}
      </p>
    );
  }
  if (block.kind === 'list-item') {
    return (
      <p className="v-flow-item" style={{ marginLeft: 20 + 16 * (block.level ?? 0) }}>
        {text(part.block)}
      </p>
    );
  }
  return <p>{text(part.block)}</p>;
}

interface FlowViewerProps extends ViewerProps {
  readonly document: FlowDocument;
}

/** A document without pages (DOCX, TXT) as it flows, with the same strokes as a page has. */
export function FlowViewer({ document, marks, inHand, ...strokes }: FlowViewerProps) {
  const view = useRef<HTMLElement>(null);
  useScrollToMark(view, inHand, true);
  return (
    <div className="v-viewer">
      <div className="v-viewer-bar">
        <MarkLegend marks={marks} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="v-flow-view" ref={view} tabIndex={0} aria-label="The document">
        <div className="v-flow-paper">
          {partsOf(document.blocks).map((part) => (
            <FlowPart
              key={part.is === 'block' ? part.block.number : `table ${part.rows[0]?.[0]?.number}`}
              part={part}
              marks={marks}
              inHand={inHand}
              {...strokes}
            />
          ))}
        </div>
      </section>
    </div>
  );
}
