import { type Slice, sliceText } from '../lines/line.ts';
import { type Found, findAs } from '../result/found.ts';

const shape = /\b10\.\d{4,9}\/[^\s"<>,;]*[^\s"<>,;.)]/u;

/** The DOI of a citation, also one that goes over the end of a line. */
export const findDoi = (slices: readonly Slice[]): Found | undefined => {
  for (const [index, slice] of slices.entries()) {
    const match = shape.exec(sliceText(slice));
    if (match === null) continue;
    const start = slice.start + match.index;
    const next = slices[index + 1];
    const value = match[0];
    const rest =
      next !== undefined &&
      start + value.length >= slice.end - 1 &&
      /[/-]$|\/[a-z]+$/.test(slice.line.text.slice(start, slice.end))
        ? /^[\w./-]*\w/.exec(sliceText(next))?.[0]
        : undefined;
    if (rest === undefined || next === undefined)
      return findAs(value, { line: slice.line, start, end: start + value.length }, 'publication-text');
    return findAs(
      slice.line.text.slice(start, slice.end) + rest,
      [
        { ...slice, start },
        { ...next, end: next.start + rest.length },
      ],
      'publication-text',
    );
  }
  return undefined;
};
