import { type Line, lineSlice, type Slice, sliceText } from '../lines/line.ts';
import { type Found, find } from '../result/found.ts';
import { headingKindOf } from '../sections/heading-kind-of.ts';
import { fold, foldedWords } from '../vocabulary/fold.ts';
import { organisationScore } from '../vocabulary/judge-organisation.ts';
import { isKnownPlace, isRegion } from '../vocabulary/judge-place.ts';
import { titleScore } from '../vocabulary/judge-title.ts';
import type { ContactPiece } from './contact-pieces.ts';
import { documentTitles } from './contact-words.data.ts';
import { tradeSurnames } from './trade-surnames.data.ts';

/** Points for and against a line being the name. From `least` on it is one. */
const points = {
  size: 3,
  top: 1.6,
  email: 3,
  firstLine: 0.6,
  oneWord: -1.2,
  titleWord: -3,
  organisation: -2,
  lowerCase: -1.5,
  linkOrBullet: -1.5,
  /** Both lines of a name that breaks; a name rarely holds a gap. */
  wholeName: 0.2,
  overGap: -1.2,
  least: 2,
};
/** Lines from the top in which a name is looked for. */
const deepest = 14;
const deepestLarge = 60;
const muchLarger = 1.45;
const titles = new Set(documentTitles.map(fold));
const surnames = new Set(tradeSurnames.split(' '));
const letters = /^[\p{L}\p{M}][\p{L}\p{M}.'’‘\-–·・()"“”\s,]*$/u;
const cjkName =
  /^[\p{Script=Han}]{2,4}$|^[\p{Script=Han}]{1,3}[\s　・·][\p{Script=Han}]{1,3}$|^[\p{Script=Hangul}]{2,5}$|^\p{Script=Hangul}[\s]\p{Script=Hangul}[\s]?\p{Script=Hangul}$|^[\p{Script=Han}\p{Script=Katakana}]{2,6}[\s　][\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{1,6}$/u;
const degreeTail =
  /[,\s]{1,8}(?:ph\.?\s?d\.?|m\.?d\.?|mba|m\.?sc\.?|b\.?sc\.?|m\.?a\.?|b\.?a\.?|cpa|pmp|rn|bsn|msn|esq\.?|ll\.?m\.?|p\.?e\.?|cfa|dds|dnp|pharm\.?d\.?|ed\.?d\.?|mph|jd|csm|cissp|acca|fca|mphil|dphil|lcsw|frcs|mrcp|m\.?ed\.?|b\.?a\.?|phr|shrm-cp|aia|ca)(?=$|[,\s(])/giu;
/** Particles inside names that are written small. */
const particles = new Set([
  'de',
  'da',
  'do',
  'dos',
  'das',
  'del',
  'della',
  'di',
  'van',
  'von',
  'der',
  'den',
  'zu',
  'la',
  'le',
  'el',
  'al',
  'bin',
  'ibn',
  'ben',
  'y',
  'e',
  'und',
  'af',
  'av',
  'ter',
  'ten',
  'du',
  'des',
  'st',
  'geb',
  'née',
  'née.',
  'zum',
  'zur',
  'bint',
  'i',
  'dr',
  'mag',
  'dipl',
  'ing',
  'prof',
  'med',
  'rer',
  'nat',
  'phil',
  'habil',
  'h',
  'c',
  'vom',
  "d'",
  'lo',
  'san',
  'dal',
  'dalla',
]);

interface Candidate {
  readonly slices: readonly Slice[];
  readonly text: string;
  readonly score: number;
  readonly byEmail: boolean;
}

/** The person's name, or undefined when no line near the top is surely one. Nothing is ever made up. */
export const findName = (
  top: readonly Line[],
  pieces: readonly ContactPiece[],
  emails: readonly string[],
): Found | undefined => {
  const labelled = pieces.find((piece) => piece.label === 'name' && isNameShape(piece.text));
  if (labelled !== undefined)
    return find(
      {
        ...labelled.slice,
        end: labelled.slice.line.text.indexOf(labelled.text, labelled.slice.start) + labelled.text.length,
      },
      'name-labelled',
    );
  const lines = topLines(top);
  const largest = Math.max(...lines.map(({ style }) => style.size), 0);
  const candidates = lines.flatMap((line, index) =>
    candidatesOf(line, below(top, line), emails).map((slices) => judge(slices, { lines, index, largest, emails })),
  );
  const best = candidates.filter((each) => each !== undefined).sort((a, b) => b.score - a.score)[0];
  if (best === undefined || best.score < points.least) return undefined;
  const rule = best.byEmail ? 'name-by-email' : best.score >= 4 ? 'name-top-largest' : 'name-top-line';
  return find(best.slices, rule, best.score < 3 ? -0.15 : 0);
};

/** The first lines, and any larger line not far below them: in a flow a side column may come before the name. */
const topLines = (lines: readonly Line[]): Line[] => {
  const usual = median(lines.map(({ style }) => style.size));
  return lines.filter(
    (line, index) => index < deepest || (index < deepestLarge && line.style.size > usual * muchLarger),
  );
};

/** The two lines right under another in its column; lines of other columns may stand between them in height. */
const below = (lines: readonly Line[], line: Line): (Line | undefined)[] =>
  [1, 2].map((step) => lines.find(({ index }) => index === line.index + step));

/** A line whole, up to its first gap or separator, and with the line below when a large name breaks over two. */
const candidatesOf = (
  line: Line,
  [next, third]: readonly (Line | undefined)[],
  emails: readonly string[],
): Slice[][] => {
  const slice = lineSlice(line);
  const text = sliceText(slice);
  const cut = /\s?[|•·–—/]\s|\s-\s|,\s|[:：]|\s?[(（]/u.exec(text);
  const gap = line.gaps[0];
  const list: Slice[][] = [[withoutDegrees(slice)]];
  if (cut !== null && cut.index > 1) list.push([withoutDegrees({ ...slice, end: slice.start + cut.index })]);
  if (gap !== undefined) {
    list.push([withoutDegrees({ ...slice, end: gap - 1 })]);
    const after = line.gaps.at(-1);
    if (after !== undefined) list.push([withoutDegrees({ ...slice, start: after })]);
  }
  const other = line.tokens.findIndex((token, at) => isOtherPrint(line.tokens[at - 1], token));
  const last = line.tokens[other - 1];
  if (last !== undefined && last.end > slice.start) list.push([withoutDegrees({ ...slice, end: last.end })]);
  if (next !== undefined && breaksOver(line, next, emails)) {
    list.push([slice, withoutDegrees(lineSlice(next))]);
    if (third !== undefined && breaksOver(next, third, emails) && !/\s/.test(text.trim()))
      list.push([slice, lineSlice(next), lineSlice(third)]);
  }
  return list;
};

/** A headline beside the name is set this much smaller, at least; small capitals differ by less. */
const smallerPrint = 1.4;
const isOtherPrint = (before: Line['tokens'][number] | undefined, token: Line['tokens'][number]): boolean =>
  before !== undefined && before.size > token.size * smallerPrint && /\p{L}{2}/u.test(before.text);

/** A large name over two lines: one word on the first, or the second is a name that the e-mail address has. */
const breaksOver = (line: Line, next: Line, emails: readonly string[]): boolean => {
  if (Math.abs(next.style.size - line.style.size) > 0.8 || line.style.size < 14.5 || next.column !== line.column)
    return false;
  const [first, second] = [line.text.split(/\s+/), next.text.split(/\s+/)];
  if (first.length > 3 || second.length > 3 || isKnownPlace(next.text) || titleScore(next.text) >= 1.5) return false;
  return first.length === 1 || emails.some((email) => hasWordOf(email, second));
};

const hasWordOf = (email: string, words: readonly string[]): boolean =>
  words.some((word) => fold(word).length > 2 && fold(email.split('@')[0] ?? '').includes(fold(word)));

const withoutDegrees = (slice: Slice): Slice => {
  const text = sliceText(slice);
  const first = text.search(degreeTail);
  return first > 3 ? { ...slice, end: slice.start + first } : slice;
};

interface Around {
  readonly lines: readonly Line[];
  readonly index: number;
  readonly largest: number;
  readonly emails: readonly string[];
}

const judge = (slices: readonly Slice[], { index, largest, emails, lines }: Around): Candidate | undefined => {
  const text = slices.map(sliceText).join(' ').trim();
  if (!isNameShape(text)) return undefined;
  const line = slices[0]?.line;
  if (line === undefined) return undefined;
  // A line of two sizes counts with that of the words in hand.
  const own = line.tokens.find(({ start }) => start >= (slices[0]?.start ?? 0))?.size ?? line.style.size;
  const size = Math.max(own, line.style.size) / Math.max(1, largest);
  const usual = median(lines.map(({ style }) => style.size));
  let score = points.size * Math.max(0, (size - 0.5) * 2) * (line.style.size > usual * 1.1 ? 1 : 0.45);
  score += points.top * Math.max(0, 1 - index / 7);
  if (index === 0) score += points.firstLine;
  const byEmail = emails.some((email) => answersEmail(text, email));
  if (byEmail) score += points.email;
  const wordCount = text.split(/\s+/).length;
  if (wordCount === 1 && !cjkName.test(text)) score += points.oneWord;
  if (titleScore(text) >= 1.5) score += byEmail || isTradeSurname(text) ? points.titleWord / 3 : points.titleWord;
  if (organisationScore(text) >= 1.5 && !byEmail) score += points.organisation;
  if (line.bullet && line.contentStart > 0 && index > 0) score += points.linkOrBullet;
  if (/^\p{Ll}/u.test(text) && !byEmail) score += points.lowerCase;
  score += points.wholeName * (slices.length - 1);
  if (slices.some(({ line: { gaps }, start, end }) => gaps.some((gap) => gap > start && gap < end)))
    score += points.overGap;
  return { slices, text, score, byEmail };
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 10;

export const isNameShape = (text: string): boolean => {
  const clean = text.trim();
  if (cjkName.test(clean)) return !isTitleOfDocument(clean) && headingKindOf(clean) === undefined;
  const scripts = twoScripts.exec(clean);
  if (scripts !== null)
    return isNameShape(scripts[1] ?? scripts[4] ?? '') && titleScore(clean) < 1.5 && organisationScore(clean) < 1.5;
  if (!letters.test(clean) || clean.length > 60 || clean.length < 3) return false;
  const words = clean.split(/\s+/);
  if (words.length > 7 || isTitleOfDocument(clean) || headingKindOf(clean) !== undefined || isPlaceName(clean))
    return false;
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(clean)) return false;
  if (/[.,]$/.test(clean) && !/\b(?:Jr|Sr|Ph\.D|M)\.$/.test(clean) && words.length > 4) return false;
  const big = words.filter((word) => /^[("“]?[\p{Lu}\p{Lo}\p{Lt}]/u.test(word)).length;
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !particles.has(word.replace(/[.,]/g, '')));
  return (big > 0 && small.length === 0) || (small.length === words.length && words.length >= 2 && words.length <= 3);
};

/** "Greg Baker, MD", "BAKER, Greg": the one word that names a trade is a surname as well. */
const isTradeSurname = (text: string): boolean => {
  const words = foldedWords(text.replace(degreeTail, ' '));
  const rest = words.filter((word) => !surnames.has(word));
  return words.length > 1 && words.length < 5 && rest.length === words.length - 1 && titleScore(rest.join(' ')) < 1.5;
};

const isPlaceName = (text: string): boolean => {
  const parts = text.split(/[,،，]\s*/);
  const last = parts.at(-1) ?? '';
  return isKnownPlace(text) || (parts.length > 1 && (isRegion(last) || parts.every((part) => isKnownPlace(part))));
};

/** "谢明轩 Mingxuan Xie", "Kim Minsu (김민수)": a name in two scripts. */
const twoScripts =
  /^([\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}・]{2,8}(?:\s[\p{Script=Han}\p{Script=Hangul}]{1,4})?)\s?[(（/|]?\s?([\p{Script=Latin}][\p{Script=Latin}\s.,-]{2,40})[)）]?$|^([\p{Script=Latin}][\p{Script=Latin}\s.,-]{2,40})\s?[(（/|]?\s?([\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}・\s]{2,9})[)）]?$/u;

const isTitleOfDocument = (text: string): boolean => {
  const folded = fold(text)
    .replace(/[^\p{L}\s.]/gu, '')
    .trim();
  return (
    titles.has(folded) ||
    titles.has(folded.replace(/\s/g, '')) ||
    /^(?:curriculum|resume|lebenslauf|europass)\b/.test(folded)
  );
};

/** "john.smith@…", "jsmith@…", "smithj@…": the address has a whole word of the name, or initials and one. */
const answersEmail = (name: string, email: string): boolean => {
  const local = fold(email.split('@')[0] ?? '').replace(/\d+/g, '');
  const words = foldedWords(name)
    .map((word) => word.replace(/[^a-z]/g, ''))
    .filter((word) => word.length > 1);
  const bare = local.replace(/[^a-z]/g, '');
  if (bare.length < 4) return false;
  const inside = words.filter((word) => word.length >= 3 && bare.includes(word));
  return inside.length > 0 && inside.join('').length >= bare.length * 0.5;
};
