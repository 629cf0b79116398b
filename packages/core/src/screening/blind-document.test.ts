import { describe, expect, it } from 'vitest';
import type { PagedDocument } from '../document/document.ts';
import { documentText } from '../document/document-text.ts';
import { openText } from '../document/text/open-text.ts';
import { readResume } from '../reading/read-resume.ts';
import { blindDocument, coveredWord } from './blind-document.ts';

const cv = `Emily Walsh
Staff Nurse
12 Baker Street, London
emily.walsh@example.com
+44 20 7946 0958
Date of birth: 12.03.1990
Nationality: British

Experience
Staff nurse, Northgate Hospital
March 2019 – present
- Care for ventilated patients; Walsh led the night team

Languages
English (C1)`;

describe('blindDocument', () => {
  it('covers who somebody is and leaves what they did, every range where it was', () => {
    const document = openText(cv);
    const blind = blindDocument(document, readResume(document));
    const text = documentText(blind);
    expect(text).not.toMatch(/emily|walsh|example|baker|london|7946|1990|british/i);
    expect(text).toContain('Staff nurse, Northgate Hospital');
    expect(text).toContain('Care for ventilated patients');
    expect(text).toHaveLength(documentText(document).length);
  });

  it('keeps the boxes of pages and drops links and hidden text', () => {
    const word = (text: string, left: number) => ({
      text,
      box: [left, 40, left + 50, 52] as [number, number, number, number],
      size: 12,
      bold: false,
      italic: false,
      href: 'mailto:emily@example.com',
    });
    const document: PagedDocument = {
      kind: 'paged',
      mediaType: 'application/pdf',
      producer: 'Emily’s printer',
      hidden: [{ text: 'Emily Walsh', reason: 'too-small' }],
      pages: [{ number: 1, width: 595, height: 842, shapes: [], words: [word('Emily', 40), word('nurse', 100)] }],
    };
    const reading = { readerVersion: '1', resume: { basics: { name: 'Emily Walsh' } }, provenance: {}, warnings: [] };
    const blind = blindDocument(document, reading);
    expect(JSON.stringify(blind)).not.toMatch(/emily|mailto/i);
    expect(blind.kind === 'paged' && blind.pages[0]?.words.map(({ text, box }) => [text, box[0]])).toEqual([
      [coveredWord, 40],
      ['nurse', 100],
    ]);
  });
});
