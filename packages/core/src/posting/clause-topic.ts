import { findDegrees } from '../skills/degrees.ts';
import { findLanguages } from '../skills/spoken-languages.ts';
import { tokenise } from '../skills/tokenise.ts';
import { skillVocabulary } from '../skills/vocabulary.ts';
import { findYears } from '../skills/years.ts';
import { findGate } from './find-gate.ts';
import { askCue, speakCue } from './posting-cues.data.ts';

/** A language by itself has few words ("fluent French"); in a longer part its name may only describe something. */
const fewWords = 4;

/** What a part of a line asks for, where its words tell: parts of different topics are demands of their own. */
export function clauseTopic(text: string): string | undefined {
  if (findYears(text).length > 0) return 'years';
  const tokens = tokenise(text, skillVocabulary().isKnown);
  if (findDegrees(text, tokens).length > 0) return 'degree';
  const languages = findLanguages(tokens);
  const isLanguage =
    languages.some(({ level }) => level !== undefined) ||
    (languages.length > 0 && (tokens.length <= fewWords || askCue.test(text) || speakCue.test(text)));
  if (isLanguage) return 'language';
  return findGate(text)?.gate;
}
