import type { Piece } from './split-clauses.ts';

/** "Cleaned" collections keep only words; a text of this length with hardly a mark in it is one of those. */
const longStream = 140;
/** Marks that end or part something, per character of a text that people wrote. */
const leastMarks = 1 / 250;
/** Capitals say where something begins, as long as there are some. */
const leastCapitals = 1 / 60;
/** A stretch of words longer than this is cut, so that what one part says does not speak for the others. */
const mostWords = 22;

/** Headings that hardly ever stand inside a sentence. */
const headings =
  /(?<![\p{L}\p{N}])(?:(?:key|main|primary|essential|job|core|your|principal) (?:duties|responsibilities|accountabilities|tasks)(?: and responsibilities)?|(?:required|preferred|minimum|basic|desired|essential|additional|technical|key|job) (?:skills and experience|skills and qualifications|qualifications|requirements|skills|experience)|(?:roles and )?responsibilities|requirements|qualifications|what (?:you will|you ll) (?:do|bring|need)|what we (?:offer|look for|are looking for)|nice to haves?|must haves?|good to have|bonus points|who you are|about (?:you|us|the (?:role|company|job|team))|job description|perks and benefits|(?:our |company )?benefits(?= (?:include|package|\d|health|medical|competitive|we))|equal opportunity employer|how to apply|(?:ihre|deine) aufgaben|(?:ihr|dein) profil|wir bieten|vos missions|votre profil|nous offrons|funciones|requisitos|ofrecemos|responsabilidades|oferecemos|requisiti|offriamo|functie eisen|wij bieden|wymagania|obowi[ąa]zki|oferujemy|обязанности|требования|условия)(?![\p{L}\p{N}])/giu;

/** Words that open a demand or a new thought. */
const openers =
  /(?<=\s)(?:(?:(?:strong|solid|proven|extensive|excellent|good|hands on|working|prior|previous|demonstrated|basic|advanced|deep) )?(?:experience|knowledge|understanding|familiarity|proficiency|proficient|expertise|familiar|skilled) (?:with|in|of|using|as)|ability to|able to|must (?:have|be)|(?:bachelor|master)(?: ?'?s)? (?:degree|of)|degree in|(?:at least |minimum (?:of )?)?(?:\d{1,2}|two|three|four|five) (?:\d{1,2} )?(?:plus )?years|(?:strong|excellent|good) (?:\p{L}+ ){0,3}skills|we (?:offer|are|provide|value|believe)|you (?:will|have|are)|responsible for|our (?:company|team|mission|client|culture|values)|join our|all qualified applicants|without regard|regardless of|salary|valid (?:\p{L}+ ){0,2}licen[cs]e|fluent|health insurance|paid time off|mindestens \d|erfahrung (?:in|mit)|kenntnisse (?:in|mit)|abgeschlossene|exp[ée]rience (?:en|de|dans)|ma[îi]trise|experiencia (?:en|de|con)|conocimientos?|experi[êe]ncia|conhecimento|esperienza|conoscenza|ervaring|kennis|do[śs]wiadczenie|znajomo[śs][ćc]|опыт|знание)(?![\p{L}\p{N}])/giu;

/** Whether a line is a stream of words: long, with hardly a mark. */
export function isWordStream(text: string, line: Piece): boolean {
  const length = line.end - line.start;
  if (length < longStream) return false;
  const marks = text.slice(line.start, line.end).match(/[.!?;:,](?=\s|$)|[•●▪*。；：，、]|\s[–-]\s/gu)?.length ?? 0;
  const capitals = text.slice(line.start, line.end).match(/\p{Lu}/gu)?.length ?? 0;
  return marks < length * leastMarks && capitals < length * leastCapitals;
}

/** Places to cut a stream of words at: around headings, before what opens a demand, and where a stretch gets too long. */
export function wordStreamCuts(text: string, line: Piece): number[] {
  const own = text.slice(line.start, line.end);
  const cuts = new Set<number>();
  for (const match of own.matchAll(headings)) {
    cuts.add(line.start + match.index);
    cuts.add(line.start + match.index + match[0].length);
  }
  for (const match of own.matchAll(openers)) cuts.add(line.start + match.index);
  const ordered = [line.start, ...[...cuts].sort((a, b) => a - b), line.end];
  for (const [at, start] of ordered.entries()) {
    const words = [...text.slice(start, ordered[at + 1] ?? line.end).matchAll(/\S+/gu)];
    for (let word = mostWords; word < words.length; word += mostWords) cuts.add(start + (words[word]?.index ?? 0));
  }
  return [...cuts];
}
