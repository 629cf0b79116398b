import type { DateOptions } from '../dates/date-options.ts';
import { datesOfLine } from '../dates/dates-of-line.ts';
import type { DateHit } from '../dates/find-dates.ts';
import { type Line, type Slice, sliceText } from '../lines/line.ts';
import { degreeScore } from '../vocabulary/judge-degree.ts';
import { organisationScore } from '../vocabulary/judge-organisation.ts';
import { isKnownPlace, isRegion } from '../vocabulary/judge-place.ts';
import { titleScore } from '../vocabulary/judge-title.ts';
import { fieldLabelOf, leadingLabel } from './field-label-of.ts';
import type { FieldLabel } from './field-labels.data.ts';
import { headNoise } from './head-noise.data.ts';

/** What separates a part from the one before it, from the strongest to the weakest. */
export type PartSeparator = 'line' | 'gap' | 'bar' | 'dash' | 'word' | 'bracket' | 'comma';

/** A piece of an entry's head: what stands between separators, without dates. */
export interface HeadPart {
  readonly slice: Slice;
  readonly text: string;
  readonly before: PartSeparator;
  readonly title: number;
  readonly organisation: number;
  readonly degree: number;
  readonly kind: 'name' | 'place' | 'noise' | 'url';
  readonly bold: boolean;
  /** A date stands right before it. */
  readonly afterDate: boolean;
  /** Number of its line in the head. */
  readonly row: number;
}

export interface EntryHead {
  readonly parts: readonly HeadPart[];
  readonly dates: readonly { readonly line: Line; readonly hit: DateHit }[];
}

const bars =
  /\s[|•·∙⋅●▪◆│┃»➜→]\s|\s\/{2}\s|\s[|│]|[|│]\s|(?<=[\p{L}\d)])\s?[·•|│]\s?(?=[\p{L}\d(])|\s{3,}|\t|[;；]\s?/gu;
const dashes = /\s[—–~>]\s|\s-{1,2}\s|(?<=[\p{L})])[–—]\s|\s[–—](?=\p{L})/gu;
const slashes = /\s\/\s/g;
const words = /\s(?:at|@|bei der|bei|beim|chez|presso|bij|hos)\s(?=[\p{Lu}\p{Lo}\d"“«])|\s@(?=\p{L})/gu;
/** Between Chinese, Japanese and Korean names a space parts what a comma parts elsewhere; after a school's word surely. */
const commas =
  /,\s|,(?=\p{Lu})|[，、،]\s?|(?<=(?:大学|大學|学院|學院|学校|學校|대학교|대학|고등학교|대학원))[\s\u3000]+(?=[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}])|(?<=[\p{Script=Han}\p{Script=Hangul})）])[\s\u3000]+(?=(?:入学|入學|卒業|卒業見込み?|修了|中退|졸업|졸업예정|입학|재학|수료|중퇴)(?!\p{L}))/gu;
/** A line that begins this far right of its entry, in points, stands under the date: it is the entry's place. */
const farRight = 200;
const shapes = [
  ['bar', bars],
  ['dash', dashes],
  ['word', words],
  ['comma', commas],
] as const;
const brackets = /\s?[(（]([^()（）]*)[)）]/gu;
const urlLike =
  /^(?:https?:\/\/|www\.)\S+$|^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:com|org|net|io|dev|de|fr|es|it|uk|ai|app|edu|eu|ch|at|nl|se|pl|br|jp|cn|kr|ru|me|co)(?:\/\S*)?$/i;

/** Head lines of an entry → its parts and dates; what stands at `without` (a grade) is no part. */
export const headParts = (lines: readonly Line[], options: DateOptions, without?: Slice): EntryHead => {
  const parts: HeadPart[] = [];
  const dates: { line: Line; hit: DateHit }[] = [];
  lines.forEach((line, row) => {
    const hits = datesOfLine(line, options);
    for (const hit of hits) dates.push({ line, hit });
    const isFar = line.page > 0 && line.box[0] > (lines[0]?.box[0] ?? 0) + farRight && hits.length === 0;
    let label: FieldLabel | undefined;
    for (const piece of piecesOf(line, without?.line === line ? [...hits, without] : hits)) {
      const text = line.text.slice(piece.start, piece.end);
      const alone = fieldLabelOf(text);
      const isLabel =
        alone !== undefined && (piece.before === 'first' || label !== undefined) && piece.end < line.text.length;
      if (isLabel) {
        label = alone;
        continue;
      }
      const lead = leadingLabel(text);
      const slice = { line, start: piece.start + (lead?.length ?? 0), end: piece.end };
      const part = makePart(slice, piece.before === 'first' ? 'line' : piece.before, row);
      const isPlace = isFar && part.kind === 'name' && Math.max(part.title, part.organisation, part.degree) < 1.2;
      if (part.text !== '')
        parts.push(
          labelledPart(
            { ...part, kind: isPlace ? 'place' : part.kind, afterDate: piece.afterDate },
            lead?.label ?? label,
          ),
        );
    }
  });
  return { parts: withTowns(joinPlaces(parts)), dates };
};

/** "Калуга, www.example.ru" under the employer: before its address stands its town. */
const withTowns = (parts: readonly HeadPart[]): HeadPart[] =>
  parts.map((part, at) => {
    const next = parts[at + 1];
    const isTown =
      part.kind === 'name' &&
      part.row > 0 &&
      part.before === 'line' &&
      next?.kind === 'url' &&
      next.row === part.row &&
      next.before === 'comma' &&
      Math.max(part.title, part.organisation, part.degree) < 1.2;
    return isTown || isBracketed(part) ? { ...part, kind: 'place' } : part;
  });

/** What was cut out of brackets and is no duration is the town of what stands before it. */
const isBracketed = ({ kind, before, slice }: HeadPart): boolean =>
  kind === 'name' && before === 'bracket' && /[(（]\s*$/.test(slice.line.text.slice(0, slice.start));

/** What a form's label says of a part outweighs what its words say. */
const byLabel = 6;

const labelledPart = (part: HeadPart, label: FieldLabel | undefined): HeadPart => {
  if (label === 'employer' || label === 'institution')
    return { ...part, kind: 'name', organisation: byLabel, title: 0, degree: 0 };
  if (label === 'title') return { ...part, kind: 'name', title: byLabel, organisation: 0, degree: 0 };
  if (label === 'degree') return { ...part, kind: 'name', degree: byLabel, organisation: 0, title: 0 };
  if (label === 'place') return { ...part, kind: 'place', title: 0, organisation: 0, degree: 0 };
  return label === undefined ? part : { ...part, kind: 'noise', title: 0, organisation: 0, degree: 0 };
};

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly before: PartSeparator | 'first';
  readonly afterDate: boolean;
}

/** Cuts of a line: date ranges and separators, each with the strength of the separation. */
const piecesOf = (line: Line, hits: readonly { readonly start: number; readonly end: number }[]): Piece[] => {
  const text = line.text;
  const cuts: { start: number; end: number; kind: PartSeparator; date?: boolean }[] = [];
  for (const gap of line.gaps) cuts.push({ start: gap - 1, end: gap, kind: 'gap' });
  for (const hit of hits) cuts.push({ ...withBrackets(text, hit), kind: 'bar', date: true });
  for (const [kind, shape] of shapes) {
    for (const match of text.matchAll(shape)) {
      if (kind === 'comma' && (insideBrackets(text, match.index) || isFirmName(text, match.index))) continue;
      cuts.push({ start: match.index, end: match.index + match[0].length, kind });
    }
  }
  for (const match of text.matchAll(slashes)) {
    if (partsNames(text, match.index, match.index + match[0].length))
      cuts.push({ start: match.index, end: match.index + match[0].length, kind: 'dash' });
  }
  for (const match of text.matchAll(brackets)) {
    const inner = (match[1] ?? '').trim();
    const end = match.index + match[0].length;
    // "腾讯科技（深圳）有限公司": the name goes on behind the bracket.
    if (!(isBracketPart(inner) || isTownOf(text.slice(0, match.index), inner)) || /^\p{L}/u.test(text.slice(end)))
      continue;
    cuts.push({ start: match.index, end: match.index + match[0].indexOf(match[1] ?? ''), kind: 'bracket' });
    cuts.push({ start: end - 1, end, kind: 'bracket' });
  }
  for (const at of weightChanges(line)) cuts.push({ start: at, end: at, kind: 'word' });
  // "Date (da – a) ⇥ 2012": a form's label is one piece, whatever signs it holds.
  const labelEnd = line.gaps.find((gap) => fieldLabelOf(text.slice(line.contentStart, gap)) !== undefined) ?? 0;
  const outside = cuts.filter(({ start }) => start >= labelEnd - 1);
  outside.sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: Piece[] = [];
  let at = line.contentStart;
  let before: Piece['before'] = 'first';
  let afterDate = false;
  for (const cut of [...outside, { start: text.length, end: text.length, kind: 'comma' as const, date: false }]) {
    if (cut.start >= at || cut.start === text.length) {
      if (/[\p{L}\d]/u.test(text.slice(at, cut.start))) {
        pieces.push({ start: at, end: cut.start, before, afterDate });
        before = cut.kind;
        afterDate = false;
      } else if (before !== 'first') before = stronger(before, cut.kind);
    }
    afterDate ||= cut.date === true;
    at = Math.max(at, cut.end);
  }
  return pieces;
};

const order: readonly PartSeparator[] = ['comma', 'bracket', 'word', 'dash', 'bar', 'gap', 'line'];
const stronger = (a: PartSeparator, b: PartSeparator): PartSeparator => (order.indexOf(a) >= order.indexOf(b) ? a : b);

const withBrackets = (text: string, { start, end }: { start: number; end: number }): { start: number; end: number } => {
  const before = /[([（【]\s*$/.exec(text.slice(0, start));
  const after = /^\s*[)\]）】]/.exec(text.slice(end));
  return { start: before === null ? start : before.index, end: after === null ? end : end + after[0].length };
};

/** Evidence from which the words before or behind a slash are a title or a degree. */
const surelyNamed = 1.2;

/** "Nurse / Villa Tiberina" names two things; "Owner / Operator" and "UI / UX Designer" one. */
const partsNames = (text: string, start: number, end: number): boolean => {
  const named = (part: string) => Math.max(titleScore(part), degreeScore(part)) >= surelyNamed;
  const [before, after] = [text.slice(0, start), text.slice(end)];
  return named(before) !== named(after) && before.trim().length > 3 && after.trim().length > 3;
};

/** Where bold words end and plain ones begin, or the other way round: often all that parts employer and title. */
const weightChanges = (line: Line): number[] => {
  const tokens = line.tokens.filter(({ start, text }) => start >= line.contentStart && /[\p{L}\d]/u.test(text));
  return tokens.flatMap((token, index) => (index > 0 && tokens[index - 1]?.bold !== token.bold ? [token.start] : []));
};

/** "Boudreaux, Finch & Company": the comma of a firm named for its partners. */
const isFirmName = (text: string, at: number): boolean =>
  /\p{Lu}[\p{L}'’-]+$/u.test(text.slice(0, at)) &&
  /^,\s\p{Lu}[\p{L}'’-]+\s(?:&|and|und|et)\s\p{Lu}/u.test(text.slice(at)) &&
  organisationScore(text.slice(at)) >= 1.5;

const insideBrackets = (text: string, at: number): boolean => {
  const open = Math.max(text.lastIndexOf('(', at), text.lastIndexOf('（', at));
  return (
    open >= 0 && Math.max(text.lastIndexOf(')', at), text.lastIndexOf('）', at)) < open && /[)）]/.test(text.slice(at))
  );
};

/** What stands in brackets is a part of its own only when it is a place or says how long. */
const isBracketPart = (inner: string): boolean => inner !== '' && (isDuration(inner) || isPlaceText(inner));

/** A legal form, or more. */
const surelyFirm = 3;

/** "Nordlys AS (Tromsø)": one capitalised word behind a legal form is the firm's town. */
const isTownOf = (before: string, inner: string): boolean => {
  if (!/^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?$/u.test(inner)) return false;
  const names = before.split(/\s[|–—]\s|[\t,;]/);
  const name = names.at(-1) ?? '';
  if (Math.max(titleScore(inner), organisationScore(inner), degreeScore(inner)) >= 1) return false;
  // "Surveyor, Atlantic Survey (Sligo)": what was done is named before, so the bracket stands behind the employer.
  const isNamed = names.slice(0, -1).some((each) => Math.max(titleScore(each), degreeScore(each)) >= 1.5);
  if (isNamed && Math.max(titleScore(name), degreeScore(name)) < 1) return true;
  return organisationScore(name) >= surelyFirm && degreeScore(before) < 1;
};

const isPlaceText = (text: string): boolean =>
  isKnownPlace(text) ||
  (text.includes(',') &&
    text
      .split(/,\s*/)
      .every((part, index, all) => isKnownPlace(part) || (index < all.length - 1 && isRegion(all.at(-1) ?? ''))));

const isDuration = (text: string): boolean => /\d/.test(text) && isNoise(text);

const isNoise = (text: string): boolean => headNoise.some((pattern) => pattern.test(text.trim()));

/** A bare host may be an employer's name ("Nebula.io"); with a path, a scheme or www it is an address. */
const isAddress = (text: string): boolean =>
  urlLike.test(text) && (/^https?:|^www\.|\/./i.test(text) || /^[a-z\d.-]+$/.test(text));

/** The full stop of a head that ends like a sentence ("… Leeds, West Yorkshire."); short forms keep theirs. */
const fullStop = /(?:(?<=\p{Ll}{4})|(?<=^\p{Lu}{2,3}))\.\s*$/u;

const withoutFullStop = (slice: Slice): Slice => {
  const stop = fullStop.exec(sliceText(slice));
  return stop === null ? slice : { ...slice, end: slice.start + stop.index };
};

const makePart = (whole: Slice, before: PartSeparator, row: number): HeadPart => {
  const slice = withoutFullStop(whole);
  const text = sliceText(slice).trim();
  const tokens = slice.line.tokens.filter((token) => token.start < slice.end && token.end > slice.start);
  const bare = text.replace(/^[\s,;:|–-]+|[\s,;:|–-]+$/g, '');
  const aside = slice.line.asides.some((range) => range.start < slice.end && range.end > slice.start);
  // "MD, Baylor College": behind no comma the short name of a state is a degree.
  const isDegree = before !== 'comma' && degreeScore(bare) >= 1.5;
  const isPlace = aside || (isKnownPlace(bare) && !isDegree);
  const kind = isAddress(bare) ? 'url' : isNoise(bare) ? 'noise' : isPlace ? 'place' : 'name';
  return {
    slice,
    text: bare,
    before,
    title: kind === 'name' ? titleScore(bare) : 0,
    organisation: kind === 'name' ? organisationScore(bare) : 0,
    degree: kind === 'name' ? degreeScore(bare) : 0,
    kind,
    bold: tokens.length > 0 && tokens.every((token) => token.bold),
    afterDate: false,
    row,
  };
};

/** "City, ST": a comma and a region make a place of a name that no list knows; several places are one. */
const joinPlaces = (parts: readonly HeadPart[]): HeadPart[] => {
  const joined: HeadPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    const beside = last !== undefined && part.before === 'comma' && part.row === last.row && part.kind === 'place';
    if (
      last !== undefined &&
      beside &&
      (last.kind === 'place' || ((isRegion(part.text) || last.afterDate) && mayBeCity(last, joined)))
    ) {
      const merged = makePart({ ...last.slice, end: part.slice.end }, last.before, last.row);
      joined[joined.length - 1] = { ...merged, kind: 'place', title: 0, organisation: 0, degree: 0 };
    } else joined.push(part);
  }
  return joined;
};

/** An unknown name before a region is its city when the line names something else before it, or nothing else follows. */
const mayBeCity = (part: HeadPart, before: readonly HeadPart[]): boolean => {
  if (part.kind !== 'name' || part.title >= 1.5 || part.organisation >= 1.2 || part.degree >= 1.5) return false;
  if (part.text.split(/\s+/).length > 3 || !/^\p{Lu}/u.test(part.text)) return false;
  if (part.afterDate) return true;
  return part.before === 'gap' || part.before === 'line' || before.length > 1
    ? part.before !== 'line' || before.some((other) => other.row !== part.row)
    : false;
};
