import { isNameShape } from '../basics/find-name.ts';
import { dateRangesOfLine } from '../dates/dates-of-line.ts';
import type { Line } from '../lines/line.ts';

/** A signature stands in the last lines; behind it at most the name in print. */
const deepest = 3;
/** "Heilbronn, 04.11.2025", "Fait à Brest, le 4 novembre 2025": a town, a comma, a day. */
const townBefore = /^(?:(?:fait|done) (?:à|at) )?\p{Lu}[\p{L}.'’ /()-]{1,40},?\s*(?:den|le|il|a|em|op|on)?\s*$/iu;
/** What a word processor prints for the page where its number is not known. */
const pageWord = /^(?:page|seite|página|pagina|strona|sida|side)(?:\s\d+)?$/iu;

/** Lines at the end of a document that belong to no section: town and day over a signature, the name under it, "Page". */
export const signatureLines = (lines: readonly Line[]): ReadonlySet<Line> => {
  const from = Math.max(1, lines.length - deepest);
  const at = lines.findIndex((line, index) => index >= from && isTownAndDay(line));
  const rest = at < 0 ? [] : lines.slice(at);
  const signed = rest.slice(1).every(({ text }) => isNameShape(text) || pageWord.test(text)) ? rest : [];
  return new Set([...signed, ...lines.slice(from).filter(({ text }) => pageWord.test(text.trim()))]);
};

const isTownAndDay = (line: Line): boolean => {
  const [hit, second] = dateRangesOfLine(line);
  if (hit === undefined || second !== undefined || hit.isRange || line.bullet || line.gaps.length > 0) return false;
  const isDay = (hit.from ?? hit.to)?.date?.length === 'YYYY-MM-DD'.length;
  return isDay && townBefore.test(line.text.slice(0, hit.start)) && line.text.slice(hit.end).trim().length < 2;
};
