import { headingKindOf } from '../sections/heading-kind-of.ts';
import type { Run } from './run.ts';

/** One line on one side of a gutter. */
export interface SideLine {
  readonly baseline: number;
  readonly text: string;
  readonly bold: boolean;
  readonly size: number;
  /** It is a heading, or a part of one that breaks over two lines. */
  readonly heading: boolean;
}

/** What stands on one side of a gutter. */
export interface GutterSide {
  readonly lines: readonly SideLine[];
  /** Lines that stand close together; a heading is a block of its own. */
  readonly blocks: readonly (readonly SideLine[])[];
  readonly width: number;
  /** How many headings there are, in the look that headings have on the page, and how many lines they take. */
  readonly headings: number;
  readonly headingLines: number;
}

/** Lines of one block stand no further apart than this many times their size. */
const closeLines = 1.75;

export const sideOf = (runs: readonly Run[]): GutterSide => {
  const drafts = linesOf(runs);
  const heading = new Array<boolean>(drafts.length).fill(false);
  let headings = 0;
  let index = 0;
  while (index < drafts.length) {
    const count = headingLength(drafts, index);
    if (count > 0) headings += 1;
    for (let at = index; at < index + count; at += 1) heading[at] = true;
    index += Math.max(1, count);
  }
  const lines = drafts.map((line, at) => ({ ...line, heading: heading[at] === true }));
  let [x0, x1] = [Infinity, -Infinity];
  for (const run of runs) [x0, x1] = [Math.min(x0, run.box[0]), Math.max(x1, run.box[2])];
  return { lines, blocks: blocksOf(lines), width: x1 - x0, headings, headingLines: heading.filter(Boolean).length };
};

const blocksOf = (lines: readonly SideLine[]): SideLine[][] => {
  const blocks: SideLine[][] = [];
  for (const line of lines) {
    const block = blocks.at(-1);
    const last = block?.at(-1);
    const close =
      last !== undefined && last.heading === line.heading && line.baseline - last.baseline < closeLines * last.size;
    if (block !== undefined && close) block.push(line);
    else blocks.push([line]);
  }
  return blocks;
};

type DraftLine = Omit<SideLine, 'heading'>;

const linesOf = (runs: readonly Run[]): DraftLine[] => {
  const sorted = [...runs].sort((a, b) => a.baseline - b.baseline || a.box[0] - b.box[0]);
  const groups: Run[][] = [];
  for (const run of sorted) {
    const group = groups.at(-1);
    if (group?.[0] !== undefined && run.baseline - group[0].baseline < 0.3 * run.size) group.push(run);
    else groups.push([run]);
  }
  return groups.map((group) => {
    const words = group.flatMap((run) => run.words);
    return {
      baseline: group[0]?.baseline ?? 0,
      size: group[0]?.size ?? 10,
      text: words.map((word) => word.text).join(' '),
      bold: words.every((word) => word.bold),
    };
  });
};

/** How many lines from `index` on form a heading: two when they stand close and only together say one, or both do. */
const headingLength = (lines: readonly DraftLine[], index: number): number => {
  const [first, second] = [lines[index], lines[index + 1]];
  if (first === undefined) return 0;
  const close =
    second !== undefined &&
    second.baseline - first.baseline < closeLines * first.size &&
    Math.abs(second.size - first.size) < 0.6 &&
    second.bold === first.bold;
  if (close && second !== undefined && headingKindOf(`${first.text} ${second.text}`) !== undefined) return 2;
  return headingKindOf(first.text) === undefined ? 0 : 1;
};
