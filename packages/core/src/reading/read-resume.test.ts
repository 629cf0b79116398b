import { describe, expect, it } from 'vitest';
import { readResume, traceReading } from './read-resume.ts';
import { atRight, column, flow, heading, onePage, opener, paged, row, text } from './testing/build-document.ts';

const header = [
  row(text('Jane Doe', { size: 22, bold: true })),
  'Software Engineer',
  'jane.doe@example.org | +49 30 901820 | Berlin, Germany',
];

describe('basics', () => {
  it('reads name, headline and contacts of a plain header', () => {
    const { basics } = readResume(onePage(...header, heading('Experience'), 'Acme')).resume;
    expect(basics?.name).toBe('Jane Doe');
    expect(basics?.label).toBe('Software Engineer');
    expect(basics?.emails).toEqual(['jane.doe@example.org']);
    expect(basics?.phones).toEqual([{ printed: '+49 30 901820', e164: '+4930901820' }]);
    expect(basics?.location?.city).toBe('Berlin');
  });

  it('takes neither the title of the document nor a heading for a name', () => {
    const reading = readResume(
      onePage(row(text('CURRICULUM VITAE', { size: 22, bold: true })), heading('Skills'), 'Java, Go'),
    );
    expect(reading.resume.basics?.name).toBeUndefined();
    expect(reading.warnings.map(({ code }) => code)).toContain('no-name');
  });

  it.each([
    ['a name over two lines', [row(text('JANE', { size: 26 })), row(text('DOE', { size: 26 }))], 'JANE DOE'],
    ['a name before its degrees', [row(text('Jane Doe, PhD', { size: 22 }))], 'Jane Doe'],
    ['a name before a title', [row(text('Jane Doe, Software Engineer', { size: 16 }))], 'Jane Doe'],
    ['a labelled name', ['Lebenslauf', 'Name: Jürgen Groß'], 'Jürgen Groß'],
    ['a Chinese name', [row(text('王小明', { size: 20 }))], '王小明'],
    ['a name in two scripts', [row(text('谢明轩 Mingxuan Xie', { size: 20 }))], '谢明轩 Mingxuan Xie'],
    ['a letter-spaced name', [row(text('J A N E D O E', { size: 20 }))], 'JANEDOE'],
  ])('reads %s', (_, rows, expected) => {
    const { resume } = readResume(onePage(...rows, 'someone@example.org', heading('Experience'), 'Acme'));
    expect(resume.basics?.name).toBe(expected);
  });

  it('joins addresses that a narrow column breaks', () => {
    const side = column(30, 'jane@exam', 'ple.org', 'github.com/jane-', 'doe', 'Zehn Buchst');
    const main = column(
      300,
      row(text('Jane Doe', { size: 24 })),
      heading('Experience'),
      'Acme',
      'Some text',
      'more text',
      'and more',
    );
    const { basics } = readResume(paged([...side, ...main])).resume;
    expect(basics?.email).toBe('jane@example.org');
    expect(basics?.profiles?.[0]?.url).toBe('github.com/jane-doe');
  });

  it('reads no address that is only linked and not printed, but the network and the printed name on it', () => {
    const linked = row(
      text('janedoe', { href: 'https://github.com/janedoe' }),
      text('Portfolio', { x: 200, href: 'https://doe.example/' }),
    );
    const reading = readResume(onePage(...header, linked, heading('Skills'), 'Go'));
    expect(reading.resume.basics?.url).toBeUndefined();
    expect(reading.resume.basics?.profiles).toEqual([{ network: 'GitHub', username: 'janedoe' }]);
    expect(reading.provenance['/basics/profiles/0/username']).toMatchObject({ quote: 'janedoe' });
  });

  it("reads no e-mail of a referee as the person's own when there is another", () => {
    const { basics } = readResume(
      onePage(...header, heading('References'), 'Prof. Ada Byron', 'ada@example.com'),
    ).resume;
    expect(basics?.emails).toEqual(['jane.doe@example.org']);
  });

  it('reads no phone number out of placeholders and dates', () => {
    const { basics } = readResume(
      onePage('Jane Doe', '(+86) 131-221-87xxx', '2015 - 2019', heading('Skills'), 'Go'),
    ).resume;
    expect(basics?.phones).toBeUndefined();
  });
});

const jobs = (resume: ReturnType<typeof readResume>['resume']) =>
  (resume.work ?? []).map(({ name, position, startDate, endDate, current }) => [
    position,
    name,
    startDate,
    endDate ?? (current ? 'now' : undefined),
  ]);

describe('work', () => {
  it('reads titles first with dates on the right', () => {
    const { resume } = readResume(
      onePage(
        ...header,
        heading('Experience'),
        opener('Senior Engineer', atRight('2019 – Present')),
        'Acme GmbH, Kleinstadt',
        '• Built the thing',
        opener('Junior Engineer', atRight('03/2015 – 12/2018')),
        'Initech',
        '• Fixed the other thing',
      ),
    );
    expect(jobs(resume)).toEqual([
      ['Senior Engineer', 'Acme GmbH', '2019', 'now'],
      ['Junior Engineer', 'Initech', '2015-03', '2018-12'],
    ]);
    expect(resume.work?.[0]).toMatchObject({ location: 'Kleinstadt', highlights: ['Built the thing'] });
  });

  it('lets clear entries of a section tell the order in unclear ones', () => {
    const { resume } = readResume(
      onePage(
        ...header,
        heading('Experience'),
        opener('Contoso Ltd', atRight('2019 – 2021')),
        'Data Analyst',
        opener('Blue Yonder', atRight('2016 – 2018')),
        'Wrangling of tables',
      ),
    );
    expect(jobs(resume)[1]).toEqual(['Wrangling of tables', 'Blue Yonder', '2016', '2018']);
  });

  it('gives each role of one employer the employer above them', () => {
    const { resume } = readResume(
      onePage(
        ...header,
        heading('Experience'),
        opener('Acme GmbH'),
        row('Team Lead', atRight('2019 – Present')),
        '• Led',
        row('Developer', atRight('2015 – 2018')),
        '• Developed',
        opener('Initech Inc.'),
        row('Intern', atRight('2014')),
        '• Learned',
      ),
    );
    expect(jobs(resume)).toEqual([
      ['Team Lead', 'Acme GmbH', '2019', 'now'],
      ['Developer', 'Acme GmbH', '2015', '2018'],
      ['Intern', 'Initech Inc.', '2014', '2014'],
    ]);
  });

  it.each([
    ['Software Engineer at Google', 'Software Engineer', 'Google'],
    ['Google | Software Engineer', 'Software Engineer', 'Google'],
    ['Software Engineer, Fabrikam', 'Software Engineer', 'Fabrikam'],
    ['Staff Nurse, Cardiology – St. Mary Hospital', 'Staff Nurse, Cardiology', 'St. Mary Hospital'],
    ['Projektleiter – Traunstahl Anlagenbau GmbH', 'Projektleiter', 'Traunstahl Anlagenbau GmbH'],
    ['ООО Ромашка, главный бухгалтер', 'главный бухгалтер', 'ООО Ромашка'],
  ])('cuts "%s"', (line, position, name) => {
    const { resume } = readResume(
      onePage(...header, heading('Experience'), row(line, atRight('2019 – 2021')), '• Did it well'),
    );
    expect(resume.work?.[0]).toMatchObject({ position, name });
  });

  it('reads entries over a page break, without running headers and page numbers', () => {
    const first = [
      ...column(50, ...header, heading('Experience'), opener('Engineer', atRight('2019 – 2021')), 'Acme GmbH', '• One'),
    ];
    const footer = (page: number) => column(280, { texts: [text(`Page ${page} of 2`)], space: 770 });
    const second = column(50, '• Two', opener('Intern', atRight('2018')), 'Initech Inc.', '• Three');
    const { resume } = readResume(paged([...first, ...footer(1)], [...second, ...footer(2)]));
    expect(resume.work?.[0]?.highlights).toEqual(['One', 'Two']);
    expect(resume.work?.[1]).toMatchObject({ name: 'Initech Inc.' });
    expect(JSON.stringify(resume)).not.toContain('of 2');
  });

  it('undoes hyphenated breaks and keeps the hyphens of compounds', () => {
    const { resume } = readResume(
      onePage(
        ...header,
        heading('Experience'),
        opener('Engineer', atRight('2019')),
        'Acme GmbH',
        '• Managed the docu-',
        row(text('mentation and real-', { x: 60 })),
        row(text('time systems', { x: 60 })),
      ),
    );
    expect(resume.work?.[0]?.highlights).toEqual(['Managed the documentation and real-time systems']);
  });
});

describe('education, skills, languages and the rest', () => {
  it('parts degree, field, school, grade and courses', () => {
    const { resume } = readResume(
      onePage(
        ...header,
        heading('Education'),
        opener('M.Sc. in Computer Science', atRight('2013 – 2015')),
        'Technische Universität München, München',
        '• GPA: 1.3',
        '• Relevant coursework: Databases, Compilers',
        opener('B.Sc. Informatik', atRight('2010 – 2013')),
        'Universität Potsdam',
      ),
    );
    expect(resume.education).toMatchObject([
      {
        studyType: 'M.Sc.',
        area: 'Computer Science',
        institution: 'Technische Universität München',
        score: '1.3',
        courses: ['Databases', 'Compilers'],
      },
      {
        studyType: 'B.Sc.',
        area: 'Informatik',
        institution: 'Universität Potsdam',
        startDate: '2010',
        endDate: '2013',
      },
    ]);
  });

  it('reads groups, levels and running lists of skills', () => {
    const { resume } = readResume(
      onePage(...header, heading('Skills'), 'Programming: Java, C++ (expert), C', 'Tools: Git, Docker'),
    );
    expect(resume.skills).toEqual([
      { name: 'Programming', keywords: ['Java', 'C++', 'C'] },
      { name: 'Tools', keywords: ['Git', 'Docker'] },
    ]);
  });

  it('reads languages with their levels, known to the tables or not', () => {
    const { resume } = readResume(
      onePage(...header, heading('Sprachen'), 'Deutsch (Muttersprache), Englisch: C1', 'Klingonisch (fließend)'),
    );
    expect(resume.languages).toEqual([
      { language: 'Deutsch', fluency: 'Muttersprache' },
      { language: 'Englisch', fluency: 'C1', cefr: 'C1' },
      { language: 'Klingonisch', fluency: 'fließend' },
    ]);
  });

  it('drops no line: what fits nowhere is kept under its own heading', () => {
    const { resume } = readResume(
      onePage(...header, heading('Skills'), 'Go', heading('Mitgliedschaften'), 'Verein der Freunde der Kresse'),
    );
    expect(resume.other).toEqual([{ heading: 'Mitgliedschaften', lines: ['Verein der Freunde der Kresse'] }]);
  });
});

describe('documents that flow', () => {
  it('reads paragraphs, list items and a table of dates', () => {
    const cell = (content: string, rowNumber: number, columnNumber: number) => ({
      kind: 'cell' as const,
      text: content,
      cell: { table: 0, row: rowNumber, column: columnNumber },
    });
    const { resume, provenance } = readResume(
      flow(
        { kind: 'heading', text: 'Jane Doe', level: 1, size: 20, bold: true },
        'jane.doe@example.org',
        { kind: 'heading', text: 'Experience', level: 2, size: 14, bold: true },
        cell('2019 – 2021', 0, 0),
        cell('Engineer\nAcme GmbH', 0, 1),
        cell('2017 – 2019', 1, 0),
        cell('Intern\nInitech Inc.', 1, 1),
        { kind: 'list-item', text: 'Made coffee', level: 0 },
      ),
    );
    expect(jobs(resume)).toEqual([
      ['Engineer', 'Acme GmbH', '2019', '2021'],
      ['Intern', 'Initech Inc.', '2017', '2019'],
    ]);
    expect(resume.work?.[1]?.highlights).toEqual(['Made coffee']);
    expect(provenance['/work/0/name']).toMatchObject({ quote: 'Acme GmbH', place: { block: 4, start: 9, end: 18 } });
  });
});

describe('traceReading', () => {
  it('gives the steps of the same reading', () => {
    const document = onePage(...header, heading('Skills'), 'Java, Go');
    const trace = traceReading(document);
    expect(trace.reading).toEqual(readResume(document));
    expect(trace.lines.map((line) => line.text)).toContain('Java, Go');
    expect(trace.sections.map(({ kind }) => kind)).toEqual(['header', 'skills']);
  });

  it('is the same every time', () => {
    const made = () => onePage(...header, heading('Skills'), 'Java, Go');
    expect(readResume(made())).toEqual(readResume(made()));
  });
});

describe('sections that other words may name', () => {
  it('takes undated technical experience for projects', () => {
    const { resume } = readResume(
      onePage(
        ...header,
        heading('Technical Experience'),
        opener('Rune clock'),
        'A wall clock that tells the time in old letters.',
        opener('samikit'),
        'Morphological analyser for a small language.',
      ),
    );
    expect(resume.work).toBeUndefined();
    expect(resume.projects?.map(({ name }) => name)).toEqual(['Rune clock', 'samikit']);
  });
});

describe('places in brackets', () => {
  it('takes one word in brackets behind a legal form for the town', () => {
    const { resume } = readResume(
      onePage(
        ...header,
        heading('Experience'),
        row('Research Engineer', atRight('2019 – 2023')),
        'Nordlys AS (Fjordby)',
      ),
    );
    expect(resume.work).toMatchObject([{ name: 'Nordlys AS', position: 'Research Engineer', location: 'Fjordby' }]);
  });

  it('keeps brackets inside the name of a firm', () => {
    const { resume } = readResume(
      onePage(
        ...header,
        heading('Experience'),
        opener('腾讯科技（深圳）有限公司', atRight('2019.07 - 至今')),
        '后端开发工程师',
      ),
    );
    expect(resume.work?.[0]).toMatchObject({ name: '腾讯科技（深圳）有限公司', position: '后端开发工程师' });
  });
});
