import { type Line, sliceText } from '../lines/line.ts';
import { type Found, findAs } from '../result/found.ts';
import { restOfBrokenWord } from './broken-word.ts';

/** The part before the @ has at most 64 characters (RFC 5321), which also keeps the search short in endless lines. */
const address = /[\p{L}\d._%+'-]{1,64}@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu;
/** Written with spaces around the sign, or broken by the font: "name @ host.org", "name (at) host.org". */
const spaced =
  /[\p{L}\d._%+-]{1,64}\s?(?:@|\(at\)|\[at\])\s?[\p{L}\d-]+(?:\s?(?:\.|\(dot\)|\[dot\])\s?[\p{L}\d-]+)*\s?(?:\.|\(dot\)|\[dot\])\s?\p{L}{2,}/giu;

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
  if (!/@|\(at\)|\[at\]/i.test(line.text) && !(next?.text.startsWith('@') ?? false)) return [];
  const broken = overLineBreak(line, next);
  const matches = [...line.text.matchAll(address)].filter(
    (match) => broken === undefined || match.index < (broken.slices[0]?.start ?? 0),
  );
  const found = matches.map((match) => {
    const value = match[0].replace(/^[.'-]+/, '');
    const start = match.index + match[0].length - value.length;
    return findAs(value, { line, start, end: start + value.length }, 'email-pattern');
  });
  if (broken !== undefined) return [...found, broken];
  if (matches.length > 0) return found;
  for (const match of line.text.matchAll(spaced)) {
    const value = match[0]
      .replace(/\s+/g, '')
      .replace(/\(at\)|\[at\]/i, '@')
      .replace(/\(dot\)|\[dot\]/gi, '.');
    found.push(findAs(value, { line, start: match.index, end: match.index + match[0].length }, 'email-pattern'));
  }
  return found;
};

/** A long address broken at the end of a narrow column: "firstname.lastname@" over "example.org". */
const overLineBreak = (line: Line, next: Line | undefined): Found | undefined => {
  const head = /[\p{L}\d._%+-]{1,64}@[\p{L}\d.-]*$/u.exec(line.text) ?? /[\p{L}\d._%+-]{6,64}$/u.exec(line.text);
  if (head === null) return undefined;
  const whole = restOfBrokenWord(line, line.text.length, next);
  // An address goes on in its own script: a town below it in Hebrew is none of it.
  const rest =
    whole !== undefined && /^[\x20-\x7e]+$/.test(head[0]) && !/^[\x20-\x7e]+$/.test(sliceText(whole))
      ? undefined
      : whole;
  const complete =
    /@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|edu|gov|de|fr|es|it|pl|nl|se|ch|at|pt|br|ru|jp|cn|kr|uk|ca|au|ie)$/u.test(
      head[0],
    );
  if (complete && rest !== undefined && /[./]/.test(sliceText(rest))) return undefined;
  if (rest === undefined || (!head[0].includes('@') && !sliceText(rest).includes('@'))) return undefined;
  const value = head[0] + sliceText(rest);
  if (!/^[^@]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}$/u.test(value)) return undefined;
  return findAs(value, [{ line, start: head.index, end: line.text.length }, rest], 'email-pattern');
};
