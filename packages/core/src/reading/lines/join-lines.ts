import { joinTexts } from '../result/join-texts.ts';
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

/**
 * The second line's words before what stands at `at` in the first: the rest of a name whose line ends in its dates. The
 * hyphen of a broken word goes.
 */
export const joinLinesAt = (first: Line, second: Line, at: number): Line => {
  const rest = second.text.slice(second.contentStart);
  const printed = first.text.slice(0, at).trimEnd();
  const whole = joinTexts([printed, rest]);
  const head = whole === printed.slice(0, -1) + rest ? printed.slice(0, -1) : printed;
  const joined = whole.length === head.length + rest.length ? head.length : head.length + 1;
  const tail = first.text.slice(at);
  const shift = joined - second.contentStart;
  const later = joined + rest.length + 1 - at;
  const by = (amount: number) => (range: { readonly start: number; readonly end: number }) => ({
    start: range.start + amount,
    end: range.end + amount,
  });
  return {
    ...first,
    text: `${head}${joined > head.length ? ' ' : ''}${rest}${tail === '' ? '' : ` ${tail}`}`,
    tokens: [
      ...first.tokens
        .filter(({ start }) => start < at)
        .map((token) => ({ ...token, end: Math.min(token.end, head.length) })),
      ...second.tokens
        .filter(({ start }) => start >= second.contentStart)
        .map((token) => ({ ...token, ...by(shift)(token) })),
      ...first.tokens.filter(({ start }) => start >= at).map((token) => ({ ...token, ...by(later)(token) })),
    ],
    gaps: [
      ...first.gaps.filter((gap) => gap < at),
      ...second.gaps.map((gap) => gap + shift),
      ...first.gaps.filter((gap) => gap >= at).map((gap) => gap + later),
    ],
    asides: [
      ...first.asides.map((range) => (range.start >= at ? by(later)(range) : range)),
      ...second.asides.map(by(shift)),
    ],
    box: joinBoxes([first.box, second.box]),
    full: at < first.text.length ? first.full : second.full,
  };
};
