import { expect, it } from 'vitest';
import { typedDate } from './typed-date.ts';

it.each([
  ['2019', '2019'],
  ['2019-04', '2019-04'],
  ['04/2019', '2019-04'],
  ['April 2019', '2019-04'],
  [' 30 April 2019 ', '2019-04-30'],
  ['avril 2019', '2019-04'],
])('takes %j as %s', (typed, date) => {
  expect(typedDate(typed)).toBe(date);
});

it.each(['', 'soon', 'x'])('takes %j for no date', (typed) => {
  expect(typedDate(typed)).toBeUndefined();
});
