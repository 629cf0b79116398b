import { describe, expect, it } from 'vitest';
import type { Block, Document, PagedDocument, Word } from '../document/document.ts';
import { traceReading } from '../reading/read-resume.ts';
import {
  atRight,
  column,
  flow,
  heading,
  opener,
  paged,
  type Row,
  row,
  text,
} from '../reading/testing/build-document.ts';
import type { Work } from '../resume/resume.ts';
import { checkFailure, checkReadability } from './check-readability.ts';
import type { FileFacts, PageFacts, PdfFacts } from './file-facts.ts';
import type { ReadabilityFinding } from './finding.ts';
import { type ReadabilityRuleKey, readabilityRuleKeys } from './rules.data.ts';

const contact = 'jane.roe@example.com | +44 20 7946 0958 | Leeds';
const points = [
  '• Planned the shifts of twelve nurses and trained the new ones in wound care',
  '• Wrote the plan for quiet nights, which three other wards use by now',
  '• Kept the stock of medicines and ordered what was missing in good time',
];
const cleanRows: readonly (Row | string)[] = [
  row(text('Jane Roe', { size: 22, bold: true })),
  contact,
  heading('Experience'),
  opener('Senior Nurse, Leeds General Infirmary', atRight('03/2018 – 05/2024')),
  ...points,
  opener('Staff Nurse, Bradford Hospital', atRight('09/2014 – 02/2018')),
  ...points.map((point) => point.replace('the', 'all the')),
  heading('Education'),
  opener('BSc Nursing, University of Leeds', atRight('09/2011 – 06/2014')),
  heading('Skills'),
  'Wound care, Triage, Patient safety, Medication management, Team leadership, Electronic records',
  heading('Languages'),
  'English, French, Spanish',
];

const page = (facts: Partial<PageFacts> = {}): PageFacts => ({
  number: 1,
  pictures: [],
  icons: [],
  unmapped: [],
  ligatures: [],
  filledShapes: 0,
  bars: [],
  links: [],
  ...facts,
});
const pdf = (facts: Partial<PdfFacts> = {}): FileFacts => ({
  fileName: 'jane-roe-cv.pdf',
  byteSize: 1,
  pictures: 0,
  pdf: { title: 'Jane Roe CV', tagged: true, copyForbidden: false, families: ['Lato'], pages: [page()], ...facts },
});

const check = (document: Document, facts: FileFacts = pdf()): ReadabilityFinding[] =>
  checkReadability({ document, trace: traceReading(document), facts });

const made = (...rows: readonly (Row | string)[]): PagedDocument => paged(column(50, ...rows));
const clean = made(...cleanRows);
/** The clean CV with some of its rows changed; a row is found by its beginning. */
const instead = (from: string, ...to: readonly (Row | string)[]): PagedDocument => {
  const starts = (each: Row | string): boolean =>
    (typeof each === 'string' ? each : (each.texts[0]?.text ?? '')).startsWith(from);
  if (!cleanRows.some(starts)) throw new Error(`No row begins with ${from}.`);
  return made(...cleanRows.flatMap((each) => (starts(each) ? to : [each])));
};
const withWords = (words: readonly Word[]): PagedDocument => paged([...(clean.pages[0]?.words ?? []), ...words]);
const changed = (document: PagedDocument, change: Partial<PagedDocument>): PagedDocument => ({
  ...document,
  ...change,
});
const mapWords = (change: (word: Word) => Word): PagedDocument => ({
  ...clean,
  pages: clean.pages.map((each) => ({ ...each, words: each.words.map(change) })),
});
const withPage = (change: Partial<PagedDocument['pages'][number]>): PagedDocument => ({
  ...clean,
  pages: clean.pages.map((each) => ({ ...each, ...change })),
});
const wordBox = (start: string): Word['box'] =>
  clean.pages[0]?.words.find((word) => word.text.startsWith(start))?.box ?? [0, 0, 1, 1];
const leftOf = ([left, top, , bottom]: Word['box']): Word['box'] => [left - 14, top, left - 4, bottom];
const drawn = (number: number, at: number): Word['box'] => [200, at + number * 4, 260, at + number * 4 + 3];
const skillsAt = wordBox('Wound')[1];
const flowing = (...blocks: readonly (Block | string)[]): Document => flow('Jane Roe', contact, ...blocks);
const boxed = (content: string, region: NonNullable<Block['region']>): Block => ({
  kind: 'paragraph',
  text: content,
  region,
});
const cell = (content: string, at: number): Block => ({
  kind: 'cell',
  text: content,
  cell: { table: 0, row: Math.floor(at / 2), column: at % 2 },
});
const sidebar = (): Word[] =>
  column(400, 'About the wards', 'Ward seven', 'Ward eight', 'Ward nine', 'Ward ten', 'Ward eleven', 'Ward twelve');
const twoColumns = (order: 'own' | 'mixed'): PagedDocument => {
  const left = column(40, ...cleanRows.map((each) => (typeof each === 'string' ? each.slice(0, 50) : each)));
  const narrow = left.filter(({ box }) => box[2] < 330);
  const right = column(
    370,
    heading('Contact'),
    'Leeds',
    heading('Interests'),
    'Sailing',
    'Chess',
    'Baking',
    'Running',
    'Theatre',
    heading('Awards'),
    'Nurse of the year',
  );
  return paged(order === 'own' ? [...narrow, ...right] : [...narrow, ...right].sort((a, b) => a.box[1] - b.box[1]));
};

/** The plain CV as if its first role had been read otherwise. */
const checkRole = (change: (role: Work) => Work): ReadabilityFinding[] => {
  const trace = traceReading(clean);
  const { resume } = trace.reading;
  const work = (resume.work ?? []).map((role, at) => (at === 0 ? change(role) : role));
  const reading = { ...trace.reading, resume: { ...resume, work } };
  return checkReadability({ document: clean, trace: { ...trace, reading }, facts: pdf() });
};

/** For each rule: a CV that breaks it. The clean one keeps them all, each case says so again for its own rule. */
const broken: Readonly<Record<ReadabilityRuleKey, () => ReadabilityFinding[]>> = {
  'image-only-page': () =>
    check(
      changed(clean, { pages: [...clean.pages, { number: 2, width: 595, height: 842, words: [], shapes: [] }] }),
      pdf({ pages: [page(), page({ number: 2, pictures: [[0, 0, 595, 842]] })] }),
    ),
  'text-as-outlines': () =>
    check(
      changed(clean, { pages: [...clean.pages, { number: 2, width: 595, height: 842, words: [], shapes: [] }] }),
      pdf({ pages: [page(), page({ number: 2, filledShapes: 900 })] }),
    ),
  'unmapped-glyphs': () => check(withPage({ unmappedGlyphs: 4 })),
  'icon-glyphs': () => check(clean, pdf({ pages: [page({ icons: [leftOf(wordBox('jane.roe'))] })] })),
  'contact-in-margin': () => check(flowing(boxed('Phone +44 20 7946 0958', 'footer'))),
  'hidden-text': () =>
    check(changed(clean, { hidden: [{ text: 'expert in everything', reason: 'same-colour-as-background' }] })),
  'tiny-hidden-text': () => check(changed(clean, { hidden: [{ text: 'expert', reason: 'too-small' }] })),
  'lookalike-letters': () =>
    check(changed(clean, { disguised: [{ text: 'Java', place: { page: 1, boxes: [[1, 1, 2, 2]] } }] })),
  'machine-instruction': () => {
    const trace = traceReading(clean);
    const warning = { code: 'machine-instruction', message: 'Speaks to a machine.' };
    const reading = { ...trace.reading, warnings: [...trace.reading.warnings, warning] };
    return checkReadability({ document: clean, trace: { ...trace, reading }, facts: pdf() });
  },
  'columns-interleave': () => check(twoColumns('mixed')),
  'two-columns': () => check(twoColumns('own')),
  'table-layout': () => check(flowing(...points.map(cell))),
  'text-boxes': () => check(flowing(boxed('Sailing', 'text-box'))),
  'letter-spacing': () => check(instead('Skills', heading('S K I L L S'))),
  'unusual-heading': () => check(instead('Languages', heading('Where my heart beats'))),
  'misspelt-heading': () => check(instead('Languages', heading('Langauges'))),
  'no-headings': () => check(flow('Jane Roe', ...points, ...points, ...points, ...points)),
  'no-email': () => check(instead('jane.roe', '+44 20 7946 0958 | Leeds')),
  'no-phone': () => check(instead('jane.roe', 'jane.roe@example.com | Leeds')),
  'no-name': () => check(instead('Jane Roe')),
  'name-not-first': () =>
    check(
      instead(
        'Jane Roe',
        'Application for the ward',
        'Confidential and personal',
        'Leeds, in spring',
        'Third draft',
        row(text('Jane Roe', { size: 22, bold: true })),
      ),
    ),
  'name-not-largest': () => check(instead('Experience', heading('Experience', { size: 30 }))),
  'years-only': () => check(instead('Senior', opener('Senior Nurse, Leeds General Infirmary', atRight('2018 – 2024')))),
  'mixed-dates': () =>
    check(instead('Senior', opener('Senior Nurse, Leeds General Infirmary', atRight('March 2018 – May 2024')))),
  'ambiguous-dates': () =>
    check(instead('Senior', opener('Senior Nurse, Leeds General Infirmary', atRight('03/04/2018 – 05/06/2024')))),
  'no-end-date': () =>
    check(
      instead(
        'Senior',
        opener('Senior Nurse, Leeds General Infirmary', atRight('since 03/2018')),
        opener('Nurse, Leeds Royal Hospital', atRight('03/2012 –')),
      ),
    ),
  'undated-role': () => checkRole(({ startDate: _, endDate: __, ...role }) => role),
  'dates-reversed': () => checkRole((role) => ({ ...role, endDate: '2016-05' })),
  'role-incomplete': () => checkRole(({ name: _, ...role }) => role),
  'skill-bars': () =>
    check(clean, pdf({ pages: [page({ bars: [drawn(0, skillsAt), drawn(1, skillsAt), drawn(2, skillsAt)] })] })),
  'unexplained-acronyms': () => check(instead('Wound care', 'Wound care, Triage, ZQTF, Patient safety')),
  'odd-bullets': () =>
    check(instead('• Wrote', '➢ Wrote the plan for quiet nights, which three other wards use by now')),
  ligatures: () => check(clean, pdf({ pages: [page({ ligatures: [[50, 50, 60, 60]] })] })),
  'small-font': () => check(mapWords((word) => (word.size === 10 ? { ...word, size: 6.5 } : word))),
  'many-fonts': () => check(clean, pdf({ families: ['Arial', 'Calibri', 'Georgia', 'Lato', 'Times', 'Verdana'] })),
  'too-long': () => check(paged(...[1, 2, 3, 4, 5, 6].map(() => clean.pages[0]?.words ?? []))),
  'too-short': () => check(made(row(text('Jane Roe', { size: 22, bold: true })), contact)),
  'file-name': () => check(clean, { ...pdf(), fileName: 'cv_final2.pdf' }),
  encrypted: () => checkFailure('FILE_ENCRYPTED'),
  'copy-forbidden': () => check(clean, pdf({ copyForbidden: true })),
  'old-format': () => checkFailure('FILE_TYPE_UNSUPPORTED'),
  'page-size': () => check(withPage({ width: 595, height: 2400 })),
  'links-behind-icons': () =>
    check(
      clean,
      pdf({ pages: [page({ links: [{ box: [500, 20, 512, 32], href: 'https://linkedin.com/in/jane' }] })] }),
    ),
  'links-not-printed': () =>
    check(
      withWords(
        column(50, row(text('Portfolio', { href: 'https://roe.example.org/work' }))).map((word) => ({
          ...word,
          box: [50, 760, 95, 770],
        })),
      ),
    ),
  photo: () => check(clean, pdf({ pages: [page({ pictures: [[480, 30, 560, 130]] })] })),
  'hyphenated-breaks': () =>
    check(
      instead(
        '• Wrote',
        ...['one', 'two', 'three'].flatMap((each) => [
          `• Wrote ward plan ${each} for the quiet nights and the develop-`,
          'ment of the young nurses there',
        ]),
      ),
    ),
  'rotated-text': () => check(mapWords((word) => (word.text === 'French,' ? { ...word, angle: -90 } : word))),
  'running-lines': () => {
    const words = clean.pages[0]?.words ?? [];
    const head = column(50, 'Personal file of Jane Roe').map(
      (word): Word => ({ ...word, box: [word.box[0], 12, word.box[2], 20] }),
    );
    return check(paged([...words, ...head], [...column(50, '', '', '', heading('Projects'), ...points), ...head]));
  },
  'mixed-languages': () =>
    check(
      made(
        ...cleanRows,
        heading('Projects'),
        ...[1, 2, 3, 4].map(
          () =>
            'Die Planung der Schichten und die Ausbildung der neuen Kräfte auf der Station mit dem Ziel einer ruhigen Nacht für alle im Haus',
        ),
      ),
    ),
  'document-title': () => check(clean, pdf({ title: 'Microsoft Word - Document1' })),
  'not-tagged': () => check(clean, pdf({ tagged: false })),
  'long-paragraphs': () =>
    check(
      instead(
        '• Wrote',
        ...Array.from(
          { length: 12 },
          (_, at) =>
            `${at === 0 ? 'I wrote' : 'and then'} the plan for quiet nights which three other wards use by now`,
        ),
      ),
    ),
  'unsure-values': () => {
    const trace = traceReading(clean);
    const doubtful = Object.entries(trace.reading.provenance).map(([pointer, value]) => [
      pointer,
      { ...value, confidence: 0.5 },
    ]);
    return checkReadability({
      document: clean,
      trace: { ...trace, reading: { ...trace.reading, provenance: Object.fromEntries(doubtful) } },
      facts: pdf(),
    });
  },
};

describe('checkReadability', () => {
  it('has nothing to say of a plain CV', () => {
    expect(check(clean).map(({ rule }) => rule)).toEqual([]);
  });

  it.each(readabilityRuleKeys)('finds %s where it is, and not in a plain CV', (rule) => {
    const found = broken[rule]();
    expect(found.map((each) => each.rule)).toContain(rule);
    expect(check(clean).some((each) => each.rule === rule)).toBe(false);
  });

  it('calls a page that was read by OCR a picture', () => {
    const found = check(withPage({ scan: { turned: 0 } }));
    expect(found.find(({ rule }) => rule === 'image-only-page')?.places).toMatchObject([{ place: { page: 1 } }]);
  });

  it('puts the worst first, and names the words of each place', () => {
    const found = check(instead('jane.roe', 'Leeds'), { ...pdf(), fileName: 'cv.pdf' });
    expect(found.map(({ severity }) => severity)).toEqual([...found.map(({ severity }) => severity)].sort());
    const [spelling] = broken['misspelt-heading']().filter(({ rule }) => rule === 'misspelt-heading');
    expect(spelling?.places).toMatchObject([{ quote: 'Langauges', place: { page: 1 } }]);
  });

  it('says nothing of a sidebar that is too short for a column', () => {
    expect(check(withWords(sidebar().slice(0, 2))).some(({ rule }) => rule === 'two-columns')).toBe(false);
  });
});
