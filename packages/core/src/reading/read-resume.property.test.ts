import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Document, Word } from '../document/document.ts';
import { Resume } from '../resume/resume.ts';
import { readResume } from './read-resume.ts';
import { flow, paged } from './testing/build-document.ts';

/** Pieces that CVs are made of, in several languages, so that chance finds its way into every reader. */
const pieces = [
  'Experience',
  'Education',
  'Skills',
  'Sprachen',
  'Publications',
  'References',
  'Опыт работы',
  '教育背景',
  'الخبرات',
  'Engineer',
  'GmbH',
  'Acme',
  'University',
  'B.Sc.',
  '2019',
  '2019 –',
  '–',
  'heute',
  'Jan',
  '03/2015',
  '•',
  '-',
  '|',
  ',',
  '(',
  ')',
  'Java,',
  'C++',
  'English',
  '(C1)',
  'jane@example.org',
  'github.com/jane',
  '+49 30 901820',
  'Berlin,',
  'Germany',
  'Jane',
  'Doe',
  'GPA:',
  '3.9/4.0',
  'and',
  '"Title"',
  '[1]',
  '1.',
  '\u200f',
  '\ue001',
  '令和',
  '元',
  '年',
  '３',
  'ʼ21',
  'xxxx-xxxx',
  ':',
  '://',
  '@',
  '«',
  '’',
  '𝒳',
];
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...pieces) },
  {
    weight: 1,
    arbitrary: fc.string({ minLength: 1, maxLength: 12, unit: 'binary' }).filter((each) => /^\S+$/.test(each)),
  },
);

const placedWord: fc.Arbitrary<Word> = fc
  .record({
    text: word,
    x: fc.integer({ min: -20, max: 600 }),
    line: fc.integer({ min: 0, max: 50 }),
    size: fc.constantFrom(8, 10, 10, 10, 12, 16, 24),
    bold: fc.boolean(),
    italic: fc.boolean(),
  })
  .map(({ x, line, ...rest }) => ({
    ...rest,
    box: [x, line * 14, x + rest.text.length * rest.size * 0.5, line * 14 + rest.size],
  }));

const document: fc.Arbitrary<Document> = fc.oneof(
  fc.array(fc.array(placedWord, { maxLength: 80 }), { maxLength: 3 }).map((pages) => paged(...pages)),
  fc
    .array(fc.array(word, { minLength: 1, maxLength: 8 }), { maxLength: 40 })
    .map((lines) => flow(...lines.map((each) => each.join(' ')))),
);

const squeezed = (value: string): string => value.replace(/[\s\u200b\ufeff\u00ad\u2010-]+/g, '');

const textOf = (given: Document): string =>
  given.kind === 'flow'
    ? given.blocks.map((block) => block.text).join(' ')
    : given.pages.flatMap((page) => page.words.map((each) => each.text)).join(' ');

const leaves = (value: unknown, pointer = ''): string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${pointer}/${key}`))
    : [pointer];

it('reads any document: never throws, a valid résumé, a provenance for each leaf and no other', () => {
  fc.assert(
    fc.property(document, (given) => {
      const { resume, provenance } = readResume(given);
      expect(Resume.safeParse(resume).success).toBe(true);
      expect(leaves(resume).sort()).toEqual(Object.keys(provenance).sort());
    }),
    { numRuns: 250 },
  );
});

it('quotes only words that stand in the document', () => {
  fc.assert(
    fc.property(document, (given) => {
      const words = textOf(given)
        .split(/\s+/)
        .map(squeezed)
        .filter((each) => each !== '');
      const known = new Set(words);
      for (const { quote } of Object.values(readResume(given).provenance)) {
        for (const part of quote.split(/\s+/)) {
          const bare = squeezed(part);
          const stands =
            known.has(bare) || words.some((each) => each.includes(bare)) || words.some((each) => bare.startsWith(each));
          expect(stands, part).toBe(true);
        }
      }
    }),
    { numRuns: 250 },
  );
});
