import type { BlockPlace } from '@vitae/core/document/place';
import type { Mark } from './mark.ts';

export interface BlockMark extends Mark {
  readonly place: BlockPlace;
}

/** A run of a block's text, with the mark that covers it if any. */
export interface Segment {
  readonly start: number;
  readonly text: string;
  readonly mark?: BlockMark;
}

function isBlockMark(mark: Mark): mark is BlockMark {
  return 'block' in mark.place;
}

export function marksInBlock(marks: readonly Mark[], block: number): BlockMark[] {
  return marks.filter(isBlockMark).filter((mark) => mark.place.block === block);
}

const lengthOf = (mark: BlockMark): number => mark.place.end - mark.place.start;

/** Of the marks that cover a run, the shortest says most; at equal length the one named first stays. */
function innermost(marks: readonly BlockMark[], start: number, end: number): BlockMark | undefined {
  return marks
    .filter((mark) => mark.place.start <= start && mark.place.end >= end)
    .reduce<BlockMark | undefined>((best, mark) => (best && lengthOf(best) <= lengthOf(mark) ? best : mark), undefined);
}

/** Cuts a block's text at the edges of its marks; joining the segments gives the text back. */
export function segmentsOf(text: string, marks: readonly BlockMark[]): Segment[] {
  const cuts = new Set([0, text.length]);
  for (const mark of marks) {
    cuts.add(Math.min(mark.place.start, text.length));
    cuts.add(Math.min(mark.place.end, text.length));
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (const [index, start] of edges.entries()) {
    const end = edges[index + 1];
    if (end === undefined) break;
    const mark = innermost(marks, start, end);
    const last = segments.at(-1);
    if (last && last.mark === mark) {
      segments[segments.length - 1] = { ...last, text: text.slice(last.start, end) };
      continue;
    }
    segments.push({ start, text: text.slice(start, end), ...(mark && { mark }) });
  }
  return segments;
}
