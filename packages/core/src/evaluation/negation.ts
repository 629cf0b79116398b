import { afterthoughts, disclaimers, turn, unfinished } from './claim-cues.data.ts';

/** A disclaimer reaches no further than this many characters, whatever the punctuation. */
const reach = 160;

/** A text without any of these holds no disclaimer; a cheap look first, since nearly all highlights hold none. */
const mayDeny =
  /\bno\b|\bnot\b|never|without|lack|unfamiliar|n['’]t|learn|want to|wish|hop(?:e|ing)|become|master|explor|try|study|gain|acquir|none|begin|aprend|quiero|deseo|quero|desejo|vorrei|voglio|imparar|wil graag|desired|wanted|look(?:ing)? forward|dream|goal|new to|aspir|aim|plan|kein|ohne|noch|nicht|lern|interesse|\bpas\b|aucun|sans|apprendre|\bsin\b|ningun|\bsem\b|n[ãa]o|senza|nessun|\bnon\b|impara|geen|zonder|leren|brak|bez|uczy|[\u0250-\u{10ffff}]/iu;

/** UTF-16 ranges of a text whose words are denied or wished for, not possessed. */
export function deniedRanges(text: string): (readonly [start: number, end: number])[] {
  if (!mayDeny.test(text)) return [];
  const ranges: (readonly [number, number])[] = [];
  for (const match of text.matchAll(disclaimers)) {
    const start = match.index;
    const from = start + match[0].length;
    const rest = text.slice(from, from + reach);
    const end = turn.exec(rest)?.index ?? rest.length;
    ranges.push([start, from + end]);
  }
  for (const match of text.matchAll(afterthoughts)) {
    const before = text.slice(0, match.index);
    const start = Math.max(before.lastIndexOf(','), before.lastIndexOf('.'), before.lastIndexOf(';')) + 1;
    ranges.push([start, match.index + match[0].length]);
  }
  return ranges;
}

/** Whether a clause says of a paper that it is on its way (`unfinished` in `claim-cues.data.ts`). */
export function isUnfinished(text: string, offset: number): boolean {
  if (!unfinished.test(text)) return false;
  const from = Math.max(text.lastIndexOf('. ', offset), text.lastIndexOf(';', offset)) + 1;
  const ends = ['. ', ';'].map((mark) => text.indexOf(mark, offset)).filter((at) => at >= 0);
  return unfinished.test(text.slice(from, Math.min(text.length, ...ends)));
}

export function isDenied(ranges: readonly (readonly [number, number])[], offset: number): boolean {
  return ranges.some(([start, end]) => offset >= start && offset < end);
}
