import { niceCue } from './posting-cues.data.ts';
import type { PostingSection } from './posting-sections.data.ts';

/** A range of the posting, in UTF-16 units. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** A line that asks for several things is longer than this. */
const longClauseLine = 90;
/** Between commas, parts of this many words on average are demands of their own; shorter ones list examples. */
const wordsOfClause = 3;

function cutAt(text: string, piece: Piece, mark: RegExp): Piece[] {
  const cuts = [...text.slice(piece.start, piece.end).matchAll(mark)];
  const pieces: Piece[] = [];
  let start = piece.start;
  for (const cut of [...cuts, undefined]) {
    let end = cut ? piece.start + cut.index : piece.end;
    const next = cut ? end + cut[0].length : end;
    while (start < end && /\s/.test(text.charAt(start))) start += 1;
    while (start < end && /[\s.,;]/.test(text.charAt(end - 1))) end -= 1;
    if (start < end) pieces.push({ start, end });
    start = next;
  }
  return pieces;
}

/** A compound of this length says as much as two words ("Befunderhebung"). */
const compoundLength = 9;

function countWords(text: string): number {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.length + words.filter((word) => word.length >= compoundLength).length;
}

/** Commas that are not inside brackets and not inside numbers, with the "and" that ends the row. */
const clauseComma = /,\s+(?:and\s+|und\s+|et\s+|y\s+|e\s+)?(?![^()]*\))(?=\p{L})/gu;

/** Parts that belong to the one before them, and papers of which one is enough: such a line stays whole. */
const belongs =
  /^(?:including|such as|e\.g|like|for example|or|from|to|with|which|who|where|when|ideally|preferably|oder|ou|o|einschlie[ßs]lich)\b/iu;
const oneOfSeveral =
  /\b(?:degree|diploma|bachelor|master|licen[cs]e in|ph\.?d|doctorate|promotion|b\.?sc|m\.?sc|b\.?eng|m\.?eng|studium|abschluss|dipl[ôo]me|licence|grado|t[íi]tulo|laurea)\b/iu;

/**
 * Lines that ask for several things become one piece for each: semicolons part them always, commas only where the parts
 * are phrases ("knowledge of employment law, handling of grievances, HRIS administration").
 */
export function splitClauses(text: string, line: Piece, section: PostingSection): readonly Piece[] {
  if (section === 'boilerplate') return [line];
  const bySemicolon = cutAt(text, line, /[;；](?![^()]*\))\s*/gu);
  return bySemicolon.flatMap((piece) => {
    const whole = text.slice(piece.start, piece.end);
    if (whole.length < longClauseLine) return [piece];
    const parts = cutAt(text, piece, clauseComma);
    if (parts.length < 3) return [piece];
    const texts = parts.map(({ start, end }) => text.slice(start, end));
    // "A degree, a licence, German a plus": what softens one part must not soften the others.
    const soft = texts.filter((part) => niceCue.test(part)).length;
    if (section === 'must' && soft > 0 && soft < parts.length) return parts;
    if (oneOfSeveral.test(whole) || texts.some((part) => countWords(part) < 2 || belongs.test(part))) return [piece];
    const words = texts.reduce((sum, part) => sum + countWords(part), 0);
    return words / parts.length >= wordsOfClause ? parts : [piece];
  });
}
