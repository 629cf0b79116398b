import type { Box } from '../../document/place.ts';
import { dropRunningLines } from '../../reading/lines/drop-running-lines.ts';
import type { Line } from '../../reading/lines/line.ts';
import type { FindingPlace } from '../finding.ts';
import { around, type Check, foundLine, pagesOf, type Subject } from '../subject.ts';

interface Column {
  readonly page: number;
  readonly column: number;
  readonly lines: readonly Line[];
  readonly box: Box;
}

const boxesOf = (line: Line): Box[] => line.tokens.flatMap(({ source }) => ('page' in source ? [source.box] : []));

/** Columns with fewer lines are headers, dates or asides. */
const fewestLines = 4;

/** Columns of all pages that are long enough to be one. */
export const columnsOf = ({ trace }: Subject, fewest = fewestLines): Column[] => {
  const groups = new Map<string, Line[]>();
  for (const line of trace.lines) {
    if (line.page === 0) continue;
    const key = `${line.page}/${line.column}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].flatMap((lines) => {
    const [first] = lines;
    const boxes = lines.flatMap(boxesOf);
    if (first === undefined || lines.length < fewest || boxes.length === 0) return [];
    return [{ page: first.page, column: first.column, lines, box: around(boxes) }];
  });
};

const standBeside = (a: Box, b: Box): boolean =>
  (a[2] <= b[0] + 2 || b[2] <= a[0] + 2) && Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > 30;

/** Pairs of columns that stand side by side, the second one each time. */
const besideOthers = (columns: readonly Column[]): Column[] =>
  columns.filter((column, at) =>
    columns.slice(0, at).some((other) => other.page === column.page && standBeside(other.box, column.box)),
  );

const placeOf = ({ page, box }: Column): FindingPlace => ({ place: { page, boxes: [box] }, quote: '' });

const twoColumns: Check = (subject) => ({
  rule: 'two-columns',
  places: besideOthers(columnsOf(subject)).map(placeOf),
});

/** Share of the shorter column's lines at which the file jumps to the other one: a file drawn column by column jumps once. */
const mixedShare = 0.4;
const fewestJumps = 4;

const columnsInterleave: Check = (subject) => {
  const columns = columnsOf(subject);
  const places = besideOthers(columns).flatMap((right) => {
    const left = columns.find(({ page, box }) => page === right.page && standBeside(box, right.box));
    const page = pagesOf(subject.document).find(({ number }) => number === right.page);
    if (left === undefined || page === undefined) return [];
    const columnOfBox = new Map<Box, Column>();
    for (const column of [left, right])
      for (const line of column.lines) for (const box of boxesOf(line)) columnOfBox.set(box, column);
    const order = page.words.flatMap(({ box }) => columnOfBox.get(box) ?? []);
    const jumps = order.filter((column, at) => at > 0 && column !== order[at - 1]).length;
    const fewest = Math.min(left.lines.length, right.lines.length);
    return jumps >= Math.max(fewestJumps, fewest * mixedShare) ? [placeOf(right)] : [];
  });
  return { rule: 'columns-interleave', places };
};

/** Share of the text in table cells from which on the table is the layout and no table of facts. */
const tableShare = 0.3;

const tableLayout: Check = ({ document }) => {
  if (document.kind !== 'flow') return { rule: 'table-layout', places: [] };
  const cells = document.blocks.flatMap((block, at) => (block.cell && block.text.trim() !== '' ? [{ block, at }] : []));
  const letters = (texts: readonly { readonly text: string }[]): number =>
    texts.reduce((sum, { text }) => sum + text.length, 0);
  const inCells = letters(cells.map(({ block }) => block));
  return {
    rule: 'table-layout',
    places:
      inCells > letters(document.blocks) * tableShare
        ? cells.map(({ block, at }) => ({ place: { block: at, start: 0, end: block.text.length }, quote: block.text }))
        : [],
  };
};

const textBoxes: Check = ({ document }) => ({
  rule: 'text-boxes',
  places:
    document.kind === 'flow'
      ? document.blocks.flatMap(({ text, region }, at) =>
          region === 'text-box' && text.trim() !== ''
            ? [{ place: { block: at, start: 0, end: text.length }, quote: text }]
            : [],
        )
      : [],
});

/** Four single letters in a row with spaces between them; in one line. */
const spacedLetters = /(?:^|\s)(?:\p{L} ){3,}\p{L}(?=\s|$)/u;

/** Share of the font size between letters of one word from which on the eye sees them apart. */
const letterSpacing: Check = ({ document, trace }) => {
  const spaced = trace.lines.filter((line) => spacedLetters.test(line.text) || isSpaced(line));
  const drawn = pagesOf(document).flatMap(({ number, words }) => {
    const places: FindingPlace[] = [];
    for (let at = 0; at + 3 < words.length; at++) {
      const run = words.slice(at, at + 4);
      const [first] = run;
      if (
        first === undefined ||
        run.some(({ text, box }) => !/^\p{Lu}$/u.test(text) || Math.abs(box[1] - first.box[1]) > 1)
      )
        continue;
      places.push({
        place: { page: number, boxes: [around(run.map(({ box }) => box))] },
        quote: run.map(({ text }) => text).join(' '),
      });
      at += 3;
    }
    return places;
  });
  const places = spaced.flatMap((line) => foundLine(line));
  return { rule: 'letter-spacing', places: places.length > 0 ? places : drawn };
};

/** A capital is about 0.7 of the font size wide; words whose letters take more than this each are spaced out. */
const widestLetter = 0.95;
const fewestLetters = 5;

const isSpaced = (line: Line): boolean =>
  line.page > 0 &&
  line.tokens.some(({ text, source, size }) => {
    const letters = [...text].length;
    if (!('page' in source) || letters < fewestLetters || !/^\p{Script=Latin}+$/u.test(text)) return false;
    return (source.box[2] - source.box[0]) / letters > widestLetter * size;
  });

/** What stands at the top or foot of several pages; bare page numbers are nobody's trouble. */
const runningLines: Check = ({ document }) => {
  const pages = pagesOf(document);
  if (pages.length < 2) return { rule: 'running-lines', places: [] };
  const places = dropRunningLines(pages).dropped.flatMap(({ page, runs }) =>
    runs.flatMap(({ words, box }): FindingPlace[] => {
      const quote = words.map(({ text }) => text).join(' ');
      return /\p{L}{3}.*\p{L}{3}/u.test(quote) ? [{ place: { page: page.number, boxes: [box] }, quote }] : [];
    }),
  );
  return { rule: 'running-lines', places };
};

/** One broken word is no trouble; many are. */
const fewestBreaks = 3;

const hyphenatedBreaks: Check = ({ trace }) => {
  const places = trace.lines.flatMap((line, at) => {
    const next = trace.lines[at + 1];
    const broken =
      line.page > 0 && /\p{Ll}{2}-$/u.test(line.text) && next?.column === line.column && /^\p{Ll}{2}/u.test(next.text);
    return broken ? foundLine(line, line.text.lastIndexOf(' ') + 1) : [];
  });
  return { rule: 'hyphenated-breaks', places: places.length >= fewestBreaks ? places : [] };
};

/** What every program takes for a list sign. */
const plainBullets = '•◦▪●○·-–—*‣∙・■□';

const oddBullets: Check = ({ trace }) => ({
  rule: 'odd-bullets',
  places: trace.lines.flatMap((line) => {
    const sign = [...line.text.slice(0, line.contentStart).trim()][0];
    if (!line.bullet || sign === undefined || plainBullets.includes(sign) || /[\p{L}\p{N}([]/u.test(sign)) return [];
    return foundLine(line, 0, line.contentStart);
  }),
});

export const layoutChecks: readonly Check[] = [
  twoColumns,
  columnsInterleave,
  tableLayout,
  textBoxes,
  letterSpacing,
  runningLines,
  hyphenatedBreaks,
  oddBullets,
];
