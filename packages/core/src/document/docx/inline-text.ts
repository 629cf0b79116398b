import type { Block, HiddenReason } from '../document.ts';
import type { RunLook } from './styles.ts';

/** Part of a paragraph in one look. */
export interface Segment {
  readonly text: string;
  readonly look: RunLook;
  readonly href?: string;
  /** Set where the format itself says that it is not seen. */
  readonly concealed?: HiddenReason;
}

/** Text of a paragraph that a person cannot see, and where in the visible text it would stand. */
export interface HiddenSegment {
  readonly text: string;
  readonly reason: HiddenReason;
  readonly at: number;
}

export interface GatheredText {
  readonly block: Omit<Block, 'kind'>;
  readonly hidden: readonly HiddenSegment[];
}

/** In points; smaller text cannot be read by eye. */
const smallestSize = 2;

const invisible = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffc]|(?![\t\n])\p{Cc}/gu;

/** Word's look of hidden text: the property, white on white, or too small to read. */
function hiddenReason({ hidden, color, shaded, size }: RunLook, onColor: boolean): HiddenReason | null {
  if (hidden === true) return 'hidden-property';
  if (size !== undefined && size < smallestSize) return 'too-small';
  if (color === 'FFFFFF' && shaded !== true && !onColor) return 'same-colour-as-background';
  return null;
}

/** Segments → the text of a block with its bold ranges and links, and what of it is hidden. */
export function gatherText(segments: readonly Segment[], onColor: boolean): GatheredText {
  const visible: Segment[] = [];
  const hidden: { text: string; reason: HiddenReason; at: number }[] = [];
  let length = 0;
  for (const segment of segments) {
    const text = segment.text.replace(invisible, '');
    const reason = segment.concealed ?? hiddenReason(segment.look, onColor);
    if (reason === null || text.trim() === '') {
      visible.push({ ...segment, text });
      length += text.length;
      continue;
    }
    const last = hidden.at(-1);
    if (last?.reason === reason && last.at === length) last.text += text;
    else hidden.push({ text, reason, at: length });
  }
  const { text, pieces, cutAtStart } = trimmed(visible);
  const found = hidden.map((part) => ({ ...part, at: Math.min(text.length, Math.max(0, part.at - cutAtStart)) }));
  return { block: { text, ...lookOf(pieces, text) }, hidden: found };
}

interface Positioned extends Segment {
  readonly start: number;
  readonly end: number;
}

/** White space at the ends goes; inside it stays, so that tabs and line breaks keep their meaning. */
function trimmed(segments: readonly Segment[]): { text: string; pieces: readonly Positioned[]; cutAtStart: number } {
  const whole = segments.map(({ text }) => text).join('');
  const text = whole.trim();
  const cutAtStart = whole.length - whole.trimStart().length;
  const pieces: Positioned[] = [];
  let at = -cutAtStart;
  for (const segment of segments) {
    const start = Math.max(0, at);
    at += segment.text.length;
    const end = Math.min(text.length, at);
    if (end > start) pieces.push({ ...segment, start, end });
  }
  return { text, pieces, cutAtStart };
}

function lookOf(pieces: readonly Positioned[], text: string): Omit<Block, 'kind' | 'text'> {
  const inked = pieces.filter(({ start, end }) => text.slice(start, end).trim() !== '');
  const boldRanges = rangesOf(
    inked.filter(({ look }) => look.bold === true),
    text,
  );
  const bold = inked.length > 0 && inked.every(({ look }) => look.bold === true);
  const size = mainSize(inked);
  const links = linksOf(pieces);
  return {
    ...(size !== undefined && { size }),
    ...(bold && { bold: true }),
    ...(!bold && boldRanges.length > 0 && { boldRanges }),
    ...(inked.length > 0 && inked.every(({ look }) => look.italic === true) && { italic: true }),
    ...(links.length > 0 && { links }),
  };
}

/** Ranges that only white space parts are one. */
function rangesOf(pieces: readonly Positioned[], text: string): [number, number][] {
  const ranges: [number, number][] = [];
  for (const { start, end } of pieces) {
    const last = ranges.at(-1);
    if (last !== undefined && text.slice(last[1], start).trim() === '') last[1] = end;
    else ranges.push([start, end]);
  }
  return ranges;
}

/** The size of most letters. */
function mainSize(pieces: readonly Positioned[]): number | undefined {
  const letters = new Map<number, number>();
  for (const { look, start, end } of pieces) {
    if (look.size !== undefined) letters.set(look.size, (letters.get(look.size) ?? 0) + end - start);
  }
  return [...letters].toSorted((a, b) => b[1] - a[1])[0]?.[0];
}

function linksOf(pieces: readonly Positioned[]): { start: number; end: number; href: string }[] {
  const links: { start: number; end: number; href: string }[] = [];
  for (const { start, end, href } of pieces) {
    if (href === undefined) continue;
    const last = links.at(-1);
    if (last?.href === href && last.end === start) last.end = end;
    else links.push({ start, end, href });
  }
  return links;
}
