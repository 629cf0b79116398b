import { expect, it } from 'vitest';
import { dateChanges } from './date-changes.ts';

const was = { start: '2018-03', end: '', current: true };
const span = { entry: '/work/0', kind: 'span' } as const;

it('changes only what was typed anew', () => {
  expect(dateChanges(was, was, span)).toEqual({ changes: [] });
  expect(dateChanges(was, { ...was, start: 'April 2018' }, span)).toEqual({
    changes: [{ kind: 'set', pointer: '/work/0/startDate', value: '2018-04' }],
  });
});

it('ends what went on', () => {
  expect(dateChanges(was, { start: '2018-03', end: '2020', current: false }, span)).toEqual({
    changes: [
      { kind: 'set', pointer: '/work/0/endDate', value: '2020' },
      { kind: 'remove', pointer: '/work/0/current' },
    ],
  });
});

it('removes the end of what goes on, and an emptied date', () => {
  const ended = { start: '2018', end: '2020', current: false };
  expect(dateChanges(ended, { start: '', end: '2020', current: true }, span)).toEqual({
    changes: [
      { kind: 'remove', pointer: '/work/0/startDate' },
      { kind: 'remove', pointer: '/work/0/endDate' },
      { kind: 'set', pointer: '/work/0/current', value: true },
    ],
  });
});

it('says what a date looks like', () => {
  expect(dateChanges(was, { ...was, start: 'soon' }, span)).toEqual({ problem: expect.stringContaining('04/2019') });
});
