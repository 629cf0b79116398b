import { clauseTopic } from './clause-topic.ts';
import { askCue, niceCue } from './posting-cues.data.ts';
import type { PostingSection } from './posting-sections.data.ts';

/** A range of the posting, in UTF-16 units. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** A line that asks for several things is longer than this. */
const longClauseLine = 90;
/** Shorter lines ask for one thing, even where they hold an "and". */
const shortClauseLine = 24;
/** A longer piece is no sentence that people wrote. */
const longestSentence = 1_000;
/** Between commas, parts of this many words on average are demands of their own; shorter ones list examples. */
const wordsOfClause = 3;
/** What stands before a part that is only welcome has at least so many words, else it is one of a row ("Java or Go preferred"). */
const wordsBeforeSoft = 3;

function cutAt(text: string, piece: Piece, mark: RegExp): Piece[] {
  const cuts = [...text.slice(piece.start, piece.end).matchAll(mark)];
  const pieces: Piece[] = [];
  let start = piece.start;
  for (const cut of [...cuts, undefined]) {
    let end = cut ? piece.start + cut.index : piece.end;
    const next = cut ? end + cut[0].length : end;
    while (start < end && /\s/.test(text.charAt(start))) start += 1;
    while (start < end && /[\s.,;，]/.test(text.charAt(end - 1))) end -= 1;
    if (start < end) pieces.push({ start, end });
    start = next;
  }
  return pieces;
}

/** A compound of this length says as much as two words ("Befunderhebung"). */
const compoundLength = 9;

function countWords(text: string): number {
  const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const unspaced = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  return words.length + words.filter((word) => word.length >= compoundLength).length + Math.floor(unspaced / 2);
}

/** Commas that are not inside brackets and not inside numbers, with the "and" that ends the row. */
const clauseComma =
  /(?:,\s+|，|、(?=.{4}))(?:and\s+|und\s+|et\s+|y\s+|e\s+|i\s+|en\s+|och\s+|и\s+)?(?![^()]*\))(?=[\p{L}\p{N}])/gu;
/** Words that join two demands. */
const joining = /\s+(?:and|und|et|y|e|och|og|oraz|и|&|plus|with|mit|avec|con|com|met)\s+(?![^()]*\))/giu;

/** Parts that belong to the one before them, and papers of which one is enough: such a line stays whole. */
const belongs =
  /^(?:including|such as|e\.g|like|for example|or|from|to|with|which|who|where|when|ideally|preferably|oder|ou|o|einschlie[ßs]lich|idealerweise|de pr[ée]f[ée]rence|id[ée]alement|preferiblemente|preferencialmente|preferibilmente|bij voorkeur|najlepiej|желательно)\b/iu;
const oneOfSeveral =
  /\b(?:degree|diploma|bachelor|master|licen[cs]e in|ph\.?d|doctorate|promotion|b\.?sc|m\.?sc|b\.?eng|m\.?eng|studium|abschluss|dipl[ôo]me|licence|grado|t[íi]tulo|laurea)\b/iu;
/** Behind a language's "and" these still speak of the language ("English, written and spoken"). */
const ofLanguage =
  /^(?:spoken|written|verbal|oral|reading|writing|speaking|in\s|wort|schrift|(?:an|one|other|another|additional|further|eine weitere|otra|autre|outro|altra)\b)/iu;

/**
 * Parts joined where a demand of another topic begins: "Degree in law or economics, 3 years in audit, fluent French" is
 * three. A part without a topic of its own goes on with a degree's subjects, and stands alone after anything else.
 */
function byTopic(text: string, parts: readonly Piece[]): Piece[] | undefined {
  const topics = parts.map(({ start, end }) => clauseTopic(text.slice(start, end)));
  if (new Set(topics.filter((topic) => topic !== undefined)).size < 2) return undefined;
  const joined: Piece[] = [];
  let last: string | undefined;
  for (const [at, part] of parts.entries()) {
    const topic = topics[at];
    const words = text.slice(part.start, part.end);
    const before = joined.at(-1);
    const goesOn =
      topic === undefined
        ? (last === 'degree' && !askCue.test(words)) || countWords(words) < 2 || belongs.test(words)
        : topic === last;
    if (before && goesOn) joined[joined.length - 1] = { start: before.start, end: part.end };
    else joined.push(part);
    last = topic ?? (goesOn ? last : undefined);
  }
  return joined;
}

/** "Bachelor's degree and 5 years of experience", "speaks German and can lead a team": two demands in one sentence. */
function byJoin(text: string, piece: Piece): Piece[] {
  for (const match of text.slice(piece.start, piece.end).matchAll(joining)) {
    const at = piece.start + match.index;
    const left = { start: piece.start, end: at };
    const right = { start: at + match[0].length, end: piece.end };
    const [before, after] = [left, right].map(({ start, end }) => clauseTopic(text.slice(start, end)));
    const rest = text.slice(right.start, right.end);
    const isOther = after === undefined && before === 'language' && countWords(rest) >= 2 && !ofLanguage.test(rest);
    if (before !== undefined && before !== after && (after !== undefined || isOther))
      return [left, ...byJoin(text, right)];
  }
  return [piece];
}

/** What is left of a part that only says that something is welcome. */
const onlyCue = /^(?:(?:it|that|this|det|es|das|ce|ça|il|to|dat|será?|would|wäre)?\s*(?:is|ist|est|er|är|be)?)$/iu;

/** A part that is only welcome must not soften the others ("2 years of acute care, ICU preferred"). */
function bySoftness(parts: readonly Piece[], texts: readonly string[]): boolean {
  const soft = texts.map((part) => niceCue.test(part) && !belongs.test(part));
  if (!soft.includes(true) || !soft.includes(false)) return false;
  // "It is an advantage, if you know …": the cue speaks of what follows.
  if (texts.some((part, at) => soft[at] && onlyCue.test(part.replace(niceCue, '').trim()))) return false;
  // "MS or PhD in Computer Science, Statistics or a related field preferred": subjects of one degree.
  const topics = texts.map(clauseTopic);
  if (topics.includes('degree') && soft.some((isSoft, at) => isSoft && topics[at] === undefined)) return false;
  return parts.length > 2 || texts.every((part, at) => soft[at] || countWords(part) >= wordsBeforeSoft);
}

function byComma(text: string, piece: Piece, section: PostingSection): readonly Piece[] {
  const whole = text.slice(piece.start, piece.end);
  const parts = cutAt(text, piece, clauseComma);
  if (parts.length < 2 || whole.length < shortClauseLine) return [piece];
  if (section !== 'duties') {
    const topical = byTopic(text, parts);
    if (topical) return topical;
  }
  const texts = parts.map(({ start, end }) => text.slice(start, end));
  if (section !== 'nice' && section !== 'duties' && bySoftness(parts, texts)) return parts;
  if (whole.length < longClauseLine || parts.length < 3) return [piece];
  if (oneOfSeveral.test(whole) || texts.some((part) => countWords(part) < 2 || belongs.test(part))) return [piece];
  const words = texts.reduce((sum, part) => sum + countWords(part), 0);
  return words / parts.length >= wordsOfClause ? parts : [piece];
}

/**
 * Lines that ask for several things become one piece for each: semicolons part them always, commas where the parts are
 * phrases ("knowledge of employment law, handling of grievances, HRIS administration") or of different topics.
 */
export function splitClauses(text: string, line: Piece, section: PostingSection): readonly Piece[] {
  if (section === 'boilerplate') return [line];
  const bySemicolon = cutAt(text, line, /[;；](?![^()]*\))\s*/gu);
  const byCommas = bySemicolon.flatMap((piece) => byComma(text, piece, section));
  if (section === 'duties') return byCommas;
  return byCommas.flatMap((piece) =>
    piece.end - piece.start < shortClauseLine || piece.end - piece.start > longestSentence
      ? [piece]
      : byJoin(text, piece),
  );
}
