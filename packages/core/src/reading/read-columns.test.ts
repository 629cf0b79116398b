import { describe, expect, it } from 'vitest';
import { readResume } from './read-resume.ts';
import { column, heading, onePage, opener, paged, row, text } from './testing/build-document.ts';

const header = [
  row(text('Jane Doe', { size: 22, bold: true })),
  'Software Engineer',
  'jane.doe@example.org | +49 30 901820 | Berlin, Germany',
];

const jobs = (resume: ReturnType<typeof readResume>['resume']) =>
  (resume.work ?? []).map(({ name, position, startDate, endDate, current }) => [
    position,
    name,
    startDate,
    endDate ?? (current ? 'now' : undefined),
  ]);

describe('columns', () => {
  const mainRows = [
    heading('Experience'),
    opener('Engineer', text('2019 – 2021', { right: 545 })),
    'Acme GmbH',
    '• Built a long list of useful things for people',
    opener('Intern', text('2018 – 2019', { right: 545 })),
    'Initech Inc.',
    '• Made a long list of other things for people',
  ];
  const sideRows = [heading('Skills'), 'Java', 'Go', 'Rust', heading('Languages'), 'English (C1)', 'German (native)'];
  const top = column(50, row(text('Jane Doe', { size: 22, bold: true })));
  const below = (words: ReturnType<typeof column>) =>
    words.map((word) => ({ ...word, box: [word.box[0], word.box[1] + 40, word.box[2], word.box[3] + 40] as const }));

  it.each([
    ['left', 50, 220],
    ['right', 430, 50],
  ])('reads a side column on the %s apart from the main one', (side, sideX, mainX) => {
    const main =
      side === 'left'
        ? mainRows
        : mainRows.map((each) =>
            typeof each === 'string'
              ? each
              : { ...each, texts: each.texts.map((one) => (one.right === undefined ? one : { ...one, right: 400 })) },
          );
    const words = [...top, ...below(column(sideX, ...sideRows)), ...below(column(mainX, ...main))].map((word) => ({
      ...word,
      box: [...word.box] as [number, number, number, number],
    }));
    const { resume } = readResume(paged(words));
    expect(resume.work?.map(({ name }) => name)).toEqual(['Acme GmbH', 'Initech Inc.']);
    expect(resume.skills?.map(({ name }) => name)).toEqual(['Java', 'Go', 'Rust']);
    expect(resume.languages?.map(({ language }) => language)).toEqual(['English', 'German']);
  });

  it('goes on with a side column on the next page before it reads the main one', () => {
    const page = (rows: Parameters<typeof column>[1][], x: number) => column(x, ...rows);
    const first = [...page(sideRows, 40), ...page(mainRows, 220)];
    const second = [
      ...page(['French (B2)', 'Dutch (A1)', 'Danish (A2)'], 40),
      ...page(['• Third thing over there for people', '• Fourth', '• Fifth'], 220),
    ];
    const { resume } = readResume(paged(first, second));
    expect(resume.languages).toHaveLength(5);
    expect(resume.work?.[1]?.highlights).toHaveLength(4);
  });

  it('reads dates in a left margin with the lines that they stand beside', () => {
    const label = (date: string, ...rest: string[]) =>
      row(text(date, { x: 50 }), text(rest.join(' '), { x: 160, bold: true }));
    const { resume } = readResume(
      onePage(
        ...header,
        heading('Berufserfahrung'),
        label('2019 – heute', 'Projektleiter'),
        row(text('Berlin', { x: 50 }), text('Acme GmbH', { x: 160 })),
        row(text('• Führung von sieben Leuten über viele Jahre', { x: 160 })),
        label('2015 – 2018', 'Sachbearbeiter'),
        row(text('Kleinstadt', { x: 50 }), text('Initech AG', { x: 160 })),
        label('2012 – 2014', 'Praktikant'),
        row(text('Berlin', { x: 50 }), text('Contoso AG', { x: 160 })),
      ),
    );
    expect(jobs(resume)).toEqual([
      ['Projektleiter', 'Acme GmbH', '2019', 'now'],
      ['Sachbearbeiter', 'Initech AG', '2015', '2018'],
      ['Praktikant', 'Contoso AG', '2012', '2014'],
    ]);
    expect(resume.work?.[1]?.location).toBe('Kleinstadt');
  });

  it('reads headings in a left margin', () => {
    const section = (name: string, ...lines: string[]) =>
      lines.map((line, index) =>
        index === 0
          ? { ...row(text(name, { x: 50, bold: true }), text(line, { x: 170 })), space: 10 }
          : row(text(line, { x: 170 })),
      );
    const { resume } = readResume(
      onePage(
        ...header,
        ...section('Summary', 'Engineer who likes to build things that people', 'use, and to write about them.'),
        ...section('Skills', 'Java, Go, Rust'),
        ...section('Languages', 'English (C1), German (native)'),
        ...section('Interests', 'Chess, Hiking'),
      ),
    );
    expect(resume.basics?.summary).toMatch(/^Engineer who likes .* about them\.$/);
    expect(resume.skills?.map(({ name }) => name)).toEqual(['Java', 'Go', 'Rust']);
    expect(resume.languages).toHaveLength(2);
    expect(resume.interests).toHaveLength(2);
  });

  it('reads a page from the right in a mirror', () => {
    const right = (content: string, x = 545) => row(text([...content.split(' ')].reverse().join(' '), { right: x }));
    const { resume } = readResume(
      onePage(
        right('نورة الشهراني'),
        row(text('noura@example.sa', { right: 545 })),
        { ...right('الخبرات العملية'), space: 10 },
        row(text('2018 – 2020', { x: 50 }), text('معلمة', { right: 545, bold: true })),
        right('مدارس الأفق الأهلية'),
      ),
    );
    expect(resume.basics?.name).toBe('نورة الشهراني');
    expect(resume.work?.[0]).toMatchObject({
      position: 'معلمة',
      name: 'مدارس الأفق الأهلية',
      startDate: '2018',
      endDate: '2020',
    });
  });
});
