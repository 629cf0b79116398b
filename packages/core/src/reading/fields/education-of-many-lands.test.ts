import { describe, expect, it } from 'vitest';
import { readResume } from '../read-resume.ts';
import { heading, onePage, type Row, row, text } from '../testing/build-document.ts';
import { educationBlocks } from '../testing/education-blocks.data.ts';

const educationOf = (title: string, rows: readonly (Row | string)[]) =>
  readResume(
    onePage(
      row(text('Jana Doe', { size: 22, bold: true })),
      'jana@example.org | +49 30 901820 | Berlin, Germany',
      heading(title),
      ...rows,
      heading('Skills'),
      'Go, Rust, Python, TypeScript, PostgreSQL, Kubernetes',
    ),
  ).resume.education?.map(({ institution, studyType, area, startDate, endDate, score }) => ({
    ...(institution === undefined ? {} : { institution }),
    ...(studyType === undefined ? {} : { studyType }),
    ...(area === undefined ? {} : { area }),
    ...(startDate === undefined ? {} : { startDate }),
    ...(endDate === undefined ? {} : { endDate }),
    ...(score === undefined ? {} : { score }),
  }));

describe('education in the styles of many lands', () => {
  it.each(educationBlocks.map(([name, title, rows, expected]) => ({ name, title, rows, expected })))(
    '$name',
    ({ title, rows, expected }) => {
      expect(educationOf(title, rows)).toEqual(expected);
    },
  );
});
