import { degreeWithin, degreeWords } from './degrees.data.ts';
import { fold } from './fold.ts';
import { remembered } from './remembered.ts';

/** "B.Sc.", "Ph. D." and "B.S. in" as "bsc", "phd" and "bs in"; other points end words. */
const normalise = (text: string): string =>
  fold(text)
    .replace(/\b([a-z]{1,3})\.(?:(?=[a-z]{1,4}\b)|\s(?=[a-z]{1,4}\.))/g, '$1')
    .replace(/[.,;:()/–—|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const phrases = new Map<string, string[][]>();
for (const phrase of degreeWords) {
  for (const form of [normalise(phrase), fold(phrase)]) {
    const parts = form.split(' ');
    const first = parts[0] ?? '';
    const list = phrases.get(first) ?? [];
    list.push(parts);
    phrases.set(first, list);
  }
}
/** Short forms that are also words; they count only as first word, written with a capital. */
const weakForms = new Set([
  'be',
  'me',
  'as',
  'ma',
  'ms',
  'ba',
  'bs',
  'aa',
  'md',
  'ib',
  'but',
  'bac',
  'des',
  'dec',
  'cap',
  'lise',
  'hf',
  'inz',
  'ing',
  'bc',
  'major',
  'student',
  'kandidat',
  'minor',
  'associate',
  'technik',
  'cycle',
  'titre',
  'formation',
  'curso',
  'corso',
  'programme',
  'certificate',
  'certificat',
  'dr',
  'doctor',
  'wo',
  'intermediate',
  'studium',
  'lehre',
  'examen',
  'promotion',
  'licenza',
  'titulo',
  'exchange',
  'vocational',
  'fellowship',
  'residency',
  'high school',
  'gymnasium',
  'liceum',
  'ingenieur',
  'master',
  'xii',
  'med',
  'march',
  'secondary school',
  'medio',
  'stage',
]);

/** How much a text looks like a degree or diploma. */
export const degreeScore = remembered((text: string): number => {
  const words = normalise(text).split(' ');
  let score = 0;
  words.forEach((word, index) => {
    for (const parts of phrases.get(word) ?? []) {
      if (parts.some((part, at) => words[index + at] !== part)) continue;
      const weak = parts.length === 1 && weakForms.has(word);
      const capital = /^\W*\p{Lu}/u.test(text);
      if (weak && !capital && index === 0) continue;
      const place = index === 0 ? 3 : 2;
      score = Math.max(score, weak ? (index === 0 ? 1.5 : 0.5) : place);
    }
    if (/(?:studium|abschluss|diplom|examen|ingenjorsexamen|kandidatexamen)$/.test(word) && word.length > 8)
      score = Math.max(score, 2);
    if (/^diplom-?\p{L}{4}/u.test(word)) score = Math.max(score, 3);
  });
  if (/[\p{Script=Han}\p{Script=Hangul}]/u.test(text) && degreeWithin.some((part) => text.includes(part)))
    score = Math.max(score, 2.5);
  return score;
});
