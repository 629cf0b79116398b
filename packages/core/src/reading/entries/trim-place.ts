import { type HeadName, legalTail, makeName } from './head-names.ts';
import type { HeadPart } from './head-parts.ts';

export interface TrimmedName {
  readonly name: HeadName;
  /** What stood behind the name and reads like its place. */
  readonly place: HeadName | undefined;
}

/** Places have no more words ("Ried im Innkreis", "Les Sables-d'Olonne"); at most "town, county" is taken off. */
const mostWords = 4;
const mostParts = 2;
/** Evidence from which a part is a name of its own and no place. */
const ownName = 1.2;

/** "Acme GmbH, Kleinstadt" → the employer and a place that no list knows, unless the head names its place elsewhere. */
export const trimPlace = (parts: readonly HeadPart[], name: HeadName): TrimmedName => {
  if (parts.some(({ kind }, index) => kind === 'place' && index !== name.to)) return { name, place: undefined };
  let to = name.to;
  while (to > name.from + 1 && name.to - to < mostParts && looksLikePlace(parts[to - 1])) to -= 1;
  if (to === name.to) return { name, place: undefined };
  return { name: makeName(parts, name.from, to), place: makeName(parts, to, name.to) };
};

const looksLikePlace = (part: HeadPart | undefined): boolean => {
  if (part === undefined || part.before === 'word' || legalTail.test(part.text)) return false;
  if (part.organisation >= ownName || part.title >= ownName || part.degree >= ownName) return false;
  if (part.text.split(/\s+/).length > mostWords || /\d|&/.test(part.text) || /^[A-Z]{2,}s?\.?$/.test(part.text))
    return false;
  return /^[\p{Lu}\p{Lo}]/u.test(part.text);
};

/** A short name at the end of a line, behind a gap, when the head names no place: the town of the entry. */
export const unknownPlace = (parts: readonly HeadPart[], used: readonly HeadName[]): HeadName | undefined => {
  if (parts.some(({ kind }) => kind === 'place')) return undefined;
  const at = parts.findIndex((part, index) => {
    const taken = used.some(({ from, to }) => index >= from && index < to);
    return !taken && part.kind === 'name' && (part.before === 'gap' || part.before === 'bar') && looksLikePlace(part);
  });
  if (at < 0) return undefined;
  const after = parts[at + 1];
  return makeName(
    parts,
    at,
    after?.before === 'comma' && after.row === parts[at]?.row && after.kind === 'name' ? at + 2 : at + 1,
  );
};
