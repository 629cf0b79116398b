import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Document, PagedDocument, Word } from '../document/document.ts';
import { openText } from '../document/text/open-text.ts';
import { readPosting } from '../posting/read-posting.ts';
import { readResume } from '../reading/read-resume.ts';
import { evaluate } from './evaluate.ts';
import type { Evidence } from './evaluation.ts';

const { requirements } = readPosting(
  'Senior Accountant\n\nRequirements\n- 5 years of accounting\n- IFRS and month-end close\n- Excel, SQL or Python\n- Degree in finance\n- Fluent German\n\nResponsibilities\n- Prepare monthly reports for the board\n- Reconcile bank accounts and supplier ledgers',
);

/** Lines of all kinds, so that random rows of them make CVs of every shape. */
const lines = [
  'Experience',
  'Education',
  'Skills',
  'Accountant, Fern & Co, 2018 – 2024',
  '• Month-end close (IFRS) for three entities; reports to the board.',
  '- Reconciled bank accounts, supplier ledgers — daily',
  'Excel, SQL,Python ; Power BI | SAP',
  'BSc Finance, 2016',
  'German (C1), English',
  'No experience with Python.',
  '财务会计，负责月度报告。精通Excel。',
  'محاسب أول، إعداد التقارير الشهرية',
  'Senior  accountant\twith   odd spaces',
  '●',
  'ﬁnance oﬃce “quoted” naïve café',
];
const cvLines = fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 14 });

/** A page with each line's words side by side, 12 points apart. */
function paged(rows: readonly string[]): PagedDocument {
  const words = rows.flatMap((row, line): Word[] => {
    let left = 50;
    return row
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((text) => {
        const right = left + text.length * 5;
        const word: Word = {
          text,
          box: [left, 50 + line * 14, right, 60 + line * 14],
          size: 10,
          bold: false,
          italic: false,
        };
        left = right + 4;
        return word;
      });
  });
  return {
    kind: 'paged',
    mediaType: 'application/pdf',
    hidden: [],
    pages: [{ number: 1, width: 595, height: 842, words, shapes: [] }],
  };
}

const evidenceOf = (document: Document): readonly Evidence[] =>
  evaluate({ document, reading: readResume(document), requirements, asOf: '2026-11' }).verdicts.flatMap(
    (verdict) => verdict.evidence,
  );

const squeezed = (text: string) => text.replace(/\s+/g, '');

describe('every quote', () => {
  it('stands letter for letter in its block', () => {
    fc.assert(
      fc.property(cvLines, (rows) => {
        const document = openText(rows.join('\n'));
        for (const { quote, place } of evidenceOf(document)) {
          if (!('block' in place)) throw new Error('a text has blocks');
          const block = document.kind === 'flow' ? document.blocks[place.block] : undefined;
          expect(block?.text.slice(place.start, place.end)).toBe(quote);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('stands in the words under its boxes', () => {
    fc.assert(
      fc.property(cvLines, (rows) => {
        const document = paged(rows);
        for (const { quote, place } of evidenceOf(document)) {
          if (!('page' in place)) throw new Error('a page has boxes');
          const under = (document.pages[0]?.words ?? []).filter(({ box }) => {
            const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
            return place.boxes.some(([left, top, right, bottom]) => x > left && x < right && y > top && y < bottom);
          });
          expect(squeezed(under.map(({ text }) => text).join(''))).toBe(squeezed(quote));
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is a clause that can be read, not a glyph and not a page', () => {
    const document = openText(
      `Accountant at Fern, 2018 – 2024. ${'Prepared IFRS reports for the board and closed the month in four days. '.repeat(30)}`,
    );
    const quotes = evidenceOf(document).map(({ quote }) => quote);
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) {
      expect(quote.length).toBeGreaterThan(2);
      expect(quote.split(/\s+/).length).toBeLessThanOrEqual(40);
    }
  });

  it('is not given for what is not shown', () => {
    const document = openText('Gardener. Planted trees.');
    for (const { verdict, evidence } of evaluate({
      document,
      reading: readResume(document),
      requirements,
      asOf: '2026-11',
    }).verdicts)
      if (verdict === 'not_shown') expect(evidence).toEqual([]);
  });
});
