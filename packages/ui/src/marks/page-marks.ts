import type { Box, PagePlace } from '@vitae/core/document/place';
import type { Mark } from './mark.ts';

export interface PageMark extends Mark {
  readonly place: PagePlace;
}

function isPageMark(mark: Mark): mark is PageMark {
  return 'page' in mark.place;
}

export function marksOnPage(marks: readonly Mark[], page: number): PageMark[] {
  return marks.filter(isPageMark).filter((mark) => mark.place.page === page);
}

/** The smallest box around all boxes of a place; `boxes` is never empty by its schema. */
export function boundsOf(boxes: readonly Box[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box[0]);
    top = Math.min(top, box[1]);
    right = Math.max(right, box[2]);
    bottom = Math.max(bottom, box[3]);
  }
  return [left, top, right, bottom];
}

/** Points added around a box when looking for the mark under the pointer: small print must not need a steady hand. */
const reach = 1.5;

function areaOf(mark: PageMark): number {
  return mark.place.boxes.reduce((sum, [left, top, right, bottom]) => sum + (right - left) * (bottom - top), 0);
}

/** The mark under a point of the page, in points from its top left; of several, the smallest, since it says most. */
export function markAt(marks: readonly PageMark[], x: number, y: number): PageMark | undefined {
  const under = marks.filter((mark) =>
    mark.place.boxes.some(
      ([left, top, right, bottom]) =>
        x >= left - reach && x <= right + reach && y >= top - reach && y <= bottom + reach,
    ),
  );
  return under.sort((a, b) => areaOf(a) - areaOf(b))[0];
}
