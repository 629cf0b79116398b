import { dateRangesOfLine } from '../dates/dates-of-line.ts';
import { mayBeDate } from '../dates/may-be-date.ts';
import type { Line, Token } from '../lines/line.ts';
import { degreeScore } from '../vocabulary/judge-degree.ts';
import { titleScore } from '../vocabulary/judge-title.ts';

/** What stands between the dates of a head line: from the first word that is no date to where dates begin again. */
export interface NamePart {
  readonly start: number;
  readonly end: number;
}

/** The rest of a name is no longer than this; points by which its line may be set in or out; heights above it. */
const rest = { longest: 64, aligned: 4, close: 0.55 };
/** In sizes: a space, and the white that a line leaves before the dates beside it. */
const slack = { space: 0.3, edge: 2.4 };
const address = /https?:|www\.|\S@\S|\.(?:com|org|net|io)(?:\/|$)/i;
/** A line that ends so has more to say. */
const openEnd =
  /(?:[,&(/–—]|\p{L}-|\s(?:and|of|for|in|und|für|der|des|et|de|du|des|la|le|y|e|del|di|da|do|degli|delle|dei|van|of the|in de))$/iu;

/** The words of a dated line without its dates at either end; undefined when it has none, or nothing beside them. */
export const namePart = (line: Line): NamePart | undefined => {
  if (line.page === 0 || !mayBeDate(line.text)) return undefined;
  const hits = dateRangesOfLine(line);
  const [first, last] = [hits[0], hits.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const leads = first.start <= line.contentStart + 1;
  const start = leads
    ? (line.tokens.find((token) => token.start >= first.end && /[\p{L}\d]/u.test(token.text))?.start ??
      line.text.length)
    : line.contentStart;
  const gap = line.gaps.find((at) => at > start && /^[\s(]*$/.test(line.text.slice(at, last.start)));
  const ends = gap !== undefined && last.end >= line.text.trimEnd().length - 1;
  const end = ends ? gap : line.text.length;
  if (!ends && !leads) return undefined;
  return /\p{L}{2}/u.test(line.text.slice(start, end)) ? { start, end } : undefined;
};

/** A line right below its dates holds nothing but names. */
export const partBelow = (line: Line, above: Line | undefined): NamePart | undefined => {
  if (line.page === 0 || above === undefined || line.bullet || mayBeDate(line.text)) return undefined;
  const [hit] = dateRangesOfLine(above);
  const isBare = hit !== undefined && above.text.length - (hit.end - hit.start) < 4 && line.text.includes(',');
  return isBare ? { start: 0, end: line.text.length } : undefined;
};

const boxOf = (token: Token | undefined) =>
  token !== undefined && 'box' in token.source ? token.source.box : undefined;

const lastToken = (line: Line, { end }: NamePart): Token | undefined =>
  line.tokens.findLast((token) => token.end <= end);
const firstToken = (line: Line, { start }: NamePart): Token | undefined =>
  line.tokens.find((token) => token.start >= start);

/** Where the dates at the right of a section's lines begin at the earliest; Infinity where no line ends in dates. */
export const rightEdgeOfNames = (lines: readonly Line[]): number => {
  let edge = Infinity;
  for (const line of lines) {
    const part = namePart(line);
    if (part === undefined || part.end >= line.text.length) continue;
    const date = line.tokens.find(({ start }) => start >= part.end);
    edge = Math.min(edge, boxOf(date)?.[0] ?? Infinity);
  }
  return edge;
};

/** "… University of Strath- ⇥ 2003 – 2007" over "more": the line goes on with what its dates left no room for. */
export const isRestOfDated = (
  before: Line,
  part: NamePart,
  { line, limit }: { readonly line: Line; readonly limit: number },
): boolean => {
  if (line.bullet || line.page !== before.page || line.column !== before.column || line.spaceAbove > rest.close)
    return false;
  if (line.text.length > rest.longest || mayBeDate(line.text) || address.test(line.text)) return false;
  // What stands behind a gap (a town at the right) ends its line.
  if (before.gaps.some((gap) => gap > part.start && gap < part.end)) return false;
  const [last, own, first] = [lastToken(before, part), line.tokens[0], firstToken(before, part)];
  const [lastBox, ownBox, firstBox] = [boxOf(last), boxOf(own), boxOf(first)];
  if (
    last === undefined ||
    own === undefined ||
    lastBox === undefined ||
    ownBox === undefined ||
    firstBox === undefined
  )
    return false;
  if (Math.abs(ownBox[0] - firstBox[0]) > rest.aligned || !sameLook(last, own)) return false;
  const text = before.text.slice(part.start, part.end).trim();
  if (openEnd.test(text)) return true;
  if (Math.max(titleScore(line.text), degreeScore(line.text)) >= 2 && !/^\p{Ll}/u.test(line.text)) return false;
  const isEnd = part.end >= before.text.length;
  const needed = lastBox[2] + slack.space * own.size + (ownBox[2] - ownBox[0]);
  return isEnd ? before.full : needed > limit - slack.edge * own.size;
};

const sameLook = (one: Token, other: Token): boolean =>
  Math.abs(one.size - other.size) < 0.5 &&
  one.bold === other.bold &&
  one.italic === other.italic &&
  one.color === other.color;
