import { expect, it } from 'vitest';
import { leftRows } from './left-rows.ts';

it('leaves the faulty rows of a pasted list, whole, and those of a table as lines', () => {
  const long = `Orbiter|${'x'.repeat(500)}`;
  const pasted = `Good\r\n  ${long}\r\n\r\nBad > Nothing`;
  const problems = [
    { line: 2, text: long.slice(0, 400) },
    { line: 4, text: 'Bad > Nothing' },
  ];
  expect(leftRows(problems, pasted)).toBe(`${long}\nBad > Nothing`);
  expect(leftRows([{ line: 2, text: 'Bad > Nothing' }], 'name,implies\nBad,Nothing')).toBe('Bad > Nothing');
  expect(leftRows([], pasted)).toBe('');
});
