import { describe, expect, it } from 'vitest';
import type { Requirement } from '../posting/requirement.ts';
import { toCsv } from './csv.ts';
import { type SheetCandidate, screeningSheet } from './screening-sheet.ts';

const requirements: readonly Requirement[] = [
  { id: 'sap', text: 'SAP EWM', kind: 'must', weight: 3, topic: 'skill' },
  { id: 'visa', text: 'Right to work', kind: 'gate', weight: 0, topic: 'other' },
];
const candidate = (change: Partial<SheetCandidate>): SheetCandidate => ({
  rank: 1,
  name: 'Ida',
  score: 71.5,
  state: 'completed',
  verdicts: new Map([['sap', 'partial']]),
  personsVerdicts: new Map(),
  ...change,
});
const linesOf = (one: SheetCandidate): string[] => toCsv(screeningSheet(requirements, [one])).split('\r\n');

describe('a screening as CSV', () => {
  it('has a column for each requirement and both verdicts where a person judged', () => {
    const [header, row] = linesOf(candidate({ personsVerdicts: new Map([['sap', 'met']]) }));
    expect(header?.startsWith('\uFEFFRank,Candidate,')).toBe(true);
    expect(header?.endsWith('"SAP EWM (must, weight 3)",Right to work (gate)')).toBe(true);
    expect(row).toBe('1,Ida,,,,,71.5,,,,,,completed,"partly met; by a person: met",');
  });

  it.each(['=HYPERLINK("http://x")', '+49 30 1', '-2+3', '@SUM(A1)', '\t=1', ' =1', '＝1'])(
    'lets no spreadsheet run %j',
    (name) => {
      const [, row] = linesOf(candidate({ name }));
      expect(row).toMatch(/^1,"?'/);
    },
  );

  it('keeps numbers, quotes and lines of a cell', () => {
    const [, row] = toCsv(screeningSheet([], [candidate({ score: -1, name: 'a "b"\nc' })])).split('\r\n');
    expect(row).toBe('1,"a ""b""\nc",,,,,-1,,,,,,completed');
  });
});
