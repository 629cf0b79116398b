import { describe, expect, it } from 'vitest';
import { readResume } from '../read-resume.ts';
import { column, flow, paged, row, text } from '../testing/build-document.ts';

const rows = (...lines: readonly (readonly [year: string, month: string, words: string])[]) =>
  lines.map(([year, month, words]) =>
    row(...(year === '' ? [] : [text(year, { x: 60 }), text(month, { x: 130 })]), text(words, { x: 180 })),
  );

const form = paged(
  column(
    50,
    row(text('履歴書', { size: 18 })),
    row('氏名', text('柴田 恵子', { x: 120, size: 14 })),
    row(text('年', { x: 60 }), text('月', { x: 130 }), text('学歴・職歴', { x: 180 })),
    ...rows(
      ['', '', '学 歴'],
      ['平成18', '4', '神奈川県立相模原高等学校 普通科 入学'],
      ['平成21', '3', '神奈川県立相模原高等学校 普通科 卒業'],
      ['', '', '職 歴'],
      ['平成25', '4', '株式会社みなと物流 入社'],
      ['平成29', '9', '一身上の都合により退職'],
      ['令和元', '10', '東都食品株式会社 営業部 入社'],
      ['', '', '現在に至る'],
    ),
    row(text('年', { x: 60 }), text('月', { x: 130 }), text('免許・資格', { x: 180 })),
    ...rows(['2010', '8', '普通自動車第一種運転免許 取得'], ['2012', '11', '日商簿記検定2級 合格']),
  ),
);

describe('a form with a row for each event', () => {
  const { resume } = readResume(form);

  it('joins entering and leaving of a school', () => {
    expect(resume.education).toEqual([
      expect.objectContaining({
        institution: '神奈川県立相模原高等学校',
        area: '普通科',
        startDate: '2006-04',
        endDate: '2009-03',
      }),
    ]);
  });

  it('ends a job by a row that gives only the reason, and keeps the last one open', () => {
    expect(resume.work).toEqual([
      expect.objectContaining({ name: '株式会社みなと物流', startDate: '2013-04', endDate: '2017-09' }),
      expect.objectContaining({ name: '東都食品株式会社', startDate: '2019-10', current: true }),
    ]);
  });

  it('reads the table of papers below without the verb', () => {
    expect(resume.certificates).toEqual([
      { name: '普通自動車第一種運転免許', date: '2010-08' },
      { name: '日商簿記検定2級', date: '2012-11' },
    ]);
  });

  it('leaves a career sheet that only begins with dates to the other readers', () => {
    const { work } = readResume(
      flow('早坂 優斗', '職務経歴', '2021年4月～現在 株式会社ツキアカリ', '予約基盤の再構築を担当した。'),
    ).resume;
    expect(work).toEqual([
      expect.objectContaining({ name: '株式会社ツキアカリ', startDate: '2021-04', current: true }),
    ]);
  });

  it('reads Korean rows', () => {
    const { education, work } = readResume(
      flow(
        '이력서',
        '학력',
        '2011.03 한양대학교 산업공학과 입학',
        '2018.02 한양대학교 산업공학과 졸업',
        '경력',
        '2018.03 한빛물류 주식회사 입사',
        '2021.06 한빛물류 주식회사 퇴사',
      ),
    ).resume;
    expect(education?.[0]).toMatchObject({ institution: '한양대학교', startDate: '2011-03', endDate: '2018-02' });
    expect(work?.[0]).toMatchObject({ name: '한빛물류 주식회사', startDate: '2018-03', endDate: '2021-06' });
  });
});
