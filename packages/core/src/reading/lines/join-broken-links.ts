import { joinLinesAt } from './join-lines.ts';
import type { Line, Token } from './line.ts';

/**
 * "matteobrambil-" over "lasca.example.net", one link laid over both: the typesetter broke the address and put a hyphen
 * in. The link says that none belongs there.
 */
export const joinBrokenLinks = (lines: readonly Line[]): Line[] => {
  const joined: Line[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last !== undefined && isBroken(last, line))
      joined[joined.length - 1] = joinLinesAt(last, line, last.text.length);
    else joined.push(line);
  }
  return joined.length === lines.length ? joined : joined.map((line, index) => ({ ...line, index }));
};

const isBroken = (first: Line, second: Line): boolean => {
  const [head, rest] = [first.tokens.at(-1), second.tokens[0]];
  if (head === undefined || rest === undefined || second.tokens.length !== 1) return false;
  return (
    first.column === second.column && /\p{L}-$/u.test(head.text) && /^\p{Ll}/u.test(rest.text) && isOneLink(head, rest)
  );
};

const isOneLink = (head: Token, rest: Token): boolean =>
  head.href !== undefined &&
  head.href === rest.href &&
  !head.href.includes(head.text + rest.text) &&
  head.href.includes(head.text.slice(0, -1) + rest.text);
