import type { DateOptions } from '../dates/date-options.ts';
import { findDates } from '../dates/find-dates.ts';
import { type Line, lineSlice, type Slice, sliceText } from '../lines/line.ts';
import { type Draft, type Found, find, findAs } from '../result/found.ts';
import { joinTexts } from '../result/join-texts.ts';
import type { Section } from '../sections/section.ts';

const doiShape = /\b10\.\d{4,9}\/[^\s"<>,;]+[^\s"<>,;.)]/u;
const quoted = /["“”„«「《']([^"“”„«»」》]{8,300})[,.]?["”“»」》']/u;
/** Authors before a title: "Müller, A., Das, D. and Saxena, A. (2019)". */
const authorsShape =
  /^((?:[\p{Lu}][\p{L}'’-]+,?\s(?:\p{Lu}\.?[\s-]?){1,3}|(?:\p{Lu}\.[\s-]?){1,3}\s?[\p{Lu}][\p{L}'’-]+|[\p{Lu}][\p{L}'’-]+\s[\p{Lu}][\p{L}'’-]+)(?:\s?[,;&]\s?(?:and\s|und\s|et\s|y\s)?|\s(?:and|und|et|y|&)\s|\.?\s?(?=\(|\.|$|et al|:))*)+(?:et\sal\.?)?/u;

/** A publications section → its citations: title, authors, venue, year, DOI, as far as the citation shows them. */
export const readPublications = (section: Section, options: DateOptions): Draft[] =>
  itemsOf(section.lines).map((lines) => readCitation(lines, options));

/** A new item begins with a number or bullet, after a wide space, or where the line above did not fill its column. */
const itemsOf = (lines: readonly Line[]): Line[][] => {
  const items: Line[][] = [];
  const numbered = lines.filter((line) => line.bullet).length;
  const leftEdge = Math.min(...lines.map(({ box }) => box[0]));
  const hanging = lines.some(({ box }) => box[0] > leftEdge + 6);
  for (const line of lines) {
    const last = items.at(-1);
    const previous = last?.at(-1);
    const starts =
      numbered > 0
        ? line.bullet
        : previous === undefined ||
          line.page === 0 ||
          line.spaceAbove > previous.spaceAbove + 0.35 ||
          (hanging ? line.box[0] <= leftEdge + 4 && !previous.full : !previous.full);
    if (last === undefined || starts) items.push([line]);
    else last.push(line);
  }
  return items;
};

const readCitation = (lines: readonly Line[], options: DateOptions): Draft => {
  const slices = lines.map(lineSlice);
  const text = joinTexts(slices.map(sliceText));
  const year = yearOf(lines, options);
  const doi = doiOf(slices);
  const title = quotedTitle(slices) ?? titleAfterAuthors(slices);
  const authors = authorsOf(slices, text);
  return {
    name: title ?? find(slices, 'publication-text', -0.2),
    authors: authors.length > 0 && title !== undefined ? authors : undefined,
    publisher: title === undefined ? undefined : venueAfter(slices, title),
    releaseDate: year,
    doi,
    summary: find(slices, 'publication-text'),
  };
};

const yearOf = (lines: readonly Line[], options: DateOptions): Found | undefined => {
  const hits = lines.flatMap((line) => findDates(line.text, options).map((hit) => ({ line, hit })));
  const bracketed = hits.find(({ line, hit }) => line.text[hit.start - 1] === '(');
  const chosen = bracketed ?? hits.at(-1);
  const end = chosen?.hit.to ?? chosen?.hit.from;
  return chosen === undefined || end?.date === undefined
    ? undefined
    : findAs(end.date, { line: chosen.line, start: end.start, end: end.end }, 'publication-text');
};

const doiOf = (slices: readonly Slice[]): Found | undefined => {
  for (const [index, slice] of slices.entries()) {
    const match = doiShape.exec(sliceText(slice));
    if (match === null) continue;
    const start = slice.start + match.index;
    const next = slices[index + 1];
    const tail =
      next !== undefined &&
      start + match[0].length >= slice.end - 1 &&
      /[/-]$|\/[a-z]+\/$/.test(slice.line.text.slice(start, slice.end))
        ? /^[\w./-]+/.exec(sliceText(next))
        : null;
    if (tail !== null && next !== undefined)
      return findAs(
        slice.line.text.slice(start, slice.end) + tail[0].replace(/[.,]$/, ''),
        [
          { ...slice, start },
          { ...next, end: next.start + tail[0].length },
        ],
        'publication-text',
      );
    return findAs(match[0], { line: slice.line, start, end: start + match[0].length }, 'publication-text');
  }
  return undefined;
};

/** Character positions of the joined text mapped back to slices. */
const cutSlices = (slices: readonly Slice[], from: number, to: number): Slice[] => {
  const cut: Slice[] = [];
  let at = 0;
  for (const slice of slices) {
    const length = slice.end - slice.start;
    const start = Math.max(0, from - at);
    const end = Math.min(length, to - at);
    if (end > start) cut.push({ line: slice.line, start: slice.start + start, end: slice.start + end });
    at += length + 1;
  }
  return cut;
};

const plainJoin = (slices: readonly Slice[]): string => slices.map(sliceText).join('\n');

const quotedTitle = (slices: readonly Slice[]): Found | undefined => {
  const match = quoted.exec(plainJoin(slices));
  if (match?.[1] === undefined) return undefined;
  const start = match.index + match[0].indexOf(match[1]);
  return find(cutSlices(slices, start, start + match[1].replace(/[,.]$/, '').length), 'publication-text');
};

const titleAfterAuthors = (slices: readonly Slice[]): Found | undefined => {
  const text = plainJoin(slices);
  const authors = authorsShape.exec(text.replace(/\n/g, ' '));
  if (authors === null || authors[0].length < 5) return undefined;
  const rest = text.slice(authors[0].length);
  const match =
    /^[\s.,:]*(?:\(?\d{4}[a-z]?\)?[\s.,:]*)?([^.?!]{12,300}?[?!]?)(?=\.\s|\.$|[?!]\s|,\s(?:in\s|\p{Lu}[\p{L}\s]+\d)|$)/u.exec(
      rest,
    );
  if (match?.[1] === undefined) return undefined;
  const start = authors[0].length + match.index + match[0].lastIndexOf(match[1]);
  return find(cutSlices(slices, start, start + match[1].length), 'publication-text', -0.05);
};

const authorsOf = (slices: readonly Slice[], text: string): Found[] => {
  const match = authorsShape.exec(text);
  const first = slices[0];
  if (match === null || first === undefined || match[0].length > first.end - first.start) return [];
  const authors = sliceText({ ...first, end: first.start + match[0].length });
  const found: Found[] = [];
  let at = 0;
  for (const piece of authors.split(
    /(?:;\s*|,?\s(?:and|und|et|y|&)\s|(?<=\p{Lu}\.),\s|(?<=[\p{L}]{2}),\s(?=\p{Lu}[\p{L}.]*\s\p{Lu}))/u,
  )) {
    const start = authors.indexOf(piece, at);
    at = start + piece.length;
    const author = find({ line: first.line, start: first.start + start, end: first.start + at }, 'publication-text');
    if (author !== undefined && /\p{L}{2}/u.test(String(author.value)) && !/^et al/i.test(String(author.value)))
      found.push(author);
  }
  return found;
};

const venueAfter = (slices: readonly Slice[], title: Found): Found | undefined => {
  const last = title.slices.at(-1);
  const index = slices.findIndex((slice) => slice.line === last?.line);
  const slice = slices[index];
  if (last === undefined || slice === undefined) return undefined;
  const rest: Slice[] = [{ ...slice, start: last.end }, ...slices.slice(index + 1)];
  const text = plainJoin(rest);
  const match = /^[\s.,"”“»'?!]*(?:In:?\s|in\s)?([^.\d(]{4,150}?)(?=[,.]?\s*(?:\(|\d|vol|pp|no\.|$)|\.\s|,\s)/u.exec(
    text,
  );
  if (match?.[1] === undefined || !/\p{L}{3}/u.test(match[1])) return undefined;
  const start = match.index + match[0].lastIndexOf(match[1]);
  return find(cutSlices(rest, start, start + match[1].length), 'publication-text', -0.1);
};
