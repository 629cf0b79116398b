import { type Line, lineSlice, type Slice, sliceText } from '../lines/line.ts';
import { type Draft, type Found, find } from '../result/found.ts';
import type { Section } from '../sections/section.ts';
import { fold } from '../vocabulary/fold.ts';
import { isKnownPlace } from '../vocabulary/judge-place.ts';
import { titleScore } from '../vocabulary/judge-title.ts';
import { type ContactPiece, contactPieces } from './contact-pieces.ts';
import { countryOf } from './country-of.ts';
import { findEmails } from './find-emails.ts';
import { findLocation } from './find-location.ts';
import { findName, isNameShape } from './find-name.ts';
import { findPhones, phoneDraft } from './find-phones.ts';
import { type FoundUrl, findUrls } from './find-urls.ts';
import { partSummary } from './part-summary.ts';

export interface BasicsSource {
  /** Lines above the first heading, in reading order, and those of contact and personal sections. */
  readonly contacts: readonly Line[];
  /** Lines of the first page from the top down, whatever column they are in. */
  readonly top: readonly Line[];
  /** Lines of the header alone. */
  readonly header: readonly Line[];
  /** All lines, and those of references left out: where an e-mail is looked for when the header has none. */
  readonly elsewhere: readonly Line[];
  readonly summaries: readonly Section[];
}

/** Header and contact sections → who the person is and how to reach them. */
export const readBasics = (source: BasicsSource): { basics: Draft; hasName: boolean; hasEmail: boolean } => {
  const pieces = contactPieces(source.contacts);
  const emails = firstOf(findEmails(source.contacts), () => findEmails(source.elsewhere));
  const name = findName(
    source.top,
    pieces,
    emails.map(({ value }) => String(value)),
  );
  const nameLine = name?.slices[0]?.line;
  const inHeader = new Set(source.header);
  const location = findLocation(
    pieces.filter((piece) => !overlaps(piece, name)),
    (piece) => inHeader.has(piece.slice.line),
  );
  const phones = firstOf(findPhones(pieces, countryOf(pieces)), () =>
    findPhones(contactPieces(source.elsewhere.slice(-8)), undefined).filter(
      ({ e164, printed }) => e164 !== undefined || printed.slices.some(({ line }) => line.text.includes('@')),
    ),
  );
  const urls = findUrls(source.contacts);
  const onTop = nameOnTop(source.header, name);
  const label = findHeadline(
    nameLine === undefined || inHeader.has(nameLine) || onTop !== undefined ? source.header : source.elsewhere,
    nameLine === undefined || inHeader.has(nameLine) ? name : (onTop ?? name),
    pieces,
  );
  const summary = summaryOf(source, nameLine, label);
  const own = urls.find(({ network, url }) => network === undefined && url !== undefined);
  const basics = {
    name,
    label,
    email: emails[0],
    phone: phones[0]?.printed,
    url: own?.url,
    summary: summary?.found,
    location,
    profiles: urls.filter((each) => each !== own).map(profileDraft),
    emails: emails.length > 0 ? emails : undefined,
    phones: phones.length > 0 ? phones.map(phoneDraft) : undefined,
  };
  return { basics, hasName: name !== undefined, hasEmail: emails.length > 0 };
};

/** A form repeats the name that stands large above it; the headline stands there. */
const nameOnTop = (header: readonly Line[], name: Found | undefined): Found | undefined => {
  const text = fold(name?.slices.map(sliceText).join(' ').trim() ?? '');
  const line = header.find((each) => text !== '' && fold(sliceText(lineSlice(each)).trim()) === text);
  return line === undefined ? undefined : find(lineSlice(line), 'name-labelled');
};

const firstOf = <T>(list: readonly T[], otherwise: () => readonly T[]): readonly T[] =>
  list.length > 0 ? list : otherwise();

const overlaps = (piece: ContactPiece, found: Found | undefined): boolean =>
  found?.slices.some(
    (slice) => slice.line === piece.slice.line && slice.start < piece.slice.end && slice.end > piece.slice.start,
  ) ?? false;

const profileDraft = ({ url, networkFound, username }: FoundUrl): Draft => ({ network: networkFound, username, url });

/** The headline: a job title beside or under the name, or the words right under it. */
const findHeadline = (
  header: readonly Line[],
  name: Found | undefined,
  pieces: readonly ContactPiece[],
): Found | undefined => {
  const labelled = pieces.find((piece) => piece.label === 'title' && piece.text.length > 2);
  if (labelled !== undefined) return find(labelled.slice, 'headline-under-name');
  const last = name?.slices.at(-1);
  if (last === undefined) return undefined;
  const stop = last.line.gaps.find((gap) => gap > last.end + 1);
  const rest = { line: last.line, start: last.end, end: stop === undefined ? last.line.text.length : stop - 1 };
  const beside = sliceText(rest).replace(/^[\s,|•·–—/-]+/, '');
  const says = titleScore(beside) >= 1.5 || isOtherPrint(rest);
  if (says && beside.length < 80 && !/@|\d{4}/.test(beside)) return find(rest, 'headline-under-name');
  const at = header.indexOf(last.line);
  const around = [...header.slice(at + 1, at + 4), ...header.slice(Math.max(0, at - 2), Math.max(0, at))];
  const titled = around.find((line) => isHeadline(line) && titleScore(beforeGap(line)) >= 1.5);
  if (titled !== undefined) return find(headlineSlices(titled, header), 'headline-under-name');
  const under = header[at + 1];
  const looksSo =
    under !== undefined &&
    isHeadline(under) &&
    !isKnownPlace(under.text) &&
    under.text.split(/\s+/).length <= 9 &&
    !/\d/.test(under.text) &&
    (under.style.size > 11.5 ||
      under.style.italic ||
      under.style.upper ||
      under.style.color !== undefined ||
      under.style.bold);
  return looksSo &&
    under !== undefined &&
    /\p{L}{3}/u.test(under.text) &&
    !isNameShape(under.text.toLowerCase() === under.text ? 'x1' : under.text)
    ? find(lineSlice(under), 'headline-under-name', -0.2)
    : undefined;
};

/** "Ana Díaz *Nurse practitioner*": words right behind the name in print this much smaller; contacts and "(she/her)" are none. */
const smallerPrint = 1.4;
const isOtherPrint = ({ line, start, end }: Slice): boolean => {
  const text = line.text.slice(start, end);
  const [own, name] = [line.tokens.find((token) => token.start >= start), line.tokens[0]];
  if (own === undefined || name === undefined || line.gaps.includes(own.start)) return false;
  return own.size * smallerPrint < name.size && /\p{L}{4}/u.test(text) && !/[\d@()/:]|\p{L}\.\p{L}/u.test(text);
};

/** What stands behind a gap (contacts at the right of the header) is no part of the headline. */
const beforeGap = (line: Line): string =>
  line.text.slice(line.contentStart, line.gaps[0] === undefined ? line.text.length : line.gaps[0] - 1);

const isHeadline = (line: Line): boolean => {
  const text = beforeGap(line);
  return (
    !/@|https?:|www\.|\+\d|\d{5}|[:：]|(?<=[\p{L}\d])\.(?:com|org|net|io|dev|me|co|de|fr|es|it|uk)(?![\p{L}])/iu.test(
      text,
    ) &&
    text.length < 110 &&
    !/[.]$/.test(text.trim()) &&
    text.length > 2
  );
};

const headlineSlices = (line: Line, header: readonly Line[]) => {
  const next = header[header.indexOf(line) + 1];
  const slice = { ...lineSlice(line), end: line.gaps[0] === undefined ? line.text.length : line.gaps[0] - 1 };
  const goesOn =
    next !== undefined && /[|,&·/-]\s*$/.test(line.text) && isHeadline(next) && next.column === line.column;
  return goesOn && next !== undefined ? [slice, lineSlice(next)] : [slice];
};

const summaryOf = (
  source: BasicsSource,
  nameLine: Line | undefined,
  label: Found | undefined,
): { found: Found; lines: readonly Line[] } | undefined => {
  const sectioned = source.summaries.flatMap(({ lines }) => partSummary(lines).prose);
  if (sectioned.length > 0) {
    const found = find(sectioned.map(lineSlice), 'summary-section');
    return found === undefined ? undefined : { found, lines: sectioned };
  }
  const prose = proseOf(
    source.header.filter((line) => line !== nameLine && !label?.slices.some((slice) => slice.line === line)),
  );
  const found = find(prose.map(lineSlice), 'summary-header');
  return found === undefined ? undefined : { found, lines: prose };
};

/** A paragraph among the header's lines: at least twelve words in lines that hold no contacts. */
const proseOf = (lines: readonly Line[]): Line[] => {
  let best: Line[] = [];
  let open: Line[] = [];
  for (const line of lines) {
    const isContact = /@|https?:|www\.|\+\d{2}|(?:\d[\s-]?){8}/.test(line.text) || line.gaps.length > 1;
    const goesOn =
      open.length === 0 ? line.text.length > 45 : Math.abs(line.style.size - (open[0]?.style.size ?? 0)) < 0.8;
    if (isContact || !goesOn) open = [];
    else open = [...open, line];
    if (open.length > best.length) best = open;
  }
  const words = best.map(({ text }) => text).join(' ');
  return words.split(/\s+/).length >= 12 && /[.,;。]/.test(words) ? best : [];
};
