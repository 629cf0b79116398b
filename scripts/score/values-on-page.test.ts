import { expect, test } from 'vitest';
import { valuesHidden, valuesNotOnPage } from './values-on-page.ts';

const page = 'ADA BYRON\nAnalyst, Mill Ltd\nMar 2020 – present\nWrote the ta-\nbles of interest';

test('values stand on the page through capitals, breaks and hyphens', () => {
  const resume = {
    basics: { name: 'Ada Byron' },
    work: [{ name: 'Mill Ltd', highlights: ['Wrote the tables of interest'] }],
  };
  expect(valuesNotOnPage(resume, page)).toEqual([]);
});

test('an invented value is named with its pointer', () => {
  const resume = { basics: { name: 'John Doe' }, work: [{ name: 'Mill Ltd' }] };
  expect(valuesNotOnPage(resume, page)).toEqual([{ pointer: '/basics/name', value: 'John Doe' }]);
});

test('dates and codes are made from the page, not copied', () => {
  expect(valuesNotOnPage({ work: [{ startDate: '2020-03' }], languages: [{ cefr: 'C2' }] }, page)).toEqual([]);
});

test('a hidden phrase that was read is found', () => {
  const resume = { skills: [{ keywords: ['SQL', 'Blockchain Shaman'] }] };
  const hidden = ['Blockchain Shaman, Metaverse Plumber'];
  expect(valuesHidden(resume, hidden)).toEqual([{ pointer: '/skills/0/keywords/1', value: 'Blockchain Shaman' }]);
});
