import type { Word } from '../../document/document.ts';

const strongRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const strongLeft = /\p{L}/u;
/** Numbers, and the signs inside and between them. */
const numberPart = /^[+(]?[\d()][\d()\-–—./:%+,]*$|^[–—\-/.]$/u;
const yearMonth = /(?:(\d{1,2})[./-])?((?:19|20)\d\d)(?:[./-](\d{1,2}))?/;

/** A line's direction is that of most of its letters; on a page read from the right, one such word is enough. */
export const isRightToLeft = (words: readonly Word[], mirrored: boolean): boolean => {
  let right = 0;
  let left = 0;
  for (const { text } of words) {
    if (strongRight.test(text)) right += text.length;
    else if (strongLeft.test(text)) left += text.length;
  }
  return right > 0 && (mirrored || right * 2 >= left);
};

/**
 * Words of a right-to-left line in reading order: from the right, with stretches in Latin letters and numbers of
 * several parts (telephones) read from the left as they are written.
 */
export const logicalOrder = (words: readonly Word[]): Word[] => {
  const fromRight = [...words].sort((a, b) => b.box[0] - a.box[0]);
  const ordered: Word[] = [];
  let stretch: Word[] = [];
  const flush = () => {
    ordered.push(...turned(stretch));
    stretch = [];
  };
  for (const word of fromRight) {
    const isLatin = !strongRight.test(word.text) && strongLeft.test(word.text);
    if (isLatin || numberPart.test(word.text)) stretch.push(word);
    else {
      flush();
      ordered.push(word);
    }
  }
  flush();
  return ordered;
};

/** A range of years goes forward in time whichever way it is set; everything else in the stretch is read from the left. */
const turned = (stretch: readonly Word[]): Word[] => {
  const forward = [...stretch].reverse();
  const isSign = (word: Word | undefined) => word !== undefined && /^[–—\-/.]$/.test(word.text);
  const lead = isSign(stretch[0]) && stretch.length > 1 ? 1 : 0;
  if (lead > 0) return [...stretch.slice(0, 1), ...turned(stretch.slice(1))];
  if (isSign(stretch.at(-1)) && stretch.length > 1) return [...turned(stretch.slice(0, -1)), ...stretch.slice(-1)];
  const years = forward.flatMap(({ text }) => monthsOf(text) ?? []);
  const [first, last] = [years[0], years.at(-1)];
  return first !== undefined && last !== undefined && first > last ? [...stretch] : forward;
};

/** Months since the year 0 of a numeric date. */
const monthsOf = (text: string): number | undefined => {
  const match = yearMonth.exec(text);
  return match === null ? undefined : Number(match[2]) * 12 + Number(match[1] ?? match[3] ?? 0);
};
