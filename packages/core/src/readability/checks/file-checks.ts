import { foldedWords } from '../../reading/vocabulary/fold.ts';
import type { Check, Subject } from '../subject.ts';

const nameWords = ({ trace }: Subject): string[] =>
  foldedWords(trace.reading.resume.basics?.name ?? '').filter((word) => word.length > 2 && /^[a-z'-]+$/.test(word));

/** Names in other scripts are written in Latin letters in file names, each in its own way: they are not compared. */
const tellsName = (subject: Subject, text: string): boolean => {
  const words = nameWords(subject);
  const own = foldedWords(text.replace(/[_\-.+]+/g, ' ')).join(' ');
  return words.length === 0 || words.some((word) => own.includes(word.replace(/[-']/g, ' ')));
};

const fileName: Check = (subject) => {
  const { fileName: name } = subject.facts;
  return {
    rule: 'file-name',
    places: [],
    whole: name !== '' && !tellsName(subject, name),
    ...(name !== '' && { detail: name }),
  };
};

/** What programs put there when nobody says better. */
const emptyTitle =
  /^(?:untitled|unbenannt|sans titre|document ?\d*|dokument ?\d*|new|template|cv|resume|r[ée]sum[ée]|curriculum vitae|lebenslauf)?[\W\d]*$|microsoft word|\.(?:docx?|pdf|odt|tex|html?|indd)$|powerpoint|template|vorlage/i;

const documentTitle: Check = (subject) => {
  const title = subject.facts.pdf?.title;
  if (title === undefined) return { rule: 'document-title', places: [] };
  const isWrong =
    emptyTitle.test(title) ||
    (!tellsName(subject, title) && !/\bcv\b|r[eé]sum[eé]|vitae|lebenslauf|curr[ií]culum/i.test(title));
  return { rule: 'document-title', places: [], whole: isWrong, ...(isWrong && { detail: title.slice(0, 120) }) };
};

const notTagged: Check = ({ facts }) => ({ rule: 'not-tagged', places: [], whole: facts.pdf?.tagged === false });

const copyForbidden: Check = ({ facts }) => ({
  rule: 'copy-forbidden',
  places: [],
  whole: facts.pdf?.copyForbidden === true,
});

/** Text, headings and a third for signs are usual. */
const mostFamilies = 5;

const manyFonts: Check = ({ facts }) => {
  const families = facts.pdf?.families ?? [];
  const isMany = families.length > mostFamilies;
  return {
    rule: 'many-fonts',
    places: [],
    whole: isMany,
    ...(isMany && { detail: `${families.length} fonts: ${families.join(', ')}` }),
  };
};

const usualTypes: ReadonlySet<string> = new Set([
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'text/plain',
]);

const oldFormat: Check = ({ document }) => ({
  rule: 'old-format',
  places: [],
  // A picture is told of by its pages.
  whole: !usualTypes.has(document.mediaType) && !document.mediaType.startsWith('image/'),
});

const lookalikes: Check = ({ document }) => ({
  rule: 'lookalike-letters',
  places: (document.disguised ?? []).map(({ text, place }) => ({ place, quote: text })),
});

const machineInstruction: Check = ({ trace }) => {
  const warnings = trace.reading.warnings.filter(({ code }) => code === 'machine-instruction');
  return {
    rule: 'machine-instruction',
    places: warnings.flatMap(({ place }) => (place ? [{ place, quote: '' }] : [])),
    whole: warnings.length > 0,
  };
};

export const fileChecks: readonly Check[] = [
  fileName,
  documentTitle,
  notTagged,
  copyForbidden,
  manyFonts,
  oldFormat,
  lookalikes,
  machineInstruction,
];
