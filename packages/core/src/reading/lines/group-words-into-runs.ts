import type { Word } from '../../document/document.ts';
import { bulletSigns, itemNumber } from './bullets.data.ts';
import { baselineOf, makeRun, type Run } from './run.ts';

/** Shares of the smaller font size. Words of one line differ by rounding only; two columns often by a point or more. */
const sameBaseline = 0.22;
/** Wider than any justified word space seen, narrower than the gutters of dense templates (about 1.2 em). */
const runGap = 0.95;
/** A list sign or number stands further from its item, up to a tab. */
const markGap = 3.2;
/** "Ana Díaz Nurse": a word this much larger than its neighbour, this far off in shares of the smaller, is no part of its run. */
const otherPrint = { ratio: 1.6, gap: 0.35 };
/** Raised or lowered small print (1st, footnote marks) belongs to the word it touches. */
const scriptSizeShare = 0.82;

const isListMark = (text: string): boolean =>
  ([...text].length === 1 && bulletSigns.includes(text)) || itemNumber.test(`${text} `);

/** Words of a page → runs, top to bottom, left to right. */
export const groupWordsIntoRuns = (words: readonly Word[]): Run[] => {
  const usable = words.filter((word) => word.text.trim() !== '' && Number.isFinite(word.box[0] + word.box[3]));
  const rows = rowsOf(usable);
  const runs: Run[] = [];
  for (const row of rows) {
    row.sort((a, b) => a.box[0] - b.box[0]);
    let current: Word[] = [];
    let right = -Infinity;
    for (const word of row) {
      const last = current.at(-1);
      const gap = word.box[0] - right;
      const isMark = last !== undefined && current.length === 1 && isListMark(last.text);
      const [small, big] =
        last === undefined ? [0, 0] : [Math.min(last.size, word.size), Math.max(last.size, word.size)];
      const isOther = big > small * otherPrint.ratio && !isMark;
      const limit = isOther ? otherPrint.gap * small : (isMark ? markGap : runGap) * Math.max(big, word.size);
      if (last !== undefined && (gap > limit || gap < -limit * 3)) {
        runs.push(makeRun(current));
        current = [];
        right = -Infinity;
      }
      current.push(word);
      right = Math.max(right, word.box[2]);
    }
    if (current.length > 0) runs.push(makeRun(current));
  }
  return runs;
};

const rowsOf = (words: readonly Word[]): Word[][] => {
  const sorted = words.map((word) => ({ word, baseline: baselineOf(word) }));
  sorted.sort((a, b) => a.baseline - b.baseline);
  const rows: { words: Word[]; baseline: number; size: number }[] = [];
  const scripts: { word: Word; baseline: number }[] = [];
  for (const item of sorted) {
    const row = rows.at(-1);
    if (row !== undefined && item.baseline - row.baseline <= sameBaseline * Math.min(row.size, item.word.size)) {
      row.words.push(item.word);
    } else if (isScript(item.word, words)) {
      scripts.push(item);
    } else {
      rows.push({ words: [item.word], baseline: item.baseline, size: item.word.size });
    }
  }
  for (const { word, baseline } of scripts) {
    const near = rows.filter((row) => Math.abs(row.baseline - baseline) < row.size * 0.6);
    const host = near.find((row) => row.words.some((other) => touches(word, other)));
    if (host !== undefined) host.words.push(word);
    else rows.push({ words: [word], baseline, size: word.size });
  }
  return rows.map((row) => row.words);
};

const touches = (small: Word, big: Word): boolean =>
  small.size < big.size * scriptSizeShare &&
  Math.abs(small.box[0] - big.box[2]) < big.size * 0.2 &&
  small.box[1] < big.box[3] &&
  small.box[3] > big.box[1];

const isScript = (word: Word, words: readonly Word[]): boolean =>
  word.text.length <= 3 && words.some((other) => other !== word && touches(word, other));
