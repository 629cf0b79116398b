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

/** Strongest first: where two strokes lie on the same words, the one drawn is the one that says more. */
const strength = ['hidden', 'met', 'partial', 'unsure', 'read'] as const;

/** Two boxes that differ by less than this many points mark the same words. */
const sameWithin = 2;
const keyOf = (box: Box): string => box.map((edge) => Math.round(edge / sameWithin)).join(' ');

/** Of the boxes of all marks, those that lie on words that a stronger mark has already: as `mark id` + box index. */
export function doubledBoxes(marks: readonly PageMark[]): ReadonlySet<string> {
  const taken = new Set<string>();
  const doubled = new Set<string>();
  const strongestFirst = [...marks].sort((a, b) => strength.indexOf(a.kind) - strength.indexOf(b.kind));
  for (const mark of strongestFirst) {
    for (const [index, box] of mark.place.boxes.entries()) {
      const key = keyOf(box);
      if (taken.has(key)) doubled.add(`${mark.id} ${index}`);
      taken.add(key);
    }
  }
  return doubled;
}
