import { inlineHeadingCuts } from './inline-headings.ts';
import { leadingWords, lineOpeners, strongOpeners } from './line-openers.data.ts';
import { sentenceStarts } from './sentence-starts.ts';
import type { Piece } from './split-clauses.ts';
import { isWordStream, wordStreamCuts } from './word-stream.ts';

/** Longer lines have lost their breaks: headings, bullets and lines are looked for inside them. */
const longLine = 160;
/** So many dashes or stars between words are bullets, fewer are dashes. */
const leastDashes = 3;
/** Before words without a capital more are needed. */
const leastLooseDashes = 4;
/** A line that lost its break has at least so many words before the next begins. */
const leastWords = 3;

const bulletInside = /(?<=\s|^)(?=[•●○▪◦‣■►➢➤❖◆★√✓✔✅·]\s*\S)|(?=[•●▪◦■►➢✓✔]\s*\S)/gu;
const dashInside = /(?<=\s)(?=[*–-]\s+\p{Lu})/gu;
const looseDashInside = /(?<=\s)(?=[*–-]\s+\S)/gu;
const numberInside = /(?<=[.;:)\p{Ll}]\s)(?=(?:\d{1,2}[.)]|\(\d{1,2}\))\s+\p{Lu})/gu;
const bracketHeading = /(?=【)|(?<=】)/gu;
/** "… license required BLS certification preferred Minimum …": what is asked for ends with how it is asked for. */
const afterAsking =
  /(?<=\b(?:required|preferred|desired|mandatory|necessary|essential|a plus|desirable)\)?\s)(?=\p{Lu})/gu;
const capitalWord = /(?<![\p{L}\p{N}'’-])\p{Lu}[\p{L}'’-]+/gu;
/** "… demand.ResponsibilitiesBuild models": a heading that lost the breaks on both sides. */
const gluedHeading =
  /(?<=[\p{Ll}.!)\d])(?:(?:Key |Main |Required |Preferred |Minimum )?(?:Responsibilities|Requirements|Qualifications|Duties|Skills)|About (?:the (?:role|job|company|team|position)|us|you)|Nice to have|What (?:you(?:'|’)?ll (?:do|bring|need)|you (?:will do|bring|need)|we offer)|We offer|Benefits|Who you are|Your profile|Job description|How to apply|Ihre Aufgaben|Ihr Profil|Deine Aufgaben|Dein Profil|Wir bieten|Vos missions|Votre profil|Requisitos|Funciones)(?=\p{Lu}|\d)/gu;
/** "skillsAbility": a line break was lost without leaving a space. */
const gluedWord = /(?<=[\p{Ll}\d).]{2})\p{Lu}[\p{Ll}'’-]{2,}/gu;

/** "Work Experience required" names one thing; "… teams Experience with budgets" is two. */
const experienceOpens =
  /^Experience (?:with|in|working|using|as|developing|leading|managing|supporting|building|on)\b/u;

/** Words that open a line only where they are glued to the one before. */
const gluedOpener = /^(?:Degree|Certification|Certified|Required|Preferred|Diploma|Licensed|Graduate|Advanced)$/u;

function placesOf(text: string, piece: Piece, mark: RegExp): number[] {
  return [...text.slice(piece.start, piece.end).matchAll(mark)].map(({ index }) => piece.start + index);
}

/** Where a word opens a line whose break was lost. */
function openerCuts(text: string, line: Piece): number[] {
  const cuts: number[] = [];
  let last = line.start;
  for (const match of text.slice(line.start, line.end).matchAll(capitalWord)) {
    const at = line.start + match.index;
    const word = match[0];
    if (!strongOpeners.has(word) && !lineOpeners.has(word)) continue;
    const before = text.slice(last, at).trimEnd();
    const previous = /\S+$/u.exec(before)?.[0] ?? '';
    if (leadingWords.has(previous.toLowerCase()) || /[,:;&/–—-]$/u.test(previous)) continue;
    if (before.split(/\s+/u).length < leastWords) continue;
    // A verb between words with capitals is part of a name ("Customer Support Specialist").
    if (!strongOpeners.has(word) && !/^[\p{Ll}\d(]|[).]$/u.test(previous)) continue;
    if (strongOpeners.has(word) && /^\p{Lu}/u.test(previous) && /^\s*\p{Lu}/u.test(text.slice(at + word.length)))
      continue;
    if (word === 'Experience' && !experienceOpens.test(text.slice(at, at + 40))) continue;
    cuts.push(at);
    last = at;
  }
  for (const match of text.slice(line.start, line.end).matchAll(gluedHeading)) {
    cuts.push(line.start + match.index, line.start + match.index + match[0].length);
  }
  for (const match of text.slice(line.start, line.end).matchAll(gluedWord)) {
    if (strongOpeners.has(match[0]) || lineOpeners.has(match[0]) || gluedOpener.test(match[0]))
      cuts.push(line.start + match.index);
  }
  return cuts;
}

function cutsOf(text: string, line: Piece): number[] {
  if (isWordStream(text, line)) return wordStreamCuts(text, line);
  const cuts = [...sentenceStarts(text, line), ...placesOf(text, line, bracketHeading)];
  if (line.end - line.start <= longLine) return cuts;
  const looseDashes = placesOf(text, line, looseDashInside);
  const dashes = placesOf(text, line, dashInside);
  return [
    ...cuts,
    ...inlineHeadingCuts(text, line),
    ...placesOf(text, line, bulletInside),
    ...placesOf(text, line, numberInside),
    ...placesOf(text, line, afterAsking),
    ...(dashes.length >= leastDashes ? dashes : []),
    ...(looseDashes.length >= leastLooseDashes ? looseDashes : []),
    ...openerCuts(text, line),
  ];
}

/** A text's lines and the sentences in them, in order; lines that lost their breaks are taken apart by what they hold. */
export function splitLines(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const line = { start: match.index, end: match.index + match[0].length };
    const cuts = [...new Set(cutsOf(text, line))]
      .filter((at) => at > line.start && at < line.end)
      .sort((a, b) => a - b);
    let { start } = line;
    for (const end of [...cuts, line.end]) {
      pieces.push({ start, end });
      start = end;
    }
  }
  return pieces;
}
