import { expect, test } from 'vitest';
import { csvLine } from './csv.ts';

test('commas, quotes and line breaks are quoted as RFC 4180 says', () => {
  expect(csvLine([1, 'a,b', 'say "hi"', 'two\nlines', 'plain'])).toBe('1,"a,b","say ""hi""","two\nlines",plain\r\n');
});

test('a cell that a spreadsheet would run as a formula becomes text; a negative number stays a number', () => {
  expect(csvLine(['=HYPERLINK("http://x")', '+1', '@a', -1])).toBe('"\'=HYPERLINK(""http://x"")",\'+1,\'@a,-1\r\n');
});
