import { findDegrees } from '../skills/degrees.ts';
import { findSkills } from '../skills/find-skills.ts';
import { findOccupations } from '../skills/occupations.ts';
import { findLanguages } from '../skills/spoken-languages.ts';
import { findTerms } from '../skills/terms.ts';
import { tokenise } from '../skills/tokenise.ts';
import { skillVocabulary } from '../skills/vocabulary.ts';

/** Weight of words (skills/terms.ts) from which on a quote says something: about one telling word. */
const leastWeight = 0.9;

/**
 * Whether a quote can support anything: "the" and "experience in" stand in every CV, and a model that was talked into
 * marking everything could quote them. It must name a skill, a title, a degree or a language, or hold telling words.
 */
export function quoteSaysSomething(quote: string, language: string): boolean {
  const tokens = tokenise(quote, skillVocabulary().isKnown);
  const weight = findTerms(tokens, language).reduce((sum, term) => sum + term.weight, 0);
  if (weight >= leastWeight) return true;
  return (
    findSkills(quote, tokens).length > 0 ||
    findOccupations(tokens).length > 0 ||
    findDegrees(quote, tokens).length > 0 ||
    findLanguages(tokens).length > 0
  );
}
