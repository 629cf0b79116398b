import { describe, expect, it } from 'vitest';
import { readResume } from '../read-resume.ts';
import { atRight, column, heading, onePage, opener, paged, type Row, row, text } from '../testing/build-document.ts';

const educationOf = (...rows: readonly (Row | string)[]) =>
  readResume(
    onePage(
      row(text('Jane Doe', { size: 22, bold: true })),
      'jane@example.org | +49 30 901820 | Berlin, Germany | github.com/janedoe',
      heading('Education'),
      ...rows,
      heading('Skills'),
      'Go, Rust, Python, TypeScript, PostgreSQL, Kubernetes',
    ),
  ).resume.education;

describe('education', () => {
  it('gives a further degree the school named above it', () => {
    const education = educationOf(
      opener('Cornell University', atRight('Ithaca, NY')),
      row('Master of Engineering in Computer Science', atRight('May 2014')),
      row('Bachelor of Science in Mathematics', atRight('May 2013')),
    );
    expect(education).toMatchObject([
      { institution: 'Cornell University', studyType: 'Master of Engineering', endDate: '2014-05' },
      { institution: 'Cornell University', studyType: 'Bachelor of Science', endDate: '2013-05' },
    ]);
  });

  it('takes neither the thesis nor who led it for the school', () => {
    const [entry] =
      educationOf(
        opener('PhD in Physics', atRight('2010 – 2014')),
        'ETH Zürich, Switzerland',
        'Thesis: Quantum noise in small rings',
        'Advisor: Prof. Anna Keller',
      ) ?? [];
    expect(entry?.institution).toBe('ETH Zürich');
    expect(entry?.summary).toContain('Quantum noise');
  });

  it('takes a mark out of the line that names the degree', () => {
    const education = educationOf(
      row('2005 – 2013', text('Goethe-Gymnasium Bensheim', { x: 180 })),
      row(text('Abitur (Note: 1,7)', { x: 180 })),
      row('2013 – 2018', text('Technische Universität Darmstadt', { x: 180 })),
      row(text('M.Sc. Maschinenbau, Abschlussnote: 1,3', { x: 180 })),
    );
    expect(education).toMatchObject([
      { institution: 'Goethe-Gymnasium Bensheim', studyType: 'Abitur', score: '1,7' },
      { institution: 'Technische Universität Darmstadt', studyType: 'M.Sc.', area: 'Maschinenbau', score: '1,3' },
    ]);
  });

  it('opens an entry at each date of a column of dates, a single year too', () => {
    const education = educationOf(
      row('2015-2018', text('Licence de Lettres modernes, Université Lyon 2', { x: 150 })),
      row('2013-2015', text('BTS Commerce international, Lycée Ampère', { x: 150 })),
      row('2013', text('Baccalauréat ES, Lycée Ampère', { x: 150 })),
    );
    expect(education?.map(({ endDate }) => endDate)).toEqual(['2018', '2015', '2013']);
  });

  it.each([
    [
      'an Italian name with small words',
      row(text('Università degli Studi di Bologna, voto 110/110 e lode')),
      'Università degli Studi di Bologna',
    ],
    ['a school known by its short name', row(text('Georgia Tech')), 'Georgia Tech'],
  ])('reads %s', (_, school, expected) => {
    const [entry] = educationOf(row('B.S. in Economics', atRight('2010 – 2013')), school) ?? [];
    expect(entry).toMatchObject({ institution: expected, studyType: 'B.S.', area: 'Economics' });
  });

  it('reads a degree that its language writes small', () => {
    const [entry] = educationOf('2009–2014  Politechnika Warszawska', 'magister inżynier, kierunek: Informatyka') ?? [];
    expect(entry?.institution).toBe('Politechnika Warszawska');
    expect(entry?.area).toContain('Informatyka');
  });

  it('prefers the university to its faculty', () => {
    const [entry] =
      educationOf(
        opener('МГУ имени М. В. Ломоносова', atRight('2008 — 2013')),
        'Факультет вычислительной математики и кибернетики, специалист',
      ) ?? [];
    expect(entry?.institution).toBe('МГУ имени М. В. Ломоносова');
  });

  it.each([
    [
      'Japanese',
      row('2019年3月', text('東京大学 工学部 卒業', { x: 200 })),
      { institution: '東京大学', endDate: '2019-03' },
    ],
    [
      'Korean',
      row('2012.03 - 2016.02', text('연세대학교 경영학과 졸업 (학점 3.9/4.5)', { x: 200 })),
      { institution: '연세대학교', score: '3.9/4.5' },
    ],
  ])('parts a %s school from its faculty at a space', (_, printed, expected) => {
    expect(educationOf(printed)?.[0]).toMatchObject(expected);
  });

  it('takes a degree that is a state too for the degree', () => {
    const education = educationOf(
      row('2006–2010', text('MD, Baylor College of Medicine, Houston, TX', { x: 150 })),
      row('2002–2006', text('BA, Biochemistry, Rice University, Houston, TX', { x: 150 })),
    );
    expect(education).toMatchObject([
      { institution: 'Baylor College of Medicine', studyType: 'MD' },
      { institution: 'Rice University', studyType: 'BA', area: 'Biochemistry' },
    ]);
  });

  it('reads the name of a school that a narrow column breaks', () => {
    const side = column(
      30,
      heading('Образование'),
      row(text('Бакалавр, математика | Казанский', { bold: true })),
      'федеральный университет',
      '2014 – 2018',
    );
    const main = column(
      240,
      row(text('Jane Doe', { size: 22, bold: true })),
      heading('Experience'),
      row('Engineer, Acme GmbH', atRight('2018 – 2020')),
      'Built a thing that does the work for all of its customers',
      'and another one that does the rest of it for some of them',
    );
    expect(readResume(paged([...side, ...main])).resume.education?.[0]?.institution).toBe(
      'Казанский федеральный университет',
    );
  });
});
