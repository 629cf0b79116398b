import { describe, expect, it } from 'vitest';
import { findDates } from './dates/find-dates.ts';
import { readResume } from './read-resume.ts';
import { headingKindOf } from './sections/heading-kind-of.ts';
import { atRight, column, heading, onePage, opener, paged, row, text } from './testing/build-document.ts';

describe('tables that forms print', () => {
  it('reads the language grid of Europass across its white', () => {
    const cells = (...words: readonly string[]) => row(...words.map((word, at) => text(word, { x: 60 + at * 100 })));
    const { languages, skills } = readResume(
      onePage(
        row(text('Jane Doe', { size: 22, bold: true })),
        heading('LANGUAGE SKILLS'),
        'Mother tongue(s): Slovenian',
        cells('', 'Listening', 'Reading', 'Interaction', 'Writing'),
        cells('English', 'C1', 'C1', 'C1', 'C1'),
        cells('German', 'B1', 'B2', 'B1', 'A2'),
        'Levels: A1 and A2: Basic user - B1 and B2: Independent user - C1 and C2: Proficient user',
        heading('DIGITAL SKILLS'),
        'MATLAB | Revit',
      ),
    ).resume;
    expect(languages?.map(({ language }) => language)).toEqual(['Slovenian', 'English', 'German']);
    expect(languages?.[1]?.fluency).toBe('C1');
    expect(skills?.flatMap(({ name, keywords }) => keywords ?? [name])).toEqual(['MATLAB', 'Revit']);
  });

  it('takes the heads of columns for no entry', () => {
    const cells = (...words: readonly string[]) => row(...words.map((word, at) => text(word, { x: 60 + at * 110 })));
    const { certificates } = readResume(
      onePage(
        row(text('문지훈', { size: 22 })),
        heading('자격증'),
        cells('취득일', '자격증명', '발행처'),
        cells('2017.09', '물류관리사', '대한상공회의소'),
      ),
    ).resume;
    expect(certificates?.map(({ name }) => name)).toEqual(['물류관리사']);
  });

  it('reads the rank before an award as no award', () => {
    const award = (date: string, rank: string, name: string) =>
      row(date, text(rank, { x: 100 }), text(name, { x: 220 }));
    const { awards } = readResume(
      onePage(
        row(text('Jane Doe', { size: 22, bold: true })),
        heading('Awards'),
        award('2018', '1st Place', 'Bridge Design Cup'),
        award('2016', 'Finalist', 'Imagine Cup'),
      ),
    ).resume;
    expect(awards?.map(({ title }) => title)).toEqual(['Bridge Design Cup', 'Imagine Cup']);
  });
});

describe('what stands in another section than its own', () => {
  it('reads an own project among jobs as a project', () => {
    const name = row(text('苏晚晴', { size: 22, bold: true }));
    const { work, projects } = readResume(
      onePage(
        name,
        heading('实习/项目经历'),
        opener('苏州星辰数据有限公司', atRight('2024.06 - 2024.09')),
        '数据分析实习生',
        opener('校园二手书小程序', atRight('2021.03 - 2021.07')),
        '个人项目',
      ),
    ).resume;
    expect(work?.map(({ name }) => name)).toEqual(['苏州星辰数据有限公司']);
    expect(projects?.map(({ name }) => name)).toEqual(['校园二手书小程序']);
  });

  it('reads skills listed under languages', () => {
    const { skills } = readResume(
      onePage(
        row(text('苏晚晴', { size: 22, bold: true })),
        heading('教育背景'),
        '苏州大学 2019.09 - 2023.06',
        heading('技能与语言'),
        '专业技能：Python、SQL',
        '英语：流利',
      ),
    ).resume;
    expect(skills?.flatMap(({ keywords }) => keywords ?? [])).toEqual(['Python', 'SQL']);
  });
});

it('reads languages under a heading that says nothing', () => {
  const { languages } = readResume(
    onePage(
      row(text('苏晚晴', { size: 22, bold: true })),
      heading('教育背景'),
      '苏州大学 2019.09 - 2023.06',
      heading('其他'),
      '语言: 英语 - 熟练',
    ),
  ).resume;
  expect(languages).toEqual([{ language: '英语', fluency: '熟练' }]);
});

describe('pages read from the right', () => {
  it('turns a range of bare numbers over', () => {
    const [hit] = findDates('02/2019 – 09/2015');
    expect([hit?.from?.date, hit?.to?.date]).toEqual(['2015-09', '2019-02']);
    expect(findDates('2019 – 1950').every(({ isRange }) => !isRange)).toBe(true);
  });

  it('knows a heading of which the font lost a letter', () => {
    expect(headingKindOf('البرات العملية')).toBe('work');
  });
});

describe('margins', () => {
  it('sees labels in dates that are wider than the entries beside them', () => {
    const left = column(40, row(text('탁현우', { size: 22 })));
    const at = (top: number, content: string, x: number) =>
      column(x, { texts: [text(content, { bold: !/\d|,|자$|학사$/.test(content) })], space: top });
    const { work } = readResume(
      paged([
        ...left,
        ...at(60, '경력', 40),
        ...at(80, '2022년 3월 - 현재', 40),
        ...at(80, '새벽유통', 200),
        ...at(94, '선임 개발자', 200),
        ...at(130, '2018년 9월 - 2022년 2월', 40),
        ...at(130, '한빛소프트', 200),
        ...at(144, '개발자', 200),
        ...at(190, '학력', 40),
        ...at(210, '2012년 3월 - 2018년 8월', 40),
        ...at(210, '충남대학교', 200),
        ...at(224, '컴퓨터공학과 학사', 200),
        ...at(260, '기술', 40),
        ...at(280, 'Java, Kafka', 40),
      ]),
    ).resume;
    expect(work?.map(({ name, startDate }) => [name, startDate])).toEqual([
      ['새벽유통', '2022-03'],
      ['한빛소프트', '2018-09'],
    ]);
  });
});
