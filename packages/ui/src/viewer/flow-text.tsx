import type { Block } from '@vitae/core/document/document';
import { type BlockMark, type Segment, segmentsOf } from '../marks/block-segments.ts';
import type { ViewerProps } from '../page-viewer.tsx';

export type StrokeProps = Pick<ViewerProps, 'inHand' | 'hoveredId' | 'onSelect' | 'onHover'>;

interface FlowStrokeProps extends StrokeProps {
  readonly mark: BlockMark;
  readonly text: string;
}

/** The words themselves are the button, so its name is the quote. */
function FlowStroke({ mark, text, inHand, hoveredId, onSelect, onHover }: FlowStrokeProps) {
  const active = inHand?.id === mark.id;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <button> cannot break over lines as running text does
    <span
      key={active ? inHand.count : 0}
      role="button"
      tabIndex={0}
      className="v-stroke v-flow-mark"
      aria-description={mark.label}
      aria-pressed={active}
      data-mark={mark.id}
      data-kind={mark.kind}
      data-active={active}
      data-pulse={active}
      data-hovered={hoveredId === mark.id}
      onClick={() => onSelect(mark.id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onSelect(mark.id);
      }}
      onMouseEnter={() => onHover(mark.id)}
      onMouseLeave={() => onHover(undefined)}
      onFocus={() => onHover(mark.id)}
      onBlur={() => onHover(undefined)}
    >
      {text}
    </span>
  );
}

/** Whether the whole run is bold in the original. */
function isBold(block: Block, segment: Segment): boolean {
  const end = segment.start + segment.text.length;
  return block.boldRanges?.some(([from, to]) => from <= segment.start && to >= end) ?? block.bold ?? false;
}

/** Cuts at the edges of bold runs too, so that each piece is wholly bold or wholly not. */
function cutAtBold(block: Block, segment: Segment): Segment[] {
  const end = segment.start + segment.text.length;
  const edges = (block.boldRanges ?? []).flat().filter((edge) => edge > segment.start && edge < end);
  const cuts = [segment.start, ...edges.sort((a, b) => a - b), end];
  return cuts
    .slice(0, -1)
    .map((start, index) => ({ ...segment, start, text: block.text.slice(start, cuts[index + 1]) }));
}

interface FlowTextProps extends StrokeProps {
  readonly block: Block;
  readonly marks: readonly BlockMark[];
}

/** The text of one block with its strokes. */
export function FlowText({ block, marks, ...strokes }: FlowTextProps) {
  return segmentsOf(block.text, marks).flatMap((segment) => {
    if (segment.mark) {
      return <FlowStroke key={segment.start} mark={segment.mark} text={segment.text} {...strokes} />;
    }
    return cutAtBold(block, segment).map((piece) =>
      isBold(block, piece) ? <strong key={piece.start}>{piece.text}</strong> : piece.text,
    );
  });
}
