import type { Word } from '../../document/document.ts';
import { findDates } from '../dates/find-dates.ts';
import { headingKindOf } from '../sections/heading-kind-of.ts';
import { joinBrokenLinks } from './join-broken-links.ts';
import { joinLetterSpacing } from './join-letter-spacing.ts';
import type { Line } from './line.ts';
import { type LooseToken, makeLine } from './make-line.ts';
import type { PlacedRegion } from './order-regions.ts';
import { isRightToLeft, logicalOrder } from './right-to-left.ts';
import { joinBoxes, type Run } from './run.ts';

/** Shares of the font size. */
const sameLine = 0.42;
/** From here on a space is a gap; below that, two words of a right-to-left line touch. */
const tabGap = 0.95;
const touching = 0.06;
/** A word space, and what a justified line may fall short of its column's edge. */
const wordSpace = 0.25;
const edgeSlack = 0.4;
/** Room that the first word of an unknown next line is taken to need. */
const unknownWord = 4;

interface Row {
  readonly runs: readonly Run[];
  readonly baseline: number;
}

/** Regions in reading order → lines in reading order. */
export const buildLines = (regions: readonly PlacedRegion[]): Line[] => {
  const lines: Line[] = [];
  const seen = new Set<number>();
  for (const placed of regions) {
    const right = rightEdge(placed);
    let above: number | undefined;
    const rows = rowsOf(placed);
    for (const [at, row] of rows.entries()) {
      const tokens = tokensOf(row, placed);
      if (tokens.length === 0) continue;
      const box = joinBoxes(row.runs.map((run) => run.box));
      const size = row.runs[0]?.size ?? 10;
      const spaceAbove =
        above === undefined ? (seen.has(placed.column) ? 3 : 9) : spaceBetween(above, row.baseline, size);
      lines.push(
        makeLine(tokens, {
          index: lines.length,
          page: placed.page,
          column: placed.column,
          box,
          spaceAbove,
          full: isFull(row, rows[at + 1], right),
          declaredLevel: undefined,
          listItem: false,
          mirrorWidth: placed.mirrored ? placed.pageWidth : undefined,
        }),
      );
      above = row.baseline;
      seen.add(placed.column);
    }
  }
  return joinBrokenLinks(lines);
};

/** The next line's first word would not have fitted on this line: the sentence may go on there. */
const isFull = (row: Row, next: Row | undefined, right: number): boolean => {
  const size = row.runs[0]?.size ?? 10;
  const word = next?.runs[0]?.words[0];
  const needed = word === undefined ? unknownWord * size : word.box[2] - word.box[0];
  const end = Math.max(...row.runs.map((run) => run.box[2]));
  return end + wordSpace * size + needed > right - edgeSlack * size;
};

/** In heights of the line; two lines of one row (a margin heading and its text) count as lines that follow closely. */
const spaceBetween = (above: number, baseline: number, size: number): number =>
  baseline - above < 0.5 * size ? 0.3 : (baseline - above - size) / size;

const rightEdge = (placed: PlacedRegion): number => placed.region.box[2];

const rowsOf = ({ region }: PlacedRegion): Row[] => {
  const sorted = [...region.runs].sort((a, b) => a.baseline - b.baseline);
  const rows: { runs: Run[]; baseline: number }[] = [];
  for (const run of sorted) {
    const row = rows.at(-1);
    const size = Math.min(run.size, row?.runs[0]?.size ?? run.size);
    if (row !== undefined && run.baseline - row.baseline <= sameLine * size) row.runs.push(run);
    else rows.push({ runs: [run], baseline: run.baseline });
  }
  for (const row of rows) row.runs.sort((a, b) => a.box[0] - b.box[0]);
  return rows.flatMap((row) => splitLabels(asidesLast(row, region.asides), region.labels));
};

/** What stands under a date in a margin reads as the end of the date's line. */
const asidesLast = (row: Row, asides: ReadonlySet<Run>): Row => {
  if (asides.size === 0) return row;
  return {
    ...row,
    runs: [...row.runs.filter((run) => !asides.has(run)), ...row.runs.filter((run) => asides.has(run))],
  };
};

/** A heading in the left margin is a line of its own, before the line that it stands beside. */
const splitLabels = (row: Row, labels: ReadonlySet<Run>): Row[] => {
  const [first, ...rest] = row.runs;
  const second = rest[0];
  if (first === undefined || second === undefined || headingKindOf(textOf([first])) === undefined) return [row];
  if (!labels.has(first) && !(looksApart(first, second) && headingKindOf(textOf(rest)) === undefined)) return [row];
  return [
    { runs: [first], baseline: row.baseline },
    { runs: rest, baseline: row.baseline },
  ];
};

/** A heading differs in weight, size or colour from what it is a heading of. */
const looksApart = (first: Run, second: Run): boolean => {
  const [a, b] = [first.words[0], second.words[0]];
  if (a === undefined || b === undefined || findDates(textOf([second])).length > 0) return false;
  const upper = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase();
  return a.bold !== b.bold || Math.abs(a.size - b.size) > 0.7 || a.color !== b.color || upper(a.text) !== upper(b.text);
};

const textOf = (runs: readonly Run[]): string => runs.flatMap((run) => run.words.map((word) => word.text)).join(' ');

const tokensOf = (row: Row, { page, mirrored, region }: PlacedRegion): LooseToken[] => {
  const tokens: LooseToken[] = [];
  const words = row.runs.flatMap((run) => run.words);
  const rightToLeft = isRightToLeft(words, mirrored);
  const wideGaps = wideGapsOf(words);
  // Runs of a mirrored page stand in the order of a line that is read from the right.
  const runs = rightToLeft === mirrored ? row.runs : [...row.runs].reverse();
  let previous: Word | undefined;
  let lastRun: Run | undefined;
  for (const run of runs) {
    for (const word of rightToLeft ? logicalOrder(run.words) : run.words) {
      const aside = region.asides.has(run);
      const isNew = previous !== undefined && !run.words.includes(previous);
      // A margin's label is apart from the text beside it, however little white parts them.
      const before =
        isNew && (aside || (lastRun !== undefined && region.labels.has(lastRun)))
          ? 'gap'
          : !isNew && previous !== undefined && region.labels.has(run)
            ? 'space'
            : spaceBefore(word, previous, { rightToLeft, wideGaps });
      const { text, box, size, bold, italic, color, href, sureness } = word;
      const source = sureness === undefined ? { page, box } : { page, box, sureness };
      tokens.push({ text, source, size, bold, italic, color, href, aside, before });
      previous = word;
    }
    lastRun = run;
  }
  return joinLetterSpacing(tokens);
};

/** Middles of the gaps of a row that are as wide as a tab. */
const wideGapsOf = (words: readonly Word[]): number[] => {
  const sorted = [...words].sort((a, b) => a.box[0] - b.box[0]);
  const gaps: Gap[] = [];
  let last: Word | undefined;
  let right = -Infinity;
  for (const word of sorted) {
    if (last !== undefined) {
      const size = Math.max(word.size, last.size);
      const width = (word.box[0] - right) / size;
      // A comma in another font touches its word: that is no space of the line.
      if (width > touching) gaps.push({ middle: (word.box[0] + right) / 2, width, after: last.text });
    }
    right = Math.max(right, word.box[2]);
    last = word;
  }
  return gaps.filter((gap, index) => gap.width > tabGap && !isStretched(gaps, index)).map(({ middle }) => middle);
};

interface Gap {
  readonly middle: number;
  /** In sizes. */
  readonly width: number;
  readonly after: string;
}

/** A justified line of few words: each space on it is as wide as the next, one behind a comma a little wider. */
const stretched = { widest: 2.4, alike: 1.4, fewest: 3 };

const isStretched = (gaps: readonly Gap[], index: number): boolean => {
  const own = gaps[index]?.width ?? 0;
  if (own > stretched.widest) return false;
  const alike = (at: number): boolean => {
    const width = gaps[at]?.width ?? 0;
    return width > tabGap * 0.8 && width < own * stretched.alike && width > own / stretched.alike;
  };
  let [from, to] = [index, index];
  while (alike(from - 1)) from -= 1;
  while (alike(to + 1)) to += 1;
  // A usual word space beside them shows that the wide ones part items.
  const usual = (at: number): boolean => (gaps[at]?.width ?? 1) < tabGap * 0.6;
  // Chips are as evenly spaced; a sentence or a date among them has a comma, a dash or a year.
  const running = gaps.slice(from, to + 1).some(({ after }) => /[,;:–—-]$|^(?:19|20)\d\d$/u.test(after));
  return to - from + 1 >= stretched.fewest && running && !usual(from - 1) && !usual(to + 1);
};

interface RowLook {
  readonly rightToLeft: boolean;
  readonly wideGaps: readonly number[];
}

/** What was printed between two neighbours of a line: nothing, a space, or a gap as wide as a tab. */
const spaceBefore = (
  word: Word,
  previous: Word | undefined,
  { rightToLeft, wideGaps }: RowLook,
): LooseToken['before'] => {
  if (previous === undefined) return 'gap';
  const from = Math.min(word.box[2], previous.box[2]);
  const to = Math.max(word.box[0], previous.box[0]);
  if (wideGaps.some((gap) => gap >= from && gap <= to)) return 'gap';
  if (rightToLeft) return to - from < touching * word.size ? 'nothing' : 'space';
  return word.glued === true || isScript(previous, word) ? 'nothing' : 'space';
};

/** Small print that touches the word before or after it (1st): no space was printed. */
const isScript = (before: Word, word: Word): boolean => {
  const ratio = Math.min(before.size, word.size) / Math.max(before.size, word.size);
  return ratio < 0.82 && Math.abs(word.box[0] - before.box[2]) < 0.1 * Math.max(before.size, word.size);
};
