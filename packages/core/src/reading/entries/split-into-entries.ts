import type { DateOptions } from '../dates/date-options.ts';
import { dateRangesOfLine } from '../dates/dates-of-line.ts';
import type { Line } from '../lines/line.ts';
import type { BodyItem, Entry, RoledLine } from './entry.ts';
import { findLineRoles, isFieldLine } from './find-line-roles.ts';
import { headNoise } from './head-noise.data.ts';
import { joinBrokenHeads } from './join-broken-heads.ts';

export interface SplitOptions extends DateOptions {
  /** What a head line names ("organisation", "title", "degree" …): an entry whose first line names the same begins alike. */
  readonly classOf: (line: Line) => string;
}

/** Evidence that an entry begins at a line, in points. */
const points = {
  sameStyle: 3,
  sameClass: 2,
  spaceAbove: 2,
  afterBody: 2.5,
  datePosition: 1.5,
  dateLine: 0.2,
};
/** More space above than this many times the usual, or this many line heights more, sets an entry apart. */
const wideSpace = { times: 1.5, more: 0.3 };

/** Lines of a section → its entries. Each date in a head line marks one entry; look and order tell where it begins. */
export const splitIntoEntries = (lines: readonly Line[], options: SplitOptions): Entry[] => {
  const roled = withBulletEntries(rolesOf(lines, options));
  const opener = openerLook(roled);
  const starts = findStarts(roled, opener, options);
  return starts.map((start, index) => makeEntry(roled.slice(start, starts[index + 1]), opener));
};

const rolesOf = (lines: readonly Line[], options: DateOptions): RoledLine[] => {
  const { lines: whole, told } = joinBrokenHeads(lines);
  return findLineRoles(whole, options, told);
};

/** When only list items carry dates, every list item is an entry ("• BSc Physics, University of X, 2010"). */
const withBulletEntries = (roled: readonly RoledLine[]): RoledLine[] => {
  const headDates = roled.some(({ role, dates }) => role === 'head' && dates.length > 0);
  const bullets = roled.filter(({ role }) => role === 'bullet');
  const heads = roled.filter(({ role }) => role === 'head');
  const dated = bullets.filter(({ dates }) => dates.length > 0);
  const asEntries =
    !headDates &&
    bullets.length > 0 &&
    ((heads.length === 0 && dated.length > 0) ||
      dated.length > bullets.length / 2 ||
      (heads.length === 0 && bullets.length < 8));
  if (!asEntries) return [...roled];
  return roled.map((each) => (each.role === 'bullet' || each.role === 'more' ? { ...each, role: 'head' } : each));
};

/** The look of a line's first words, as far as entries are told apart by it. */
interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly upper: boolean;
  readonly color: string | undefined;
}

/** Sizes nearer than this are one size: small capitals and mixed fonts move a line's mean. */
const sameSize = 0.35;

/** The look of the section's first head line, when not all head lines look like it. */
const openerLook = (roled: readonly RoledLine[]): Look | undefined => {
  const heads = roled.filter(({ role }) => role === 'head');
  const first = heads.find(({ dates, line }) => !isBareDate(line, dates));
  if (first === undefined) return undefined;
  const look = lookOf(first.line);
  return heads.every(({ line }) => hasLook(line, look)) ? undefined : look;
};

/** A bold title with a plain date beside it is a bold line: the first words that are no date count. */
const lookOf = (line: Line): Look => {
  const hits = dateRangesOfLine(line);
  const token = line.tokens.find(
    ({ start, text }) =>
      start >= line.contentStart && /\p{L}/u.test(text) && !hits.some((hit) => start >= hit.start && start < hit.end),
  );
  const { upper } = line.style;
  if (token === undefined) return line.style;
  return { size: token.size, bold: token.bold, italic: token.italic, upper, color: token.color };
};

const hasLook = (line: Line, look: Look): boolean => {
  const own = lookOf(line);
  return (
    Math.abs(own.size - look.size) < sameSize &&
    own.bold === look.bold &&
    own.italic === look.italic &&
    own.upper === look.upper &&
    own.color === look.color
  );
};

const isBareDate = (line: Line, dates: RoledLine['dates']): boolean => {
  const hit = dates[0];
  if (hit === undefined) return false;
  const rest = `${line.text.slice(line.contentStart, hit.start)} ${line.text.slice(hit.end)}`.trim();
  // "2010-2014 (expected)"
  return rest.length < 4 || headNoise.some((pattern) => pattern.test(rest));
};

const findStarts = (roled: readonly RoledLine[], opener: Look | undefined, options: SplitOptions): number[] => {
  const dateLines = roled.flatMap(({ role, dates }, index) => (role === 'head' && dates.length > 0 ? [index] : []));
  const marks = mergeCloseDates(roled, dateLines);
  if (marks.length === 0) return startsWithoutDates(roled, opener, options);
  const first = roled.findIndex(({ role }) => role === 'head');
  const starts = [Math.min(Math.max(first, 0), marks[0] ?? 0)];
  const context = {
    opener,
    options,
    datesFirst:
      (marks[0] ?? 0) === (starts[0] ?? 0) &&
      isBareDate(lineAt(roled, marks[0] ?? 0), roled[marks[0] ?? 0]?.dates ?? []),
    pre: (marks[0] ?? 0) - (starts[0] ?? 0),
    firstClass: options.classOf(lineAt(roled, starts[0] ?? 0)),
    usual: usualSpace(roled),
  };
  for (let index = 1; index < marks.length; index += 1) {
    starts.push(bestStart(roled, { from: (marks[index - 1] ?? 0) + 1, to: marks[index] ?? 0 }, context));
  }
  return addUndated(roled, starts, context);
};

const lineAt = (roled: readonly RoledLine[], index: number): Line => {
  const line = roled[index]?.line;
  if (line === undefined) throw new RangeError('No line at this index of the section.');
  return line;
};

/** Start on one line and end on the next are one mark: "Jan 2019 –" / "Mar 2020" or "2019" / "Berlin" / "2021". */
const mergeCloseDates = (roled: readonly RoledLine[], dateLines: readonly number[]): number[] => {
  const marks: number[] = [];
  for (const index of dateLines) {
    const last = marks.at(-1);
    const single = (at: number) => roled[at]?.dates.every((hit) => !hit.isRange) === true;
    if (
      last !== undefined &&
      index === last + 1 &&
      isBareDate(lineAt(roled, index), roled[index]?.dates ?? []) &&
      isBareDate(lineAt(roled, last), roled[last]?.dates ?? []) &&
      single(index)
    )
      continue;
    const graduation =
      last !== undefined && index === last + 1 && single(index) && !single(last) && isBareOrLater(roled, index);
    if (graduation) continue;
    marks.push(index);
  }
  return marks;
};

/** "2013 – present" over "MSc Physics, expected 2016": the second date tells about the same entry. */
const isBareOrLater = (roled: readonly RoledLine[], index: number): boolean => {
  const each = roled[index];
  const before = roled[index - 1];
  return (
    each !== undefined &&
    before !== undefined &&
    each.line.spaceAbove <= before.line.spaceAbove + 0.2 &&
    !isBold(each.line) &&
    !(opensWithDate(each) && opensWithDate(before))
  );
};

/** Dates in a column of their own at the left: each of them opens an entry. */
const opensWithDate = ({ line, dates }: RoledLine): boolean =>
  dates[0] !== undefined && dates[0].start <= line.contentStart && !isBareDate(line, dates);

const isBold = (line: Line): boolean => lookOf(line).bold;

interface Context {
  readonly opener: Look | undefined;
  readonly options: SplitOptions;
  /** Entries open with a line that is nothing but their dates. */
  readonly datesFirst: boolean;
  /** Head lines before the date in the first entry. */
  readonly pre: number;
  readonly firstClass: string;
  readonly usual: number;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

const bestStart = (roled: readonly RoledLine[], { from, to }: Span, context: Context): number => {
  const last = roled[to];
  if (context.datesFirst && last !== undefined && isBareDate(last.line, last.dates)) return to;
  let best = to;
  let most = -Infinity;
  for (let index = from; index <= to; index += 1) {
    const each = roled[index];
    if (each === undefined || each.role !== 'head') continue;
    const score =
      startScore(roled, index, context) +
      (index === to - context.pre ? points.datePosition : 0) +
      (index === to ? points.dateLine : 0);
    if (score > most) [best, most] = [index, score];
  }
  return best;
};

const startScore = (
  roled: readonly RoledLine[],
  index: number,
  { opener, options, firstClass, usual }: Context,
): number => {
  const line = lineAt(roled, index);
  const before = roled[index - 1];
  let score = 0;
  if (opener !== undefined && hasLook(line, opener)) score += points.sameStyle;
  const kind = options.classOf(line);
  if (kind === firstClass && kind !== 'none') score += points.sameClass;
  if (isWide(line, usual)) score += points.spaceAbove;
  if (before !== undefined && before.role !== 'head') score += points.afterBody;
  return score;
};

const usualSpace = (roled: readonly RoledLine[]): number => {
  const spaces = roled
    .slice(1)
    .map(({ line }) => line.spaceAbove)
    .filter((space) => space < 5)
    .sort((a, b) => a - b);
  return spaces[Math.floor(spaces.length / 2)] ?? 0.3;
};

const isWide = (line: Line, usual: number): boolean =>
  line.spaceAbove > usual + wideSpace.more && line.spaceAbove > usual * wideSpace.times;

/** Entries without a date among dated ones: they look like an opening line and follow a body, with space above. */
const addUndated = (roled: readonly RoledLine[], starts: readonly number[], context: Context): number[] => {
  if (context.opener === undefined) return [...starts];
  const all = new Set(starts);
  for (let index = 1; index < roled.length; index += 1) {
    const each = roled[index];
    if (each?.role !== 'head' || all.has(index) || !hasLook(each.line, context.opener)) continue;
    if (opensAlike(roled, index, context)) {
      all.add(index);
      continue;
    }
    const afterBody = roled[index - 1]?.role !== 'head';
    const nextStart = starts.find((start) => start > index);
    const bodyBetween = roled.slice(index, nextStart).some(({ role }) => role !== 'head');
    if (
      afterBody &&
      (bodyBetween || nextStart === undefined) &&
      startScore(roled, index, context) >= points.sameStyle + points.afterBody
    )
      all.add(index);
  }
  return [...all].sort((a, b) => a - b);
};

/** It looks like an opening line, names what the first one names, and neither the line before nor one on the same row does. */
const opensAlike = (
  roled: readonly RoledLine[],
  index: number,
  { opener, options, firstClass, usual }: Context,
): boolean => {
  const line = lineAt(roled, index);
  const before = lineAt(roled, index - 1);
  if (opener === undefined || firstClass === 'none' || options.classOf(line) !== firstClass) return false;
  return !hasLook(before, opener) && (isWide(line, usual) || line.spaceAbove > before.spaceAbove) && !line.bullet;
};

const startsWithoutDates = (roled: readonly RoledLine[], opener: Look | undefined, options: SplitOptions): number[] => {
  const heads = roled.flatMap(({ role }, index) => (role === 'head' ? [index] : []));
  const first = heads[0];
  if (first === undefined) return roled.length > 0 ? [0] : [];
  const usual = usualSpace(roled);
  const firstClass = options.classOf(lineAt(roled, first));
  const hasBody = roled.some(({ role }) => role !== 'head');
  // The first stands below the heading, whose white says nothing of the entries.
  const wide = heads.slice(1).filter((index) => isWide(lineAt(roled, index), usual));
  return heads.filter((index) => {
    if (index === first) return true;
    const line = lineAt(roled, index);
    const afterBody = roled[index - 1]?.role !== 'head';
    if (opener !== undefined)
      return hasLook(line, opener) && (afterBody || !hasLook(lineAt(roled, index - 1), opener) || isWide(line, usual));
    if (wide.length > 0) return isWide(line, usual) || (afterBody && options.classOf(line) === firstClass);
    if (hasBody) return afterBody;
    return options.classOf(line) === firstClass;
  });
};

const makeEntry = (roled: readonly RoledLine[], opener: Look | undefined): Entry => {
  const bodyAt = roled.findIndex(({ role }, index) => index > 0 && role !== 'head');
  const headEnd = bodyAt < 0 ? roled.length : bodyAt;
  // A form names the employer below what was done there: its rows are heads wherever they stand.
  const isLate = ({ line, role }: RoledLine) => role === 'head' && isFieldLine(line);
  const late = roled.slice(headEnd).filter(isLate);
  const head = [...roled.slice(0, headEnd), ...late].map(({ line }) => line);
  const body: { kind: 'bullet' | 'text'; lines: Line[] }[] = [];
  for (const { line, role } of roled.slice(headEnd).filter((each) => !isLate(each))) {
    const last = body.at(-1);
    if (role === 'more' && last !== undefined) last.lines.push(line);
    else body.push({ kind: role === 'bullet' ? 'bullet' : 'text', lines: [line] });
  }
  const items: BodyItem[] = body;
  const isRole = opener !== undefined && head.length > 0 && !head.some((line) => hasLook(line, opener));
  return { head, body: items, isRole };
};
