import type { Slice } from '../lines/line.ts';
import { type Draft, find } from '../result/found.ts';
import { headingKindOf } from '../sections/heading-kind-of.ts';
import { organisationScore } from '../vocabulary/judge-organisation.ts';
import { isCity, isCountry, isKnownPlace, isRegion } from '../vocabulary/judge-place.ts';
import { titleScore } from '../vocabulary/judge-title.ts';
import { type ContactPiece, labelOf } from './contact-pieces.ts';

const postal =
  /(?<![\d+(])(?:[A-Z]{1,2}-)?(\d{5}(?:-\d{3,4})?|\d{4}\s?[A-Z]{2}|\d{2}-\d{3}|\d{3}\s\d{2}|\d{4})(?![\d/-])|\b([A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}|[A-Z]\d[A-Z]\s?\d[A-Z]\d)\b|〒\s?(\d{3}-\d{4})/u;
const street =
  /(?:stra(?:ß|ss)e|str\.|weg|platz|allee|gasse|ring|damm|ufer)\b|\b(?:street|st\.|avenue|ave\.?|road|rd\.?|lane|drive|boulevard|blvd\.?|rue|av\.|chemin|impasse|place|calle|c\/|avenida|avda\.?|plaza|rua|travessa|via|viale|piazza|corso|ul\.|ulica|straat|laan|gatan|vägen|vej|gade|gata|veien|ул\.|улица|пр\.|проспект|вул\.|شارع|רחוב|cad\.|sok\.|mah\.|utca|apt|suite|no\.)(?:\s|$)|[市区區路街道號号丁目番地]|(?:로|길)\s?\d/iu;

/** Where the person lives, from the contacts: a labelled address, or a piece that is a place. */
export const findLocation = (
  pieces: readonly ContactPiece[],
  isHeader: (piece: ContactPiece) => boolean,
): Draft | undefined => {
  const labelled = pieces.find(
    (piece) => piece.label === 'location' && /\p{L}{2}/u.test(piece.text) && piece.text.length < 120,
  );
  if (labelled !== undefined) return locationOf(labelled, 'location-labelled');
  const byLine = Map.groupBy(pieces, ({ slice }) => slice.line);
  const plain =
    pieces.find((piece) => piece.label === undefined && isPlacePiece(piece.text)) ??
    pieces.find((piece) => isUnknownTown(piece, byLine.get(piece.slice.line) ?? [])) ??
    pieces.find(
      (piece, index) => !isHeader(piece) && isUnknownTown(piece, pieces.slice(Math.max(0, index - 1), index + 2)),
    );
  if (plain === undefined) return undefined;
  const found = locationOf(plain, 'location-contact');
  const next = pieces[pieces.indexOf(plain) + 1];
  const goesOn =
    found.city === undefined &&
    next !== undefined &&
    next.label === undefined &&
    (isPlacePiece(next.text) || (found.postalCode !== undefined && townOnly.test(next.text)));
  return goesOn ? { ...locationOf(next, 'location-contact'), ...defined(found) } : found;
};

/** "8 rue du Pont, 35000" over "Rennes": the town that stands alone under a street and its code. */
const townOnly = /^\p{Lu}[\p{L}'’-]+(?:\s[\p{L}'’-]+){0,3}$/u;

const defined = (draft: Draft): Draft =>
  Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));

/** A few words with capitals on a line of contacts, or right beside one: a town that no list knows. */
const isUnknownTown = (piece: ContactPiece, ofItsLine: readonly ContactPiece[]): boolean => {
  const { text, label } = piece;
  if (
    label !== undefined ||
    !/^[\p{Lu}\p{Lo}][\p{L}\p{M}\s.,'’-]{1,40}(?:\s\d{1,2}e?)?$/u.test(text) ||
    text.split(/\s+/).length > 4
  )
    return false;
  if (
    titleScore(text) >= 1.2 ||
    organisationScore(text) >= 1.5 ||
    headingKindOf(text) !== undefined ||
    labelOf(text) !== undefined
  )
    return false;
  return ofItsLine.some((other) => other !== piece && contact.test(other.text));
};

const contact = /@|(?:\d[\s().-]?){7,}|https?:|linkedin|github/iu;

const isPlacePiece = (text: string): boolean => {
  if (text.length > 100 || /@|https?:|www\./.test(text)) return false;
  if (isKnownPlace(text)) return true;
  const parts = text
    .split(/[,،，]\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  if (
    parts.length > 1 &&
    parts.length < 6 &&
    (isRegion(last) || isRegion(last.replace(/\s?\d{5}.*$/, '')) || parts.some((part) => isKnownPlace(part)))
  ) {
    return parts.every((part) => part.split(/\s+/).length <= 6);
  }
  if (postal.test(text) && /\p{L}{3}/u.test(text) && text.length < 80)
    return street.test(text) || /^\D*\d{4,5}\s+\p{Lu}\p{L}+/u.test(text) || parts.length > 1;
  return street.test(text) && /\d/.test(text) && text.length < 70 && !/\d{6}/.test(text);
};

const locationOf = (piece: ContactPiece, rule: 'location-labelled' | 'location-contact') => {
  const { line } = piece.slice;
  const offset = line.text.indexOf(piece.text, piece.slice.start);
  const start = offset < 0 ? piece.slice.start : offset;
  const whole: Slice = { line, start, end: start + piece.text.length };
  const parts = partsOf(whole);
  const code = postal.exec(piece.text);
  const codeText = code?.[1] ?? code?.[2] ?? code?.[3];
  const city = cityOf(parts, code?.[0]);
  const rest = parts.filter((part) => part !== city?.part);
  const region = rest.filter((part) => part.start > (city?.part.start ?? -1)).at(0);
  const isAddress = street.test(piece.text) || (codeText !== undefined && parts.length > 1);
  return {
    address: isAddress || city === undefined ? find(whole, rule) : undefined,
    postalCode:
      codeText === undefined || code === null
        ? undefined
        : find(sub(whole, piece.text.indexOf(codeText), codeText.length), rule),
    city: city === undefined ? undefined : find(city.slice, rule),
    region: region === undefined || rest.length === 0 ? undefined : find({ ...region, end: whole.end }, rule),
  };
};

const sub = (whole: Slice, from: number, length: number): Slice => ({
  line: whole.line,
  start: whole.start + from,
  end: whole.start + from + length,
});

const partsOf = (whole: Slice): Slice[] => {
  const text = whole.line.text.slice(whole.start, whole.end);
  const parts: Slice[] = [];
  let at = 0;
  for (const match of [...text.matchAll(/[,،，]\s*|\s[–—-]\s|\s?\/\s?/g), undefined]) {
    const end = match?.index ?? text.length;
    if (text.slice(at, end).trim() !== '') parts.push(sub(whole, at, end - at));
    at = end + (match?.[0].length ?? 0);
  }
  return parts;
};

/** The part that is a city: known, or beside the postal code, or the first that is no street. */
const cityOf = (parts: readonly Slice[], code: string | undefined): { part: Slice; slice: Slice } | undefined => {
  const text = (part: Slice) => part.line.text.slice(part.start, part.end);
  const named = (part: Slice) => {
    const bare = text(part);
    if (code === undefined || !bare.includes(code)) return part;
    const at = bare.indexOf(code);
    const [before, after] = [bare.slice(0, at).trim(), bare.slice(at + code.length).trim()];
    return after !== '' ? { ...part, start: part.end - after.length } : { ...part, end: part.start + before.length };
  };
  const candidates = parts
    .map((part) => ({ part, slice: named(part) }))
    .filter(
      ({ slice }) =>
        /\p{L}{2}/u.test(text(slice)) && (isCity(text(slice)) || !(isCountry(text(slice)) || isRegion(text(slice)))),
    );
  return (
    candidates.find(({ slice }) => isCity(text(slice))) ??
    candidates.find(
      ({ part }) => code !== undefined && text(part).includes(code) && !/^[A-Z]{2}\s\d/.test(text(part)),
    ) ??
    candidates.find(({ slice }) => !street.test(text(slice)) && !/\d/.test(text(slice)))
  );
};
