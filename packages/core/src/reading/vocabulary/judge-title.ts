import { fold, foldedWords } from './fold.ts';
import { titleEnds, titleModifiers, titleWithin, titleWords } from './job-titles.data.ts';
import { remembered } from './remembered.ts';

const words = new Set(titleWords.map(fold));
const ends = [...new Set(titleEnds.map(fold))];
const modifiers = new Set(titleModifiers.map(fold));
const notLatin = /[^\p{Script=Latin}\p{Script=Cyrillic}\P{L}]/u;
/** German forms with both genders, "Entwickler:in", "Mitarbeiter/-in", "(m/w/d)", French "chargé(e)". */
const bothGenders = /(?<=\p{Ll})(?:[:*_·]in(?:nen)?|\/-?in|\(e\)|\(in\))/gu;

/** Points by what speaks for a job title; a title word in the last place or before "of" names what the person is. */
const points = { head: 2.5, inside: 1.6, compound: 2.2, modifier: 0.5, cjk: 2.4, sentence: -2, digit: -0.4 };

/** How much a text looks like a job title: 0 and below, not at all; from 2, very much. */
export const titleScore = remembered((text: string): number => {
  const clean = text.replace(bothGenders, '').replace(/\([^)]*\)/g, ' ');
  const list = foldedWords(clean);
  if (list.length === 0) return 0;
  let score = 0;
  list.forEach((word, index) => {
    const next = list[index + 1];
    const last =
      next === undefined ||
      /^(?:of|for|in|at|to|de|des|du|di|del|der|fur|im|-|–|—|&|and|und|et|y|e|ii|iii|iv|i|1|2|3)$/.test(next);
    if (isTitleWord(word)) score = Math.max(score, last || index === 0 ? points.head : points.inside);
    else if (word.length > 6 && ends.some((end) => word.endsWith(end))) score = Math.max(score, points.compound);
  });
  if (notLatin.test(text) && titleWithin.some((part) => text.includes(part))) score = Math.max(score, points.cjk);
  if (list.some((word) => modifiers.has(word))) score += points.modifier;
  if (list.length > 12 || /[.!?]$/.test(text.trim())) score += points.sentence;
  if (/\d{3}/.test(text)) score += points.digit;
  return score;
});

/** "Contractors", "Solicitors": people in the plural are a firm. */
export const isPluralOfTitle = (word: string): boolean =>
  word.length > 5 && word.endsWith('s') && !words.has(word) && words.has(word.slice(0, -1));

const isTitleWord = (word: string): boolean => {
  if (words.has(word)) return true;
  if (!word.includes('-')) return false;
  return word.split('-').some((part) => part.length > 3 && words.has(part));
};
