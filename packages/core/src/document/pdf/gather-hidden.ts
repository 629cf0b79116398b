import type { HiddenReason, HiddenText } from '../document.ts';
import type { Box } from '../place.ts';
import { union } from './matrix.ts';
import type { PlacedWord } from './placed-word.ts';

export interface HiddenWord {
  readonly word: PlacedWord;
  readonly reason: HiddenReason;
}

/** Words hidden for one reason, one after the other, become one text with a box for each line. */
export function gatherHidden(words: readonly HiddenWord[], page: number): readonly HiddenText[] {
  const texts: HiddenText[] = [];
  let group: HiddenWord[] = [];
  const close = (): void => {
    const first = group[0];
    if (first === undefined) return;
    const text = group.map(({ word }, i) => (i === 0 || word.glued ? '' : ' ') + word.text).join('');
    const place = first.reason === 'outside-page' ? {} : { place: { page, boxes: lineBoxes(group) } };
    texts.push({ text, reason: first.reason, ...place });
    group = [];
  };
  for (const word of words) {
    if (group[0] !== undefined && group[0].reason !== word.reason) close();
    group.push(word);
  }
  close();
  return texts;
}

function lineBoxes(words: readonly HiddenWord[]): Box[] {
  const boxes: Box[] = [];
  let last: PlacedWord | null = null;
  for (const { word } of words) {
    const box = boxes.at(-1);
    if (box !== undefined && last !== null && Math.abs(last.base - word.base) < word.style.size * 0.3) {
      boxes[boxes.length - 1] = union(box, word.box);
    } else boxes.push(word.box);
    last = word;
  }
  return boxes;
}
