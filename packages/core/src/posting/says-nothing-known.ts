import { findDegrees } from '../skills/degrees.ts';
import { findSkills } from '../skills/find-skills.ts';
import { findOccupations } from '../skills/occupations.ts';
import { findLanguages } from '../skills/spoken-languages.ts';
import { tokenise } from '../skills/tokenise.ts';
import { skillVocabulary } from '../skills/vocabulary.ts';
import { findYears } from '../skills/years.ts';
import { findGate } from './find-gate.ts';
import { askCue, mustCue, niceCue, paperCue } from './posting-cues.data.ts';

/** True for words that name no skill, degree, language, paper, trade or years, and do not ask. */
export function saysNothingKnown(text: string): boolean {
  if ([askCue, mustCue, niceCue, paperCue].some((cue) => cue.test(text))) return false;
  if (findYears(text).length > 0 || findGate(text)) return false;
  const tokens = tokenise(text, skillVocabulary().isKnown);
  return (
    findSkills(text, tokens).length === 0 &&
    findLanguages(tokens).length === 0 &&
    findDegrees(text, tokens).length === 0 &&
    findOccupations(tokens).length === 0
  );
}
