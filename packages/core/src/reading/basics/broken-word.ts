import type { Line, Slice } from '../lines/line.ts';

/** Browsers break an address in a narrow column at any letter; what is left over is rarely longer. */
const longestRest = 24;
const restShape = /^[\p{L}\d._~/?=&%@-]+(?=$|\s\()/u;

/**
 * The rest of an address that goes over the end of its line: one word alone on the next line of the same column. A
 * link laid over the words says how the whole address reads; without one the line must have been full.
 */
export const restOfBrokenWord = (line: Line, end: number, next: Line | undefined): Slice | undefined => {
  if (next === undefined || next.column !== line.column || end < line.text.length || next.spaceAbove > 0.9)
    return undefined;
  const rest = restShape.exec(next.text)?.[0];
  if (rest === undefined || rest.length > longestRest) return undefined;
  const printed = line.text.slice(0, end);
  const hardBreak = /[-/_.@=?&]$/.test(printed);
  const href = line.tokens.at(-1)?.href;
  if (href !== undefined) {
    const target = decoded(href).toLowerCase().replace(/[/]+$/, '');
    const last =
      printed
        .split(/\s/)
        .at(-1)
        ?.toLowerCase()
        .replace(/^(?:https?:\/\/)?(?:www\.)?/, '') ?? '';
    const at = target.lastIndexOf(last);
    // A link that leads elsewhere (one laid over all contacts) says nothing of how the address goes on.
    if (at >= 0 || last === '')
      return at >= 0 && target.slice(at + last.length).startsWith(rest.toLowerCase().replace(/[/]+$/, ''))
        ? slice(next, rest)
        : undefined;
  }
  if (!line.full) return undefined;
  // Addresses set in capitals go on in capitals; elsewhere a capital begins a word of its own.
  const capitals = /^[^\p{Ll}]*$/u.test(printed.split(/\s/).at(-1) ?? '') && /^[^\p{Ll}]*$/u.test(rest);
  const isWord = (/^\p{Lu}/u.test(rest) && !capitals) || (rest.length > 8 && !hardBreak && /^\p{L}+$/u.test(rest));
  return isWord ? undefined : slice(next, rest);
};

const slice = (line: Line, text: string): Slice => ({ line, start: 0, end: text.length });

const decoded = (href: string): string => {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
};
