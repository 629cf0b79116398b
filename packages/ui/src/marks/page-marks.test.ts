import { describe, expect, it } from 'vitest';
import type { Mark } from './mark.ts';
import { boundsOf, markAt, marksOnPage } from './page-marks.ts';

const mark = (id: string, page: number, ...boxes: [number, number, number, number][]): Mark => ({
  id,
  kind: 'met',
  quote: id,
  label: id,
  place: { page, boxes },
});

describe('marksOnPage', () => {
  it('keeps the marks of one page and leaves those of a flowing document', () => {
    const flowing: Mark = { ...mark('flow', 1, [0, 0, 1, 1]), place: { block: 0, start: 0, end: 4 } };
    const marks = [mark('first', 1, [0, 0, 1, 1]), mark('second', 2, [0, 0, 1, 1]), flowing];
    expect(marksOnPage(marks, 2).map((each) => each.id)).toEqual(['second']);
    expect(marksOnPage(marks, 1).map((each) => each.id)).toEqual(['first']);
  });
});

describe('boundsOf', () => {
  it('spans a quote that runs over two lines', () => {
    expect(
      boundsOf([
        [300, 10, 500, 20],
        [40, 24, 120, 34],
      ]),
    ).toEqual([40, 10, 500, 34]);
  });
});

describe('markAt', () => {
  const marks = marksOnPage([mark('line', 1, [10, 10, 200, 20]), mark('word', 1, [50, 10, 80, 20])], 1);

  it('prefers the smallest mark under the point', () => {
    expect(markAt(marks, 60, 15)?.id).toBe('word');
    expect(markAt(marks, 150, 15)?.id).toBe('line');
  });

  it('reaches a little past the box, and no further', () => {
    expect(markAt(marks, 201, 15)?.id).toBe('line');
    expect(markAt(marks, 204, 15)).toBeUndefined();
  });
});
