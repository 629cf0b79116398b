import { type Line, lineSlice, sliceText } from '../lines/line.ts';
import { headingKindOf } from '../sections/heading-kind-of.ts';
import { findLanguageNames, saysFluency } from '../vocabulary/find-languages.ts';
import { cefrLevel } from '../vocabulary/fluency.data.ts';
import { fold } from '../vocabulary/fold.ts';
import { isOfGrid } from '../vocabulary/language-grid.ts';

/** Labels of the mother tongue and of the others in forms; headings of languages are labels too. */
const labels = new Set(
  [
    'mother tongue',
    'other languages',
    'muttersprache',
    'weitere sprachen',
    'langue maternelle',
    'autres langues',
    'lengua materna',
    'otros idiomas',
    'lingua materna',
    'outras linguas',
    'madrelingua',
    'lingua madre',
    'altre lingue',
    'moedertaal',
    'andere talen',
    'jezyk ojczysty',
    'inne jezyki',
    'modersmal',
    'родной язык',
    'другие языки',
    'اللغة الأم',
    'שפת אם',
    '母语',
    '母語',
    '모국어',
  ].map(fold),
);
/** A line of languages says little else. */
const mostWords = 14;

/** Lines about languages inside a list of skills, apart from the other lines. */
export const splitLanguageLines = (
  lines: readonly Line[],
): { readonly languages: readonly Line[]; readonly others: readonly Line[] } => {
  const languages = lines.filter(isLanguageLine);
  return { languages, others: lines.filter((line) => !languages.includes(line)) };
};

/** "Mother tongue(s)", "Langue(s) maternelle(s)": Europass prints one label for one and for many. */
const labelKey = (label: string): string =>
  fold(label)
    .replace(/\([a-z]{1,3}\)/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const isLanguageLine = (line: Line): boolean => {
  if (isOfGrid(line)) return true;
  const text = sliceText(lineSlice(line));
  const names = findLanguageNames(text);
  if (names.length === 0 || text.split(/\s+/).length > mostWords) return false;
  const label =
    /^[^:：]{2,30}(?=[:：])/u.exec(text)?.[0] ??
    line.text.slice(line.contentStart, (line.gaps[0] ?? line.contentStart + 1) - 1);
  if (labels.has(labelKey(label)) || headingKindOf(label) === 'languages') return true;
  const rest = names.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  return (
    names[0]?.start === 0 && rest.replace(/[^\p{L}\d]+/gu, '') !== '' && (saysFluency(rest) || cefrLevel.test(rest))
  );
};
