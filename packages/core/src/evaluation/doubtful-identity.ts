import type { Reading } from '../reading/reading.ts';
import { findDegrees } from '../skills/degrees.ts';
import { findSkills } from '../skills/find-skills.ts';
import { findOccupations } from '../skills/occupations.ts';
import { tokenise } from '../skills/tokenise.ts';
import { findTradeWords } from '../skills/trades.ts';
import { skillVocabulary } from '../skills/vocabulary.ts';
import { schoolWord } from './identity-cues.data.ts';

/** "12 Baker Street" is an address, whatever trade its words name. */
const street =
  /\b(?:street|st|road|rd|lane|ln|avenue|ave|drive|court|close|square|place|way|boulevard|platz|allee|ring|rue|avenue|calle|avenida|rua|via|viale|piazza|plaza|ulica|ul)\b|stra(?:ß|ss)e|str\.|straat|weg\b|gasse|gatan|улица|ул\.|路|街|丁目/iu;

/** What ends a title and no surname: dumps open with the title where others open with the name ("CLIMBING ARBORIST"). */
const titleEnd =
  /(?:^|\s)(?:\p{L}{3,}(?<!qu|qv|chr)ist|\p{L}{3,}(?:ician|grapher|keeper|embalmer)|manager|engineer|developer|technician|assistant|coordinator|consultant|administrator|representative|supervisor|director|officer|specialist|associate|executive|accountant|auditor|nurse|teacher|trainer|instructor|programmer|designer|editor|operator|inspector|planner|buyer|welder|mechanic|electrician|plumber|dispatcher|paralegal|attorney|lawyer|processor|clerk|cashier|secretary|bookkeeper|caregiver|advisor|adviser|recruiter|lead|intern|apprentice|trainee|professional)$/iu;

/** The words of a trade, a degree or a skill that a text holds, as covered tokens. */
function tradeTokens(text: string): { covered: Set<number>; all: number; says: boolean } {
  const tokens = tokenise(text, skillVocabulary().isKnown);
  const covered = new Set<number>();
  const strong = [...findOccupations(tokens), ...findDegrees(text, tokens), ...findSkills(text, tokens)];
  for (const { from, to } of [...strong, ...findTradeWords(tokens)])
    for (let at = from; at < to; at += 1) covered.add(at);
  return { covered, all: tokens.length, says: strong.length > 0 };
}

/**
 * Identity values of the reading that are none: in résumés without layout the reader may take "Solicitor" for a name or
 * "Registered Nurse, NMC registered 2022" for an address, and hiding them would hide the work. A name is doubted only
 * when all of it names a trade, so that a Mr Cook stays hidden, or when it ends in a word of titles that is no surname; a
 * place when it names a trade and no street.
 */
export function doubtfulIdentity(reading: Reading): ReadonlySet<string> {
  const doubtful = new Set<string>();
  const { provenance } = reading;
  const name = provenance['/basics/name'];
  if (name) {
    const { covered, all } = tradeTokens(name.quote);
    if ((all > 0 && covered.size === all) || titleEnd.test(name.quote.trim())) doubtful.add('/basics/name');
  }
  const places = Object.entries(provenance).filter(([pointer]) => pointer.startsWith('/basics/location'));
  const isTrade = places.some(([, { quote }]) => !street.test(quote) && tradeTokens(quote).says);
  if (isTrade) for (const [pointer] of places) doubtful.add(pointer);
  for (const [pointer, { quote }] of Object.entries(provenance)) {
    if (!/^\/education\/\d+\/institution$/.test(pointer) || schoolWord.test(quote)) continue;
    const tokens = tokenise(quote, skillVocabulary().isKnown);
    if (findDegrees(quote, tokens).length > 0 || findOccupations(tokens).length > 0) doubtful.add(pointer);
  }
  return doubtful;
}
