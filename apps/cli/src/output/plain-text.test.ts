import { expect, test } from 'vitest';
import { columnsOf, cut, plainText } from './plain-text.ts';

test('words of a CV cannot steer the terminal', () => {
  expect(plainText('Ann\u001b[2J\u0007 \u202eeeL\n\tNew')).toBe('Ann[2J eeL New');
});

test('Chinese takes two columns a character, combining marks none', () => {
  expect(columnsOf('王小明')).toBe(6);
  expect(columnsOf('Jose\u0301')).toBe(4);
});

test('cut keeps to the width, counts wide characters, and shows that it cut', () => {
  expect(cut('accountant', 10)).toBe('accountant');
  expect(cut('accountants', 10)).toBe('accountan…');
  expect(cut('王小明王小明', 8)).toBe('王小明…');
});
