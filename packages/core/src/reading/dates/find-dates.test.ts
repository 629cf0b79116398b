import { describe, expect, it } from 'vitest';
import { findDates } from './find-dates.ts';

/** "from..to" of each hit, with "now" for present. */
const read = (text: string, monthFirst = false): string[] =>
  findDates(text, { monthFirst }).map(
    ({ from, to }) => `${from?.date ?? ''}..${to?.present === true ? 'now' : (to?.date ?? '')}`,
  );

describe('findDates', () => {
  it.each([
    ['Jan 2015 - Present', '2015-01..now'],
    ['June 2014 – Sep 2014', '2014-06..2014-09'],
    ['Sept. 2018 – Aug. 2020', '2018-09..2020-08'],
    ['Nov 17, 2016 - Feb 13, 2017', '2016-11-17..2017-02-13'],
    ['January 2020 - Present (3 years 2 months)', '2020-01..now'],
    ['Jan – Mar 2019', '2019-01..2019-03'],
    ["Jun '18 – Sep ʼ21", '2018-06..2021-09'],
    ['2019–20', '2019..2020'],
    ['2010-11 – 2012-03', '2010-11..2012-03'],
    ['03/19 – 05/20', '2019-03..2020-05'],
    ['03.2019–heute', '2019-03..now'],
    ['01.03.2019 – 31.12.2020', '2019-03-01..2020-12-31'],
    ['12/2018 bis 03/2020', '2018-12..2020-03'],
    ['seit 2019', '2019..now'],
    ['septembre 2015 à juin 2018', '2015-09..2018-06'],
    ["mars 2021 – aujourd'hui", '2021-03..now'],
    ['Octubre 2017 – Actualidad', '2017-10..now'],
    ['março de 2018 - atual', '2018-03..now'],
    ['gennaio 2018 – in corso', '2018-01..now'],
    ['с марта 2015 по настоящее время', '2015-03..now'],
    ['квітень 2019 – дотепер', '2019-04..now'],
    ['يناير 2018 - حتى الآن', '2018-01..now'],
    ['٢٠١٨ - ٢٠٢٠', '2018..2020'],
    ['מרץ 2018 - היום', '2018-03..now'],
    ['2015 年 3 月 – 2015 年 5 月', '2015-03..2015-05'],
    ['2015年3月至今', '2015-03..now'],
    ['2018년 3월 - 현재', '2018-03..now'],
    ['令和3年4月～現在', '2021-04..now'],
    ['平成元年4月〜平成5年3月', '1989-04..1993-03'],
    ['Sep 2025 – expected May 2029', '2025-09..2029-05'],
    ['WS 2019/20', '2019..2020'],
    ['2008-2012, 2016', '2008..2012', '..2016'],
    ['(2008, 2012)', '..2008', '..2012'],
  ])('reads %s', (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('is never more exact than what is printed', () => {
    expect(read('Summer 2014')).toEqual(['..2014']);
    expect(read('Q3 2019')).toEqual(['..2019']);
    expect(read('31.02.2019')).toEqual(['..2019-02']);
  });

  it('leaves an open dash open: it says neither an end nor "present"', () => {
    expect(read('2020-01 –')).toEqual(['2020-01..']);
  });

  it('reads nothing from placeholders, sums and names', () => {
    for (const text of ['xxxx-xxxx', '$2000', '2000+ users', 'C2000', '2,019 items', '10:30 – 11:45']) {
      expect(read(text), text).toEqual([]);
    }
  });

  it('reads 03/04/2019 as the language of the document has it', () => {
    expect(read('03/04/2019')).toEqual(['..2019-04-03']);
    expect(read('03/04/2019', true)).toEqual(['..2019-03-04']);
    expect(read('25/04/2019', true)).toEqual(['..2019-04-25']);
  });

  it('gives ranges of the text that hold the words', () => {
    const sample = 'Acme, Jan 2015 – heute, Berlin';
    const [hit] = findDates(sample);
    expect(sample.slice(hit?.start, hit?.end)).toBe('Jan 2015 – heute');
    expect(sample.slice(hit?.to?.start, hit?.to?.end)).toBe('heute');
  });
});
