import type { PageRuns } from './drop-running-lines.ts';
import { isRightToLeft, logicalOrder } from './right-to-left.ts';
import type { Run } from './run.ts';

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Do most letters of these pages run from right to left? */
export const isMirrored = (pages: readonly PageRuns[]): boolean => {
  let right = 0;
  let left = 0;
  for (const { runs } of pages) {
    for (const run of runs) {
      for (const word of run.words) {
        if (rightToLeft.test(word.text)) right += word.text.length;
        else if (/\p{L}/u.test(word.text)) left += word.text.length;
      }
    }
  }
  return right > left;
};

/**
 * A page that is read from the right is laid out like one read from the left, seen in a mirror: boxes are turned over,
 * so that every rule about left and right holds. Words keep their boxes, so places stay true.
 */
export const mirrorRuns = (runs: readonly Run[], width: number): Run[] =>
  runs.map((run) => ({
    ...run,
    words: isRightToLeft(run.words, true) ? logicalOrder(run.words) : run.words,
    box: [width - run.box[2], run.box[1], width - run.box[0], run.box[3]],
  }));
