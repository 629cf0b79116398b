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

const countWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Commas that are not inside brackets and not inside numbers, with the "and" that ends the row. */
const clauseComma = /,\s+(?:and\s+|und\s+|et\s+|y\s+|e\s+)?(?![^()]*\))(?=\p{L})/gu;

/** Parts that belong to the one before them, and papers of which one is enough: such a line stays whole. */
const belongs =
  /^(?:including|such as|e\.g|like|for example|or|from|to|with|which|who|where|when|ideally|preferably|oder|ou|o|einschlie[ßs]lich)\b/iu;
const oneOfSeveral =
  /\b(?:degree|diploma|bachelor|master|licen[cs]e in|studium|abschluss|dipl[ôo]me|licence|grado|t[íi]tulo|laurea)\b/iu;

/**
 * Lines that ask for several things become one piece for each: semicolons part them always, commas only where the parts
 * are phrases ("knowledge of employment law, handling of grievances, HRIS administration").
 */
export function splitClauses(text: string, line: Piece, section: PostingSection): readonly Piece[] {
  if (section === 'boilerplate') return [line];
  const bySemicolon = cutAt(text, line, /[;；](?![^()]*\))\s*/gu);
  return bySemicolon.flatMap((piece) => {
    const whole = text.slice(piece.start, piece.end);
    if (whole.length < longClauseLine || oneOfSeveral.test(whole)) return [piece];
    const parts = cutAt(text, piece, clauseComma);
    const words = parts.reduce((sum, part) => sum + countWords(text.slice(part.start, part.end)), 0);
    const isList = parts.some(({ start, end }) => {
      const part = text.slice(start, end);
      return countWords(part) < 2 || belongs.test(part);
    });
    return parts.length >= 3 && words / parts.length >= wordsOfClause && !isList ? parts : [piece];
  });
}
