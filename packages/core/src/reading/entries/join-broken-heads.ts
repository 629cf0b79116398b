import { dateTokens } from '../dates/date-tokens.ts';
import { monthOf } from '../dates/date-words.ts';
import { mayBeDate } from '../dates/may-be-date.ts';
import { joinLines, joinLinesAt } from '../lines/join-lines.ts';
import { type Line, styleKey } from '../lines/line.ts';
import { joinTexts } from '../result/join-texts.ts';
import { organisationScore } from '../vocabulary/judge-organisation.ts';
import { isRestOfDated, namePart, partBelow, rightEdgeOfNames } from './rest-of-dated.ts';
import { withoutRunIn } from './without-run-in.ts';

/** Longer second lines are text, not the rest of a head. */
const longestRest = 70;

export interface HeadLines {
  readonly lines: readonly Line[];
  /** What was told behind an entry's names on their line. */
  readonly told: ReadonlySet<Line>;
}

/**
 * Head lines that were broken over two: the first ends in the middle of a date ("Oct 2016 – Jul" / "2020"), or in a
 * comma, dash or "and" at the very edge of its column.
 */
export const joinBrokenHeads = (lines: readonly Line[]): HeadLines => {
  const joined: Line[] = [];
  const told = new Set<Line>();
  const limit = rightEdgeOfNames(lines);
  const edge = Math.max(...lines.map(({ box }) => box[2]));
  for (const [index, whole] of lines.entries()) {
    const before = joined.at(-1);
    const [line, text] = withoutRunIn(whole, [lines[index - 1], lines[index - 2]]);
    const dated = before === undefined ? undefined : (namePart(before) ?? partBelow(before, joined.at(-2)));
    if (before !== undefined && isBrokenWord(before, line))
      joined[joined.length - 1] = joinLinesAt(before, line, before.text.length);
    else if (before !== undefined && isTightRest(before, line, { next: lines[index + 1], edge }))
      joined[joined.length - 1] = joinLinesAt(before, line, before.text.length);
    else if (before !== undefined && goesOver(before, line)) joined[joined.length - 1] = joinLines(before, line);
    else if (before !== undefined && dated !== undefined && isRestOfDated(before, dated, { line, limit }))
      joined[joined.length - 1] = joinLinesAt(before, line, dated.end);
    else joined.push(line);
    if (text === undefined) continue;
    joined.push(text);
    told.add(text);
  }
  return { lines: joined, told };
};

const goesOver = (first: Line, second: Line): boolean => {
  if (first.page === 0 || first.page !== second.page || first.column !== second.column || !first.full) return false;
  if (second.bullet || first.spaceAbove < -0.5 || second.spaceAbove > 0.8 || second.text.length > longestRest)
    return false;
  if (isRestOfName(first, second) || isRestOfTitle(first, second)) return true;
  if (!mayBeDate(first.text)) return false;
  if (endsInsideDate(first.text) && /^\d{4}\b/.test(second.text)) return true;
  return (
    !first.bullet &&
    /[,،、&–—]\s*$|\s(?:and|und|et|y|e|of|de|für|for)\s*$/u.test(first.text) &&
    second.text.length < longestRest / 2 &&
    !mayBeDate(second.text)
  );
};

/** "INSTITUTE OF SCI-" over "ENCES", "University of Strath-" over "more": the hyphen says that the word goes on. */
const isBrokenWord = (first: Line, second: Line): boolean =>
  first.page !== 0 &&
  first.page === second.page &&
  first.column === second.column &&
  !first.bullet &&
  !second.bullet &&
  second.spaceAbove < 0.8 &&
  second.text.length < longestRest &&
  joinTexts([first.text, second.text]).length === first.text.length + second.text.length - 1;

/** In heights: lines of one name stand this close, and what comes next this much further. */
const tight = { most: 0.35, less: 0.1 };

/**
 * "University of Northern" over "Carrow" in a narrow column: one look, closer than the line below them, and no room for
 * the second's first word on the first.
 */
const isTightRest = (
  first: Line,
  second: Line,
  { next, edge }: { readonly next: Line | undefined; readonly edge: number },
): boolean => {
  if (first.page === 0 || first.page !== second.page || first.column !== second.column) return false;
  if (first.bullet || second.bullet || mayBeDate(first.text) || mayBeDate(second.text) || first.gaps.length > 0)
    return false;
  if (/https?:|www\.|\S@\S/i.test(second.text)) return false;
  if (styleKey(first.style) !== styleKey(second.style) || second.spaceAbove > tight.most) return false;
  if (first.spaceAbove < second.spaceAbove + tight.less) return false;
  if (next === undefined || next.column !== second.column) return false;
  const isLast = next.spaceAbove >= second.spaceAbove + tight.less;
  if (!isLast && styleKey(next.style) !== styleKey(second.style)) return false;
  if (second.text.split(/\s+/).length > 3 || /[.;:]$/.test(first.text)) return false;
  if (Math.abs(first.box[0] - second.box[0]) > 2) return false;
  const word = second.tokens[0]?.source;
  const needed = word !== undefined && 'box' in word ? word.box[2] - word.box[0] : 0;
  const last = first.tokens.at(-1)?.source;
  const right = last !== undefined && 'box' in last ? last.box[2] : first.box[2];
  return needed > 0 && right + first.style.size * 0.25 + needed > edge;
};

/** "… | Казанский" / "федеральный университет": few small words below a full line are the rest of its last name. */
const isRestOfName = (first: Line, second: Line): boolean =>
  !first.bullet &&
  first.text.length < longestRest &&
  /[\p{L}]$/u.test(first.text) &&
  /^[\p{Ll}-]{3,}(?: \p{L}[\p{L}-]*){0,2}$/u.test(second.text) &&
  organisationScore(second.text) >= 2 &&
  !mayBeDate(second.text);

/** "… Dinan — Stagiaire chargée" / "d’accueil", "… — Assistant" / "(part-time)": few words in small below names in a row. */
const isRestOfTitle = (first: Line, second: Line): boolean =>
  !first.bullet &&
  first.text.length < longestRest * 1.4 &&
  second.spaceAbove <= tight.most &&
  second.spaceAbove < first.spaceAbove &&
  /\s[|•·—–]\s/u.test(first.text) &&
  /\p{L}$/u.test(first.text) &&
  /^(?:[\p{Ll}][\p{L}’'-]*|\([^()]{2,25}\))(?:\s[\p{L}’'-]+){0,3}$/u.test(second.text) &&
  !mayBeDate(second.text);

const endsInsideDate = (text: string): boolean => {
  const last = dateTokens(text).at(-1);
  return last !== undefined && (monthOf(last) !== undefined || /^[–—-]$/.test(last.text));
};
