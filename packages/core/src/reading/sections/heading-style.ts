import type { Line, LineStyle } from '../lines/line.ts';
import { styleKey } from '../lines/line.ts';

/** Relative size from which a line is larger than the text around it. */
const larger = 1.05;

/** The look that most of the text has. */
const bodyStyleOf = (lines: readonly Line[]): LineStyle => {
  const weights = new Map<string, { weight: number; style: LineStyle }>();
  for (const line of lines) {
    const key = styleKey(line.style);
    const weight = (weights.get(key)?.weight ?? 0) + line.text.length;
    weights.set(key, { weight, style: line.style });
  }
  const best = [...weights.values()].sort((a, b) => b.weight - a.weight)[0];
  return best?.style ?? { size: 10, bold: false, italic: false, upper: false, color: undefined };
};

/** Does a line look as if it wanted to be seen before the text around it? */
export const standsOut = (line: Line, body: LineStyle): boolean => {
  if (line.declaredLevel !== undefined) return true;
  const { style } = line;
  return (
    style.size > body.size * larger ||
    (style.bold && !body.bold) ||
    (style.upper && !body.upper) ||
    (style.color !== body.color && style.color !== undefined && style.size >= body.size * 0.97)
  );
};

/** Fewer lines than this do not show what the text of a column looks like. */
const fewestLines = 8;

/** The look of the text around a line: its column's own, since side columns have their own colours and sizes. */
export const bodyStyles = (lines: readonly Line[]): ((line: Line) => LineStyle) => {
  const whole = bodyStyleOf(lines);
  const byColumn = new Map<number, LineStyle>();
  for (const [column, own] of Map.groupBy(lines, (line) => line.column)) {
    byColumn.set(column, own.length < fewestLines ? whole : bodyStyleOf(own));
  }
  return (line) => byColumn.get(line.column) ?? whole;
};
