import type { Line } from './line.ts';
import { joinBoxes } from './run.ts';

/** Two lines as one, the second behind a space: for heads that the typesetter broke. Offsets of the first hold. */
export const joinLines = (first: Line, second: Line): Line => {
  const shift = first.text.length + 1 - second.contentStart;
  const moved = (range: { readonly start: number; readonly end: number }) => ({
    start: range.start + shift,
    end: range.end + shift,
  });
  return {
    ...first,
    text: `${first.text} ${second.text.slice(second.contentStart)}`,
    tokens: [
      ...first.tokens,
      ...second.tokens
        .filter(({ start }) => start >= second.contentStart)
        .map((token) => ({ ...token, ...moved(token) })),
    ],
    gaps: [...first.gaps, ...second.gaps.map((gap) => gap + shift)],
    asides: [...first.asides, ...second.asides.map(moved)],
    box: joinBoxes([first.box, second.box]),
    full: second.full,
  };
};
