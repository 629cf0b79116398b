import type { Line } from './line.ts';
import { joinBoxes } from './run.ts';

/** One line as two, cut before the token that begins at `at`; undefined when none does. Looks stay the line's own. */
export const splitLine = (line: Line, at: number): [Line, Line] | undefined => {
  const index = line.tokens.findIndex(({ start }) => start === at);
  if (index <= 0) return undefined;
  const [before, after] = [line.tokens.slice(0, index), line.tokens.slice(index)];
  const end = before.at(-1)?.end ?? 0;
  const moved = (range: { readonly start: number; readonly end: number }) => ({
    start: range.start - at,
    end: range.end - at,
  });
  const head: Line = {
    ...line,
    text: line.text.slice(0, end),
    tokens: before,
    gaps: line.gaps.filter((gap) => gap < end),
    asides: line.asides.filter((range) => range.end <= end),
    box: boxOf(before, line),
    full: false,
  };
  const tail: Line = {
    ...line,
    text: line.text.slice(at),
    tokens: after.map((token) => ({ ...token, ...moved(token) })),
    gaps: line.gaps.filter((gap) => gap > at).map((gap) => gap - at),
    asides: line.asides.filter((range) => range.start >= at).map(moved),
    box: boxOf(after, line),
    contentStart: 0,
    contentLeft: boxOf(after, line)[0],
    bullet: false,
    spaceAbove: 0.2,
  };
  return [head, tail];
};

/** On a page read from the right the line's own box is turned over and its tokens' are not: there it stays as it is. */
const boxOf = (tokens: Line['tokens'], line: Line): Line['box'] => {
  const boxes = tokens.flatMap(({ source }) => ('box' in source ? [source.box] : []));
  const joined = joinBoxes(boxes);
  const inside = joined[0] >= line.box[0] - 1 && joined[2] <= line.box[2] + 1;
  return boxes.length === 0 || !inside ? line.box : joined;
};
