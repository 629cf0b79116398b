import type { Line } from '../lines/line.ts';
import { type Found, findAs } from '../result/found.ts';

const address = /[\p{L}\d._%+'-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu;
/** Written with spaces around the sign, or broken by the font: "name @ host.org", "name (at) host.org". */
const spaced =
  /[\p{L}\d._%+-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\d-]+(?:\s?(?:\.|\(dot\)|\[dot\])\s?[\p{L}\d-]+)*\s?(?:\.|\(dot\)|\[dot\])\s?\p{L}{2,}/giu;

/** E-mail addresses of the lines, in order, each once. */
export const findEmails = (lines: readonly Line[]): Found[] => {
  const found = new Map<string, Found>();
  lines.forEach((line, index) => {
    for (const each of emailsOf(line, lines[index + 1])) {
      const key = String(each.value).toLowerCase();
      if (!found.has(key)) found.set(key, each);
    }
  });
  return [...found.values()];
};

const emailsOf = (line: Line, next: Line | undefined): Found[] => {
  const found: Found[] = [];
  if (!/@|\(at\)|\[at\]/i.test(line.text)) return found;
  const matches = [...line.text.matchAll(address)];
  for (const match of matches) {
    const value = match[0].replace(/^[.'-]+/, '');
    const start = match.index + match[0].length - value.length;
    found.push(findAs(value, { line, start, end: start + value.length }, 'email-pattern'));
  }
  if (matches.length > 0) return found;
  for (const match of line.text.matchAll(spaced)) {
    const value = match[0]
      .replace(/\s+/g, '')
      .replace(/\(at\)|\[at\]/i, '@')
      .replace(/\(dot\)|\[dot\]/gi, '.');
    found.push(findAs(value, { line, start: match.index, end: match.index + match[0].length }, 'email-pattern'));
  }
  return found.length > 0 ? found : overLineBreak(line, next);
};

/** A long address broken at the end of a narrow column: "firstname.lastname@" / "example.org". */
const overLineBreak = (line: Line, next: Line | undefined): Found[] => {
  const head = /[\p{L}\d._%+-]+@[\p{L}\d.-]*$/u.exec(line.text);
  const tail =
    next === undefined || next.column !== line.column ? null : /^[\p{L}\d.-]*\p{L}{2,}(?=$|\s)/u.exec(next.text);
  if (head === null || tail === null || next === undefined) return [];
  const value = head[0] + tail[0];
  if (!/@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+$/u.test(value)) return [];
  const slices = [
    { line, start: head.index, end: line.text.length },
    { line: next, start: 0, end: tail[0].length },
  ];
  return [findAs(value, slices, 'email-pattern')];
};
