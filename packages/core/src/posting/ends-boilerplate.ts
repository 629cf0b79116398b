import { findDegrees } from '../skills/degrees.ts';
import { findOccupations } from '../skills/occupations.ts';
import { tokenise } from '../skills/tokenise.ts';
import { skillVocabulary } from '../skills/vocabulary.ts';
import { findYears } from '../skills/years.ts';
import { findGate } from './find-gate.ts';
import { lineOpeners } from './line-openers.data.ts';
import { askCue, dutyCue, mustCue } from './posting-cues.data.ts';
import { saysOtherwise } from './unused-reason.ts';

/** A title opens a sentence with at most so many words before its trade ("Senior Regional Sales Manager …"). */
const wordsBefore = 3;
/** A sentence of so few words that names a trade is its title. */
const fewWords = 5;
const offerHeading = /offer|benefit|perk|pay|compens|package/i;

/**
 * Where line breaks were lost, "About us" reaches until the posting comes to the job: a sentence that begins with the
 * name of a trade, or that plainly asks.
 */
export function endsBoilerplate(text: string, heading = ''): boolean {
  const tokens = tokenise(text, skillVocabulary().isKnown);
  const trade = findOccupations(tokens)[0];
  const start = tokens[trade?.from ?? 0]?.start ?? 0;
  const isNamed = /\p{Lu}/u.test(text.charAt(start)) || tokens.length <= fewWords;
  if (trade && trade.from <= wordsBefore && /^\p{Lu}/u.test(text) && isNamed) return true;
  if (saysOtherwise(text)) return false;
  // "Plan loads for 40 trucks": work begins; among offers such a verb only promises.
  const first = /^\p{L}+/u.exec(text)?.[0] ?? '';
  if (lineOpeners.has(first) && saysOtherwise(heading)?.reason !== 'offer' && !offerHeading.test(heading)) return true;
  const gate = findGate(text)?.topic === 'certificate';
  const isTelling = findYears(text).length > 0 || findDegrees(text, tokens).length > 0 || gate;
  return (isTelling && (askCue.test(text) || mustCue.test(text))) || dutyCue.test(text) || /^you have\b/i.test(text);
}
