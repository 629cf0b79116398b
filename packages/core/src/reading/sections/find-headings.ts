import { documentTitles } from '../basics/contact-words.data.ts';
import { dateRangesOfLine } from '../dates/dates-of-line.ts';
import { findDates } from '../dates/find-dates.ts';
import { type Line, type LineStyle, lineSlice, sliceText, styleKey } from '../lines/line.ts';
import { findLanguageNames } from '../vocabulary/find-languages.ts';
import { fold } from '../vocabulary/fold.ts';
import { degreeScore } from '../vocabulary/judge-degree.ts';
import { organisationScore } from '../vocabulary/judge-organisation.ts';
import { titleScore } from '../vocabulary/judge-title.ts';
import { headingKindOf } from './heading-kind-of.ts';
import { headingStems } from './heading-stems.data.ts';
import { bodyStyles, standsOut } from './heading-style.ts';
import type { SectionKind } from './section-headings.data.ts';

type HeadingKind = Exclude<SectionKind, 'header'>;

/** A heading that no list knows must look like those that are known, and be short. */
const longestUnknown = 48;
const mostUnknownWords = 6;
/** Share of the lines in a heading's look that must be known headings before an unknown one is believed. */
const knownShare = 0.34;
/** Kinds found inside most CVs: their look says what headings look like. */
const coreKinds: ReadonlySet<SectionKind> = new Set([
  'work',
  'education',
  'skills',
  'summary',
  'languages',
  'projects',
]);
/** Inside an entry these words label a part of it ("Key achievements", "Projects") unless they look like main headings. */
const entryLabels: ReadonlySet<SectionKind> = new Set([
  'awards',
  'other',
  'skills',
  'projects',
  'summary',
  'languages',
  'links',
  'certificates',
  'contact',
]);

/** "職務経歴書" over a whole paper is its title; further down, behind a 履歴書 in one file, it opens the work. */
const titlesOfWhole = new Set(documentTitles.map((title) => fold(title).replace(/\s/g, '')));
const topOfDocument = 3;

/** Lines that open a section, with what they open. */
export const findHeadings = (lines: readonly Line[]): Map<Line, HeadingKind> => {
  const bodyOf = bodyStyles(lines);
  const known = lines.flatMap((line, index) => {
    const kind = knownKind(line, lines[index + 1], lines[index - 1]);
    return kind === undefined ? [] : [{ line, kind, distinct: standsOut(line, bodyOf(line)) }];
  });
  const distinct = known.filter((hit) => hit.distinct);
  const looks = new Set(distinct.map(({ line }) => styleKey(line.style)));
  // A column of little but headings has their look as its usual one: what other columns' headings look like counts too.
  const usable =
    distinct.length > 0
      ? known.filter((hit) => hit.distinct || looks.has(styleKey(hit.line.style)))
      : known.filter(({ line }) => !line.bullet && line.spaceAbove > 0.2);
  const mainStyle = mainStyleOf(usable);
  const headings = new Map<Line, HeadingKind>();
  let open: SectionKind = 'header';
  let column: number | undefined;
  for (const { line, kind } of usable) {
    const next = lines[line.index + 1];
    // What a column lists says nothing of what the next one begins with.
    if (line.column !== column) open = 'header';
    column = line.column;
    if (!isMain(line, mainStyle, bodyOf(line)) && isEntryLabel({ line, kind, next, main: mainStyle }, open)) continue;
    headings.set(line, kind);
    open = kind;
  }
  addUnknown(lines, headings, mainStyle);
  return headings;
};

const knownKind = (line: Line, next: Line | undefined, previous: Line | undefined): HeadingKind | undefined => {
  const text = sliceText(lineSlice(line)).trim();
  if (line.bullet && line.contentStart === 0) return undefined;
  if (line.index < topOfDocument && titlesOfWhole.has(fold(text).replace(/\s/g, ''))) return undefined;
  if (/[.;,]$/.test(text) || line.text.length > 70) return undefined;
  const kind = headingKindOf(text);
  if (kind === undefined) return twoLineKind(line, next);
  // The second line of "Professional" / "Development" is a part of the heading above it.
  return previous !== undefined &&
    headingKindOf(previous.text) === undefined &&
    twoLineKind(previous, line) !== undefined
    ? undefined
    : kind;
};

/** A heading broken over two lines of one look. */
const twoLineKind = (line: Line, next: Line | undefined): HeadingKind | undefined => {
  if (
    next === undefined ||
    next.column !== line.column ||
    next.spaceAbove > 0.6 ||
    styleKey(line.style) !== styleKey(next.style)
  )
    return undefined;
  return headingKindOf(`${line.text} ${next.text}`);
};

interface Hit {
  readonly line: Line;
  readonly kind: HeadingKind;
}

/**
 * The look that most core headings share; the larger one when two are equal. Words that stand there again and again
 * ("Highlights") label parts of entries and count once.
 */
const mainStyleOf = (hits: readonly Hit[]): Line | undefined => {
  const weights = new Map<string, { weight: number; line: Line }>();
  const seen = new Set<string>();
  for (const { line, kind } of hits) {
    const key = styleKey(line.style);
    if (seen.has(`${key}${fold(line.text)}`)) continue;
    seen.add(`${key}${fold(line.text)}`);
    const weight = (coreKinds.has(kind) ? 2 : 1) + line.style.size / 100;
    const entry = weights.get(key);
    weights.set(key, { weight: (entry?.weight ?? 0) + weight, line: entry?.line ?? line });
  }
  return [...weights.values()].sort((a, b) => b.weight - a.weight)[0]?.line;
};

const isMain = (line: Line, main: Line | undefined, body: LineStyle): boolean => {
  if (main === undefined) return true;
  if (line.declaredLevel !== undefined && main.declaredLevel !== undefined)
    return line.declaredLevel <= main.declaredLevel;
  const { size, upper, bold } = line.style;
  if (size > main.style.size * 1.3) return true;
  // Headings of a side column may differ in case or weight when all of them are much larger than the text.
  if (size >= main.style.size * 0.94 && size > body.size * 1.25) return true;
  return size >= main.style.size * 0.94 && upper === main.style.upper && bold === main.style.bold;
};

/** Sections whose entries have labels of their own; a main heading stands further from the text above it. */
const entrySections: ReadonlySet<SectionKind> = new Set(['work', 'volunteer', 'projects', 'education']);
const wideAbove = 0.9;

const isEntryLabel = (
  { line, kind, next, main }: Hit & { readonly next: Line | undefined; readonly main: Line | undefined },
  open: SectionKind,
): boolean => {
  const isSmall = main !== undefined && line.style.size < main.style.size * smallLabel;
  if (line.text.trim().endsWith(':') && open !== 'header') return entryLabels.has(kind) || kind === open;
  if (open === 'skills' && (kind === 'skills' || kind === 'languages' || kind === 'other' || kind === 'work')) {
    return kind !== 'languages' || next === undefined || findLanguageNames(next.text).length === 0;
  }
  return entrySections.has(open) && entryLabels.has(kind) && (line.spaceAbove < wideAbove || isSmall);
};

/** A label of an entry is this much smaller than a section's heading, however airy the page. */
const smallLabel = 0.8;

const addUnknown = (lines: readonly Line[], headings: Map<Line, HeadingKind>, main: Line | undefined): void => {
  if (main === undefined || headings.size < 2) return;
  const keys = new Map<string, { known: number; all: Line[] }>();
  const first = lines.findIndex((line) => headings.has(line));
  lines.forEach((line, index) => {
    if (index < first && !headings.has(line)) return;
    const key = `${styleKey(line.style)}`;
    const entry = keys.get(key) ?? { known: 0, all: [] };
    entry.all.push(line);
    if (headings.has(line)) entry.known += 1;
    keys.set(key, entry);
  });
  const bodyOf = bodyStyles(lines);
  for (const { known, all } of keys.values()) {
    const first = all[0];
    if (all.some((line) => opensEntry(line, lines[line.index - 1], headings))) continue;
    if (first === undefined || !isMain(first, main, bodyOf(first)) || known < 2 || known / all.length < knownShare)
      continue;
    for (const line of all) {
      if (headings.has(line) || followsHeading(line, lines[line.index - 1], headings)) continue;
      if (standsOut(line, bodyOf(line)) && looksLikeHeading(line)) headings.set(line, stemKind(line));
    }
  }
};

/** The first entry of a section looks like the section's heading: then other lines that do are entries too. */
const opensEntry = (line: Line, above: Line | undefined, headings: ReadonlyMap<Line, HeadingKind>): boolean => {
  const kind = above === undefined ? undefined : headings.get(above);
  return (
    kind !== undefined &&
    entrySections.has(kind) &&
    !headings.has(line) &&
    above?.column === line.column &&
    above.page === line.page &&
    styleKey(above.style) === styleKey(line.style)
  );
};

/** Right under a heading of its column stands the first entry, whatever it looks like; a part of a page has its title there. */
const followsHeading = (line: Line, above: Line | undefined, headings: ReadonlyMap<Line, HeadingKind>): boolean => {
  const kind = above === undefined ? undefined : headings.get(above);
  return kind !== undefined && kind !== 'other' && above?.column === line.column && above.page === line.page;
};

const looksLikeHeading = (line: Line): boolean => {
  const text = sliceText(lineSlice(line)).trim();
  if (line.declaredLevel !== undefined && text.length < 80)
    return !isEntryName(text) && dateRangesOfLine(line).length === 0;
  if (line.bullet && line.contentStart === 0) return false;
  if (text.length > longestUnknown || text.length < 3 || /[@|•·,;]|https?:|[.]$/.test(text) || line.gaps.length > 0)
    return false;
  if (text.split(/\s+/).length > mostUnknownWords || findDates(text).length > 0 || !/\p{L}{2}/u.test(text))
    return false;
  return !isEntryName(text);
};

/** Employers, titles and degrees stand in the look of headings too, over their entries. */
const isEntryName = (text: string): boolean =>
  organisationScore(text) >= 2 || titleScore(text) >= 2 || degreeScore(text) >= 2.5;

const stemKind = (line: Line): HeadingKind => {
  const text = fold(line.text);
  return headingStems.find(({ stem }) => text.includes(stem))?.kind ?? 'other';
};
