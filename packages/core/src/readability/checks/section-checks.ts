import { findLanguage } from '../../reading/find-language.ts';
import { type Line, styleKey } from '../../reading/lines/line.ts';
import { headingKindOf } from '../../reading/sections/heading-kind-of.ts';
import { sectionHeadings } from '../../reading/sections/section-headings.data.ts';
import { fold } from '../../reading/vocabulary/fold.ts';
import { findSkills } from '../../skills/find-skills.ts';
import { tokenise } from '../../skills/tokenise.ts';
import { skillVocabulary } from '../../skills/vocabulary.ts';
import type { FindingPlace } from '../finding.ts';
import { type Check, foundLine, foundValue, type Subject } from '../subject.ts';

const headingsOf = ({ trace }: Subject) => trace.sections.flatMap(({ heading }) => heading ?? []);

/** Headings of one word with fewer letters are too near to other words to be called misspelt. */
const shortestJudged = 6;

const phrases: readonly string[] = Object.values(sectionHeadings)
  .flat()
  .map(fold)
  .filter((phrase) => phrase.length >= shortestJudged);

/** Whether one letter added, dropped or changed, or two neighbours swapped, turns one word into the other. */
const isOneSlipApart = (a: string, b: string): boolean => {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)];
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
};

const bare = (text: string): string =>
  fold(text)
    .replace(/[^\p{L} ]+/gu, '')
    .trim();

const isMisspelt = (text: string): boolean => {
  const own = bare(text);
  return own.length >= shortestJudged && phrases.some((phrase) => isOneSlipApart(own, phrase));
};

const unknownHeadings = (subject: Subject) =>
  headingsOf(subject).filter(({ text }) => headingKindOf(text) === undefined);

const unusualHeading: Check = (subject) => ({
  rule: 'unusual-heading',
  places: unknownHeadings(subject)
    .filter(({ text }) => !isMisspelt(text))
    .flatMap((line) => foundLine(line)),
});

/** A misspelt heading may have been taken for a line of text: then it still looks like the headings around it. */
const misspeltHeading: Check = (subject) => {
  const looks = new Set(headingsOf(subject).map(({ style }) => styleKey(style)));
  const isHeading = ({ text, bullet, style }: Line): boolean =>
    !bullet && text.length < 40 && looks.has(styleKey(style)) && headingKindOf(text) === undefined;
  return {
    rule: 'misspelt-heading',
    places: subject.trace.lines
      .filter((line) => isHeading(line) && isMisspelt(line.text))
      .flatMap((line) => foundLine(line)),
  };
};

const fewestWords = 60;

const wordCount = ({ trace }: Subject): number =>
  trace.lines.reduce((sum, { text }) => sum + (text.match(/\p{L}+/gu)?.length ?? 0), 0);

const noHeadings: Check = (subject) => ({
  rule: 'no-headings',
  places: [],
  whole: headingsOf(subject).length === 0 && wordCount(subject) >= fewestWords,
});

/** "SPC", "HACCP"; Roman numerals and single letters are none. */
const acronym = /^\p{Lu}[\p{Lu}\d&/-]{1,5}$/u;

const unexplainedAcronyms: Check = (subject) => {
  const { isKnown } = skillVocabulary();
  const text = subject.trace.lines.map((line) => line.text).join('\n');
  const places = (subject.trace.reading.resume.skills ?? []).flatMap(({ name, keywords }, at) => {
    const own: readonly (readonly [string | undefined, string])[] = [
      [keywords ? undefined : name, `/skills/${at}/name`],
      ...(keywords ?? []).map((keyword, index) => [keyword, `/skills/${at}/keywords/${index}`] as const),
    ];
    return own.flatMap(([skill, pointer]) => {
      if (skill === undefined || !acronym.test(skill)) return [];
      // What everybody in the trade searches for by its short name is in the vocabulary.
      if (findSkills(skill, tokenise(skill, isKnown), new Set()).length > 0) return [];
      return text.includes(`(${skill})`) ? [] : foundValue(subject, pointer);
    });
  });
  return { rule: 'unexplained-acronyms', places };
};

/** Words that a section needs before its language can be told. */
const wordsForLanguage = 45;

const mixedLanguages: Check = ({ trace }) => {
  const main = trace.reading.language;
  const places = trace.sections.flatMap(({ heading, lines }): FindingPlace[] => {
    const words = lines.reduce((sum, { text }) => sum + (text.match(/\p{L}{2,}/gu)?.length ?? 0), 0);
    const own = words >= wordsForLanguage ? findLanguage(lines) : undefined;
    const first = heading ?? lines[0];
    return own !== undefined && main !== undefined && own !== main && first ? foundLine(first) : [];
  });
  return { rule: 'mixed-languages', places };
};

const longestPoint = 650;

const longParagraphs: Check = (subject) => ({
  rule: 'long-paragraphs',
  places: (['work', 'volunteer'] as const).flatMap((part) =>
    (subject.trace.reading.resume[part] ?? []).flatMap(({ summary, highlights }, at) => [
      ...(summary !== undefined && summary.length > longestPoint ? foundValue(subject, `/${part}/${at}/summary`) : []),
      ...(highlights ?? []).flatMap((point, index) =>
        point.length > longestPoint ? foundValue(subject, `/${part}/${at}/highlights/${index}`) : [],
      ),
    ]),
  ),
});

/** Below this the reader may be wrong; and so many of a hundred values are a pattern. */
const unsure = 0.7;
const unsureShare = 0.15;

const unsureValues: Check = ({ trace }) => {
  const all = Object.values(trace.reading.provenance);
  const doubtful = all.filter(({ confidence }) => confidence < unsure);
  return {
    rule: 'unsure-values',
    places: doubtful.length > all.length * unsureShare ? doubtful.map(({ place, quote }) => ({ place, quote })) : [],
  };
};

/** Pages; texts without pages are counted in words. Academics list what they published. */
const longest = { pages: 4, academicPages: 12, words: 2600 } as const;
const shortestWords = 110;

const tooLong: Check = (subject) => {
  const { document, trace } = subject;
  const most = trace.reading.resume.publications ? longest.academicPages : longest.pages;
  const pages = document.kind === 'paged' ? document.pages.length : 0;
  const words = pages > 0 ? 0 : wordCount(subject);
  const isLong = pages > most || words > longest.words;
  return {
    rule: 'too-long',
    places: [],
    whole: isLong,
    ...(isLong && { detail: pages > 0 ? `${pages} pages` : `${words} words` }),
  };
};

/** Han and kana have no spaces: two characters count as a word. */
const tooShort: Check = (subject) => {
  const unspaced = subject.trace.lines.reduce(
    (sum, { text }) => sum + (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0),
    0,
  );
  const words = wordCount(subject) + unspaced / 2;
  return {
    rule: 'too-short',
    places: [],
    whole: words < shortestWords,
    ...(words < shortestWords && { detail: `${Math.round(words)} words` }),
  };
};

export const sectionChecks: readonly Check[] = [
  unusualHeading,
  misspeltHeading,
  noHeadings,
  unexplainedAcronyms,
  mixedLanguages,
  longParagraphs,
  unsureValues,
  tooLong,
  tooShort,
];
