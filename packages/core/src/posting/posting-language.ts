import { findLanguage } from '../reading/find-language.ts';
import { detectLanguage } from '../skills/detect-language.ts';

/** Letters and words that only one language of ours writes; a posting of a few lines has hardly any small words. */
const ownLetters: readonly { readonly language: string; readonly letters: RegExp }[] = [
  { language: 'pl', letters: /[ąęłśżźćń]/giu },
  { language: 'cs', letters: /[ěřů]/giu },
  { language: 'tr', letters: /[ğıİ]/gu },
  { language: 'hu', letters: /[őű]/giu },
  { language: 'ro', letters: /[țşșă]/giu },
  { language: 'sv', letters: /(?<!\p{L})(?:och|är|att|från|inom|erfarenhet|söker|erbjuder)(?!\p{L})/giu },
  { language: 'no', letters: /(?<!\p{L})(?:søker|tilbyr|oppgaver|søknad|utdanning|kunnskap)(?!\p{L})/giu },
  { language: 'da', letters: /(?<!\p{L})(?:søger|tilbyder|opgaver|ansøgning|uddannelse|af|kendskab)(?!\p{L})/giu },
];
/** Fewer may be a name. */
const leastLetters = 3;

/** Two-letter code of the language a posting is written in, or undefined when it has too few words. */
export function postingLanguage(text: string): string | undefined {
  const own = ownLetters.find(({ letters }) => (text.match(letters)?.length ?? 0) >= leastLetters);
  return own?.language ?? findLanguage([{ text }]) ?? detectLanguage(text);
}
