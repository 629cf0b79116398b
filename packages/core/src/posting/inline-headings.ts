import { leadingWords } from './line-openers.data.ts';
import { factLabel } from './posting-cues.data.ts';
import { cuedHeading, headingOf, longestHeading } from './posting-headings.ts';
import type { PostingSection } from './posting-sections.data.ts';
import type { Piece } from './split-clauses.ts';

/** A known heading has at most so many words. */
const mostWords = 7;
/** One word alone opens a section without a colon only when it hardly ever does anything else in a sentence. */
const strongWord =
  /^(?:Responsibilities|Requirements|Qualifications|Duties|Benefits|Perks|Overview|Accountabilities|Essential|Desirable|Education|Skills|Experience|Certifications|Licenses|Compensation|Aufgaben|Anforderungen|Voraussetzungen|Qualifikationen|Missions|Comp[ée]tences|Profil|Requisitos|Funciones|Beneficios|Responsabilidades|Atividades|Benef[íi]cios|Requisiti|Mansioni|Taken|Functie-eisen|Wymagania|Obowi[ąa]zki|Oferujemy|Обязанности|Требования|Условия)$/u;
/** Small words that stay small in a heading ("Education and Experience"). */
const smallWord =
  /^(?:and|or|of|the|for|to|in|on|at|&|\/|und|et|y|e|de|du|des|la|le|do|da|di|en|i|a|we|you|are|will|with|from|us)$/u;
/** Headings in capitals that no table knows are told by their words; shorter ones are names. */
const shoutedHeading = /^\p{Lu}[\p{Lu}'’&/,-]+$/u;

interface Word extends Piece {
  readonly text: string;
}

const isCapital = (word: Word | undefined): boolean =>
  word !== undefined && /^["“(•●*–-]?\p{Lu}|^\p{N}|^[•●▪◦■►➢✓✔*–-]/u.test(word.text);

/** What stands before lets a heading begin: the start, a mark that ends something, or a word without a capital. */
function mayBegin(before: Word | undefined): 'free' | 'run-in' {
  return before === undefined || /[.!?:;)•●▪*–—|-]["”]?$/u.test(before.text) ? 'free' : 'run-in';
}

interface Found extends Piece {
  readonly kind: 'heading' | 'label';
}

function headingAt(text: string, words: readonly Word[], at: number): Found | undefined {
  const first = words[at];
  if (!first || !isCapital(first)) return undefined;
  for (let count = Math.min(mostWords, words.length - at); count > 0; count -= 1) {
    const last = words[at + count - 1];
    if (!last || last.end - first.start > longestHeading) continue;
    const whole = text.slice(first.start, last.end);
    const hasColon = /[:：]$/.test(whole);
    if (/[.!?,;]/.test(whole.slice(0, -1)) && !/\?$/.test(whole)) continue;
    if (hasColon && factLabel.test(whole)) return { start: first.start, end: last.end, kind: 'label' };
    const section = headingOf(whole) ?? shouted(words.slice(at, at + count), whole);
    if (section === undefined) continue;
    if (hasColon) return { start: first.start, end: last.end, kind: 'heading' };
    if (!opens(words, at, count)) continue;
    return { start: first.start, end: last.end, kind: 'heading' };
  }
  return undefined;
}

function shouted(words: readonly Word[], whole: string): PostingSection | undefined {
  if (words.length < 2 || !words.every(({ text }) => shoutedHeading.test(text.replace(/[:：?]$/, '')) || text === '&'))
    return undefined;
  return cuedHeading(whole);
}

/** Without a colon a heading shows by its capitals and by the capital of what follows. */
function opens(words: readonly Word[], at: number, count: number): boolean {
  const own = words.slice(at, at + count);
  const next = words[at + count];
  if (next !== undefined && !isCapital(next)) return false;
  if (!own.every((word) => isCapital(word) || smallWord.test(word.text))) return false;
  const first = own[0]?.text ?? '';
  const before = words[at - 1]?.text.toLowerCase() ?? '';
  // "… is an Equal Opportunity Employer" says it in a sentence.
  if (leadingWords.has(before)) return false;
  if (count > 1) return true;
  const isShouted = first.length >= 6 && shoutedHeading.test(first);
  if (!strongWord.test(first) && !isShouted) return false;
  return (
    mayBegin(words[at - 1]) === 'free' ||
    /^(?:Responsibilities|Requirements|Qualifications|Duties|Benefits)$/.test(first)
  );
}

/**
 * Places where a long line without breaks is to be cut, since a heading stands in it ("… team. Responsibilities Develop
 * …"), or the label of a fact ("… TX Job Type: Full-time Pay: …").
 */
export function inlineHeadingCuts(text: string, line: Piece): number[] {
  const words: Word[] = [...text.slice(line.start, line.end).matchAll(/\S+/gu)].map((match) => ({
    text: match[0],
    start: line.start + match.index,
    end: line.start + match.index + match[0].length,
  }));
  const cuts: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const found = headingAt(text, words, at);
    if (!found) continue;
    cuts.push(found.start);
    if (found.kind === 'heading') cuts.push(found.end);
    while (at + 1 < words.length && (words[at + 1]?.start ?? 0) < found.end) at += 1;
  }
  return cuts;
}
