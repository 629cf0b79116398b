import { lookalikeLetters } from './lookalike-letters.data.ts';

const foreign = /[\u0370-\u03ff\u0400-\u052f]/;
const latin = /[A-Za-z]/;
const words = /\p{L}+/gu;
/** Latin letters that no Cyrillic or Greek one looks like: they tell what the word is meant to be. */
const onlyLatin = /[DFGLNQRSUVWZbdfghijlmnqrstuvwz]/;

/**
 * Words of Latin letters in which some are Cyrillic or Greek look-alikes, a trick to hide words from a search or to slip
 * past a check, get their Latin letters back. Words that hold a letter of their own script ("ИT", "β-Carotin") stay, and
 * so does everything without Latin letters. The length does not change.
 */
export function mendLookalikes(text: string): string {
  if (!foreign.test(text) || !latin.test(text)) return text;
  return text.replace(words, (word) => {
    if (!foreign.test(word) || !onlyLatin.test(word)) return word;
    const letters = Array.from(word, (letter) => (foreign.test(letter) ? lookalikeLetters.get(letter) : letter));
    return letters.includes(undefined) ? word : letters.join('');
  });
}
