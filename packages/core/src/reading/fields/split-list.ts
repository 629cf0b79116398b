import type { Slice } from '../lines/line.ts';

const separators = /[,;|•·∙⋅●▪◦■◆│¦›»،؛、，；／]|\s[–—-]\s|\s\/\s|\s{3,}/gu;

/**
 * A list in running lines → its items, each as slices. Commas in brackets do not part; an item that goes over a line's
 * end is one item of two slices, unless the lines are items of their own.
 */
export const splitList = (slices: readonly Slice[]): Slice[][] => {
  const items: Slice[][] = [];
  let open: Slice[] = [];
  const close = () => {
    if (open.length > 0) items.push(open);
    open = [];
  };
  const usual = leastSpace(slices);
  for (const slice of slices) {
    for (const piece of piecesOf(slice, usual)) {
      if (piece.end > piece.start) open.push({ line: slice.line, start: piece.start, end: piece.end });
      if (piece.closed) close();
    }
  }
  close();
  return items;
};

interface Piece {
  readonly start: number;
  readonly end: number;
  /** A separator follows: the item ends here. */
  readonly closed: boolean;
}

const piecesOf = ({ line, start, end }: Slice, usual: number): Piece[] => {
  const text = line.text.slice(start, end);
  const pieces: Piece[] = [];
  const cuts = [...text.matchAll(separators)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  for (const gap of line.gaps) if (gap > start && gap < end) cuts.push({ from: gap - 1 - start, to: gap - start });
  if (cuts.length === 0) cuts.push(...chipGaps({ line, start, end }, usual));
  cuts.sort((a, b) => a.from - b.from);
  let at = 0;
  for (const cut of cuts) {
    if (cut.from < at || insideBrackets(text, cut.from) || isNumberComma(text, cut.from)) continue;
    pieces.push({ start: start + at, end: start + cut.from, closed: true });
    at = cut.to;
  }
  pieces.push({ start: start + at, end, closed: false });
  return pieces.map((piece) => trimmed(piece, line.text));
};

/**
 * In sizes: wider than a word space, narrower than a gap. Chips and spaced lists part their items so, without a sign. A
 * font may have wide spaces (typewriters have 0.6): what parts items is wider than the least space of the list.
 */
const chipGap = { least: 0.48, times: 1.6, unknown: 0.75 };

const chipGaps = ({ line, start, end }: Slice, usual: number): { from: number; to: number }[] => {
  const wide = usual < chipGap.least ? Math.max(chipGap.least, usual * chipGap.times) : chipGap.unknown;
  return spacesOf({ line, start, end })
    .filter(({ width }) => width >= wide)
    .map(({ from, to }) => ({ from: from - start, to: to - start }));
};

const spacesOf = ({ line, start, end }: Slice): { from: number; to: number; width: number }[] => {
  const tokens = line.tokens.filter((token) => token.start >= start && token.end <= end);
  return tokens.flatMap((token, index) => {
    const last = tokens[index - 1];
    if (last === undefined || last.end === token.start || !('box' in token.source) || !('box' in last.source))
      return [];
    const [one, other] = [last.source.box, token.source.box];
    const width = Math.max(other[0] - one[2], one[0] - other[2]) / Math.max(token.size, last.size);
    return [{ from: last.end, to: token.start, width }];
  });
};

/** The least space between two words of the list: a word space, unless every item is one word. */
const leastSpace = (slices: readonly Slice[]): number =>
  Math.min(
    ...slices.flatMap((slice) => spacesOf(slice).map(({ width }) => width)).filter((width) => width > 0.1),
    Infinity,
  );

const trimmed = (piece: Piece, text: string): Piece => {
  let { start, end } = piece;
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return { ...piece, start, end };
};

const insideBrackets = (text: string, at: number): boolean => {
  let depth = 0;
  for (let index = 0; index < at; index += 1) {
    const sign = text[index];
    if (sign === '(' || sign === '（' || sign === '[') depth += 1;
    else if (sign === ')' || sign === '）' || sign === ']') depth = Math.max(0, depth - 1);
  }
  return depth > 0 && /[)）\]]/.test(text.slice(at));
};

const isNumberComma = (text: string, at: number): boolean => /\d,\d/.test(text.slice(at - 1, at + 2));
