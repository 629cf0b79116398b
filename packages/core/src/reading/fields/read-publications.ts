import type { DateOptions } from '../dates/date-options.ts';
import { dateRangesOfLine, datesOfLine } from '../dates/dates-of-line.ts';
import { type Line, lineSlice, type Slice, sliceText } from '../lines/line.ts';
import { type Draft, type Found, find, findAs } from '../result/found.ts';
import type { Section } from '../sections/section.ts';
import { citationItems } from './citation-items.ts';
import { citationParts, type TextRange } from './citation-parts.ts';
import { findDoi } from './find-doi.ts';
import { readCertificates } from './read-short-entries.ts';

/** A publications section → its citations: title, authors, venue, year, DOI, as far as the citation shows them. */
export const readPublications = (section: Section, options: DateOptions): Draft[] => {
  if (looksLikeEntries(section.lines)) return readAsEntries(section, options);
  return citationItems(section.lines).map((lines) => readCitation(lines, options));
};

/** Bold titles over lines of their own for date and venue are entries, not citations. */
const looksLikeEntries = (lines: readonly Line[]): boolean => {
  const bare = lines.filter((line) =>
    dateRangesOfLine(line).some((hit) => line.text.length - (hit.end - hit.start) < 4),
  );
  return bare.length > 0 && lines.some(({ style }) => style.bold) && bare.length * 10 >= lines.length;
};

const readAsEntries = (section: Section, options: DateOptions): Draft[] =>
  readCertificates(section, options).map((draft) => {
    if (!('name' in draft)) return draft;
    const { name, issuer, date, url } = draft;
    return { name, publisher: issuer, releaseDate: date, url };
  });

const readCitation = (lines: readonly Line[], options: DateOptions): Draft => {
  const slices = withoutLeadingDate(lines.map(lineSlice), options);
  const text = slices.map(sliceText).join('\n');
  const parts = citationParts(text);
  const range = (at: TextRange | undefined, adjust = 0) =>
    at === undefined ? undefined : find(cutSlices(slices, at), 'publication-text', adjust);
  const authors = parts.authors.map((author) => range(author)).filter((author) => author !== undefined);
  const title = range(parts.title);
  return {
    name: title ?? find(slices, 'publication-text', -0.2),
    authors: title !== undefined && authors.length > 0 ? authors : undefined,
    publisher: range(parts.venue, -0.1),
    releaseDate: yearOf(lines, options),
    doi: findDoi(slices),
    summary: find(slices, 'publication-text'),
  };
};

/** "2019 ⇥ Title, Venue": the date in front is no part of the title. */
const withoutLeadingDate = (slices: readonly Slice[], options: DateOptions): readonly Slice[] => {
  const [first, ...rest] = slices;
  const hit = first === undefined ? undefined : datesOfLine(first.line, options)[0];
  if (first === undefined || hit === undefined || hit.start > first.start) return slices;
  const lead = /^[\s,.:;|•·–—-]*/u.exec(first.line.text.slice(hit.end, first.end))?.[0].length ?? 0;
  return hit.end + lead < first.end ? [{ ...first, start: hit.end + lead }, ...rest] : slices;
};

/** The year in brackets, else the last date of the citation. */
const yearOf = (lines: readonly Line[], options: DateOptions): Found | undefined => {
  const hits = lines.flatMap((line) => datesOfLine(line, options).map((hit) => ({ line, hit })));
  const chosen = hits.find(({ line, hit }) => line.text[hit.start - 1] === '(') ?? hits.at(-1);
  const end = chosen?.hit.to ?? chosen?.hit.from;
  if (chosen === undefined || end?.date === undefined) return undefined;
  return findAs(end.date, { line: chosen.line, start: end.start, end: end.end }, 'publication-text');
};

/** A range of the joined text as slices of its lines; one character joins two lines. */
const cutSlices = (slices: readonly Slice[], { start, end }: TextRange): Slice[] => {
  const cut: Slice[] = [];
  let at = 0;
  for (const slice of slices) {
    const length = slice.end - slice.start;
    const from = Math.max(0, start - at);
    const to = Math.min(length, end - at);
    if (to > from) cut.push({ line: slice.line, start: slice.start + from, end: slice.start + to });
    at += length + 1;
  }
  return cut;
};
