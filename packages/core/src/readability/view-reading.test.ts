import { expect, it } from 'vitest';
import { traceReading } from '../reading/read-resume.ts';
import {
  atRight,
  column,
  flow,
  heading,
  onePage,
  opener,
  paged,
  row,
  text,
} from '../reading/testing/build-document.ts';
import { MachineView } from './machine-view.ts';
import { viewReading } from './view-reading.ts';

const facts = { fileName: 'jane-roe.pdf', byteSize: 1, pictures: 0 };
const rows = [
  row(text('Jane Roe', { size: 20, bold: true })),
  'jane.roe@example.com',
  heading('Experience'),
  opener('Nurse, Leeds Hospital', atRight('03/2018 – 05/2024')),
  '• Ran the night ward',
  heading('Skills'),
  'Triage, Wound care',
];

it('shows every step of the reading with its place, by the public schema', () => {
  const document = onePage(...rows);
  const trace = traceReading(document);
  const view = MachineView.parse(viewReading({ document, trace, facts }));
  expect(view.counts).toEqual({
    words: document.pages[0]?.words.length,
    lines: 7,
    columns: 1,
    sections: 3,
    fields: Object.keys(trace.reading.provenance).length,
  });
  expect(view.lines.map((line) => line.text)).toEqual(trace.lines.map((line) => line.text));
  expect(
    view.sections.map(({ kind, heading: title, isKnown, lineCount }) => [kind, title, isKnown, lineCount]),
  ).toEqual([
    ['header', undefined, false, 2],
    ['work', 'Experience', true, 2],
    ['skills', 'Skills', true, 1],
  ]);
  expect(view.fields.find(({ pointer }) => pointer === '/basics/name')).toMatchObject({
    value: 'Jane Roe',
    quote: 'Jane Roe',
    reason: expect.stringMatching(/\.$/),
    place: trace.reading.provenance['/basics/name']?.place,
  });
  expect(view.text.reading.split('\n')[0]).toBe('Jane Roe');
  expect(view.text.drawn).toContain('Triage, Wound care');
});

it('gives a long CV in parts that together hold each line once', () => {
  const page = column(50, ...rows);
  const document = paged(...Array.from({ length: 14 }, () => page));
  const trace = traceReading(document);
  const views = [1, 2, 3].map((part) => viewReading({ document, trace, facts }, part));
  expect(views.map(({ from, to, parts }) => [from, to, parts])).toEqual([
    [1, 6, 3],
    [7, 12, 3],
    [13, 14, 3],
  ]);
  expect(views.flatMap(({ lines }) => lines).length).toBe(trace.lines.length);
  expect(viewReading({ document, trace, facts }, 99).part).toBe(3);
});

it('shows a document that flows by its blocks', () => {
  const document = flow('Jane Roe', 'jane.roe@example.com', 'Skills', 'Triage, Wound care');
  const view = viewReading({ document, trace: traceReading(document), facts });
  expect(view.columns).toEqual([]);
  expect(view.lines[0]?.place).toEqual({ block: 0, start: 0, end: 8 });
  expect(view).toMatchObject({ from: 0, to: 3, parts: 1 });
});
