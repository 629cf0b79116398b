import type { Box } from '../../document/place.ts';
import { bulletSigns, itemNumber } from './bullets.data.ts';
import type { Line, LineStyle, Token, TokenSource } from './line.ts';

/** A token before its place in the line's text is known. */
export interface LooseToken {
  readonly text: string;
  readonly source: TokenSource;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly color: string | undefined;
  readonly href: string | undefined;
  /** What stands between it and the token before: nothing, a space, or a gap as wide as a tab. */
  readonly before: 'nothing' | 'space' | 'gap';
  /** It stands under a date in a margin. */
  readonly aside?: boolean;
}

export interface LineFrame {
  readonly index: number;
  readonly page: number;
  readonly column: number;
  readonly box: Box;
  readonly spaceAbove: number;
  readonly full: boolean;
  readonly declaredLevel: number | undefined;
  readonly listItem: boolean;
  /** Width of a page that is read from the right, in points; else undefined. */
  readonly mirrorWidth: number | undefined;
}

export const makeLine = (loose: readonly LooseToken[], frame: LineFrame): Line => {
  const tokens: Token[] = [];
  const gaps: number[] = [];
  const asides: { start: number; end: number }[] = [];
  let text = '';
  for (const item of loose) {
    if (text !== '' && item.before !== 'nothing') text += ' ';
    if (item.before === 'gap' && text !== '') gaps.push(text.length);
    const start = text.length;
    text += item.text;
    const { source, size, bold, italic, color, href } = item;
    if (item.aside === true) asides.push({ start, end: text.length });
    tokens.push({ text: item.text, start, end: text.length, source, size, bold, italic, color, href });
  }
  const contentStart = bulletEnd(text, tokens);
  const { listItem, mirrorWidth, ...rest } = frame;
  const first = tokens.find(({ start }) => start >= contentStart);
  return {
    ...rest,
    text,
    tokens,
    gaps: gaps.filter((gap) => gap > contentStart),
    contentStart,
    asides,
    bullet: contentStart > 0 || listItem,
    contentLeft: first === undefined ? frame.box[0] : leftOf(first.source, frame, mirrorWidth),
    style: styleOf(tokens, contentStart),
  };
};

const leftOf = (source: TokenSource, { box }: LineFrame, mirrorWidth: number | undefined): number => {
  if (!('box' in source)) return box[0];
  return mirrorWidth === undefined ? source.box[0] : mirrorWidth - source.box[2];
};

/** End of the bullet or item number and the space after it; 0 when the line has none. */
const bulletEnd = (text: string, tokens: readonly Token[]): number => {
  const first = tokens[0];
  const second = tokens[1];
  if (first === undefined) return 0;
  const character = [...first.text][0] ?? '';
  if (first.text === character && second !== undefined) {
    if (bulletSigns.includes(character) || isPrivate(character)) return second.start;
    if (character === 'o' && /^\p{Lu}/u.test(second.text)) return second.start;
  }
  if (first.text !== character && '•●▪■◦➢➤►▸‣✓✔・○◆▶'.includes(character)) return character.length;
  const number = itemNumber.exec(text);
  return number === null ? 0 : (tokens.find((token) => token.start >= number[0].length)?.start ?? 0);
};

const isPrivate = (character: string): boolean => {
  const code = character.codePointAt(0) ?? 0;
  return (code >= 0xe000 && code <= 0xf8ff) || code >= 0xf0000;
};

const letter = /\p{L}/u;

const styleOf = (tokens: readonly Token[], contentStart: number): LineStyle => {
  let [size, boldCount, italicCount, total] = [0, 0, 0, 0];
  const colors = new Map<string | undefined, number>();
  for (const token of tokens) {
    if (token.start < contentStart || !letter.test(token.text)) continue;
    const count = token.text.length;
    total += count;
    size += token.size * count;
    if (token.bold) boldCount += count;
    if (token.italic) italicCount += count;
    colors.set(token.color, (colors.get(token.color) ?? 0) + count);
  }
  const letters = tokens
    .filter((token) => token.start >= contentStart)
    .map((token) => token.text)
    .join('');
  const cased = letters.match(/\p{Lu}|\p{Ll}/gu)?.length ?? 0;
  const mostlyCased = cased * 2 > (letters.match(/\p{L}/gu)?.length ?? 0);
  const upper = mostlyCased && !/\p{Ll}/u.test(letters) && /\p{Lu}[\P{L}]*\p{Lu}/u.test(letters);
  const [color] = [...colors].sort((a, b) => b[1] - a[1])[0] ?? [undefined];
  const share = Math.max(1, total);
  return {
    size: total === 0 ? (tokens[0]?.size ?? 10) : size / share,
    bold: boldCount / share > 0.6,
    italic: italicCount / share > 0.6,
    upper,
    color,
  };
};
