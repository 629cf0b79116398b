import {
  genderedWords,
  type HeadingLanguage,
  headingLanguages,
  headings,
  names,
  personalLines,
  schools,
} from './identity-swaps.data.ts';
import type { LabCv, Swap } from './swap.ts';

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
/** Not `\b`, which knows no letters beyond ASCII. */
const wholeWord = (word: string) => new RegExp(`(?<![\\p{L}\\p{N}])${escaped(word)}(?![\\p{L}\\p{N}])`, 'giu');

/** "EMILY" for "emily" where the original shouts, and the other way round. */
function inCaseOf(model: string, text: string): string {
  if (model.toUpperCase() === model.toLowerCase()) return text;
  if (model === model.toUpperCase()) return text.toUpperCase();
  return model === model.toLowerCase() ? text.toLowerCase() : text;
}

/** A form's own word that was read as part of the name stands in other labels too ("Nome e indirizzo del datore"). */
const nameLabel =
  /^(?:name|nom|pr[ée]nom|nome|cognome|nombre|apellidos?|sobrenome|imi[ęe]|nazwisko|naam|имя|фамилия)[:：]?$/iu;

/** "de" in a name is no name where it stands elsewhere; scripts without capitals have no small words. */
const isSmallWord = (word: string) => /^\p{Ll}/u.test(word);

/** Every word of the name, wherever it stands, by the words of the other name. */
function renamed({ text, name }: LabCv, other: string): string | undefined {
  const words =
    name?.split(/\s+/).filter((word) => word.length > 1 && !isSmallWord(word) && !nameLabel.test(word)) ?? [];
  if (words.length < 2) return undefined;
  const others = other.split(' ');
  const by = (index: number) => (index === words.length - 1 ? others.at(-1) : index === 0 ? others[0] : '') ?? '';
  const marked = words.reduce(
    (sum, word, index) => sum.replace(wholeWord(word), (found) => (isSmallWord(found) ? found : mark(index, found))),
    text,
  );
  const pattern = /\uE000(\d+)\uE001([^\uE002]*)\uE002( ?)/gu;
  return marked.replace(pattern, (...[, index, found = '', space = '']: string[]) => {
    const other = by(Number(index));
    return other === '' ? '' : inCaseOf(found, other) + space;
  });
}

/** Private-use letters stand where a name stood, so that one replacement never meets the next. */
const mark = (index: number, found: string) => `\uE000${index}\uE001${found}\uE002`;

/** Under the first line, where such things stand. */
function withLine({ text }: LabCv, line: string): string {
  const at = text.indexOf('\n');
  return at < 0 ? `${text}\n${line}` : `${text.slice(0, at)}\n${line}${text.slice(at)}`;
}

function otherSex({ text }: LabCv): string | undefined {
  const byWord = new Map(genderedWords.flatMap(([man, woman]) => [[man, woman] as const, [woman, man] as const]));
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${[...byWord.keys()].map(escaped).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const swapped = text.replace(pattern, (found) => {
    const other = byWord.get(found.toLowerCase()) ?? found;
    const capital = /^\p{Lu}/u.test(found) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
    return found === found.toUpperCase() && found.length > 1 ? other.toUpperCase() : capital;
  });
  return swapped === text ? undefined : swapped;
}

function otherSchool(cv: LabCv, school: string): string | undefined {
  const found = cv.schools.filter((own) => cv.text.includes(own));
  return found.length === 0 ? undefined : found.reduce((text, own) => text.replaceAll(own, school), cv.text);
}

/** The last role that ended, ended two years earlier: a gap after it. */
function withGap({ text, ended }: LabCv): string | undefined {
  for (const { start, end } of ended) {
    if (end - start < 3) continue;
    const line = text.split('\n').find((one) => one.includes(String(start)) && one.includes(String(end)));
    if (line !== undefined) return text.replace(line, line.replace(String(end), String(end - 2)));
  }
  return undefined;
}

function withHeadings({ text }: LabCv, language: HeadingLanguage): string | undefined {
  const to = new Map<string, string>();
  for (const heading of headings) {
    for (const form of Object.values(heading).flat()) to.set(form.toLowerCase(), heading[language][0] ?? form);
  }
  const swapped = text
    .split('\n')
    .map((line) => to.get(line.trim().replace(/:$/, '').toLowerCase()) ?? line)
    .join('\n');
  return swapped === text ? undefined : swapped;
}

function inCapitals({ text }: LabCv): string | undefined {
  const known = new Set(headings.flatMap((heading) => Object.values(heading).flat()).map((form) => form.toLowerCase()));
  const lines = text.split('\n');
  const swapped = lines.map((line) => (known.has(line.trim().toLowerCase()) ? line.toUpperCase() : line)).join('\n');
  return swapped === text ? undefined : swapped;
}

/** All that the lab does to a CV. Each row changes one thing and leaves the work as it was. */
export const swaps: readonly Swap[] = [
  ...names.map(
    ({ group, name }): Swap => ({ kind: 'name', label: group, promise: 'nothing', apply: (cv) => renamed(cv, name) }),
  ),
  { kind: 'pronouns and gendered words', label: 'the other sex', promise: 'nothing', apply: otherSex },
  ...personalLines.flatMap(({ swap, lines }) =>
    lines.map(
      ({ label, line }): Swap => ({ kind: swap, label, promise: 'nothing', apply: (cv) => withLine(cv, line) }),
    ),
  ),
  ...schools.map(
    (school): Swap => ({
      kind: 'school',
      label: school,
      promise: 'nothing',
      apply: (cv) => otherSchool(cv, school),
    }),
  ),
  ...['Parental leave', 'Elternzeit', 'Congé parental'].map(
    (leave): Swap => ({
      kind: 'care gap',
      label: leave,
      promise: 'nothing',
      apply: ({ text }) => `${text}\n\n${leave}\n2019 – 2021`,
    }),
  ),
  { kind: 'career gap', label: 'a role ended two years earlier', promise: 'years', apply: withGap },
  ...headingLanguages.map(
    (language): Swap => ({
      kind: 'language of headings',
      label: language,
      promise: 'reading',
      apply: (cv) => withHeadings(cv, language),
    }),
  ),
  {
    kind: 'layout',
    label: 'other bullets',
    promise: 'reading',
    apply: ({ text }) => (/^[-•*] /m.test(text) ? text.replace(/^[-•*] /gm, '– ') : undefined),
  },
  {
    kind: 'layout',
    label: 'headings in capitals',
    promise: 'reading',
    apply: inCapitals,
  },
];
