import { describe, expect, it } from 'vitest';
import { rightToLeftStretches, runsRightToLeft } from './reading-order.ts';
import { type TextDirection, visualToLogical } from './visual-to-logical.ts';

const logical = (visual: string, direction: TextDirection): string => visualToLogical(Array.from(visual), direction);

describe('one word, from how it stands to how it is read', () => {
  it.each([
    ['a word without right-to-left letters', 'C++', 'ltr', 'C++'],
    ['Hebrew', 'םולש', 'hebrew', 'שלום'],
    ['a sign behind it', '.םולש', 'hebrew', 'שלום.'],
    ['brackets around it', '(םולש)', 'hebrew', '(שלום)'],
    ['a year in it', '2019-ב', 'hebrew', 'ב-2019'],
    ['a span of years in Hebrew', '(2019-2024)', 'hebrew', '(2019-2024)'],
    ['a span of years in Arabic', '(2024-2019)', 'arabic', '(2019-2024)'],
    ['a decimal number', '3.8', 'arabic', '3.8'],
    ['digits of Arabic', '٢٠١٩', 'arabic', '٢٠١٩'],
    ['a telephone number typed from left to right', '+972', 'hebrew', '+972'],
    ['a telephone number as the text runs', '972+', 'hebrew', '+972'],
    ['an address', 'a@b.co', 'hebrew', 'a@b.co'],
    ['a Hebrew word in an English line', 'םולש,', 'mixed', 'שלום,'],
  ] as const)('%s', (...[, visual, direction, read]) => {
    expect(logical(visual, direction)).toBe(read);
  });
});

describe('the words of a right-to-left line', () => {
  const read = (visual: string): string =>
    rightToLeftStretches(visual.split(' ').map((text) => ({ text })))
      .flatMap(({ words }) => words.map(({ text }) => text))
      .join(' ');

  it.each([
    ['run from the right', 'שלוש שתיים אחת', 'אחת שתיים שלוש'],
    ['keep Latin words together', 'בכיר Full Stack מפתח', 'מפתח Full Stack בכיר'],
    ['keep a number behind a Latin word', 'על iPhone 12 עבד', 'עבד iPhone 12 על'],
    ['turn numbers that follow the line', '4567 123 +20 هاتف', 'هاتف +20 123 4567'],
    ['keep telephone numbers typed from left to right', '+962 7 9555 0142 هاتف', 'هاتف +962 7 9555 0142'],
    ['keep spans of years typed from left to right', '2019 – 2024 שרת', 'שרת 2019 – 2024'],
    ['turn spans of years that follow the line', '2024 – 2019 שרת', 'שרת 2019 – 2024'],
  ])('%s', (_, visual, order) => {
    expect(read(visual)).toBe(order);
  });

  it('are known by a share of their words, since many names are Latin', () => {
    const line = (text: string): boolean => runsRightToLeft(text.split(' ').map((word) => ({ text: word })));
    expect(line('מפתח Full Stack')).toBe(true);
    expect(line('Worked for the שלום company in Haifa')).toBe(false);
    expect(line('2019')).toBe(false);
  });
});
