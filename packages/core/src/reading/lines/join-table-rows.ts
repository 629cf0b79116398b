import { eventWords } from '../events/event-words.data.ts';
import { makeRun, type Run } from './run.ts';

/** In sizes: runs whose baselines are this near stand on one row of a table. */
const sameRow = 0.35;
/** Levels side by side that only the language grid of Europass has. */
const fewestLevels = 3;
/** The grid's heads stand no further above its first row, in sizes. */
const headsAbove = 2.6;

const yearAndMonth = /^(?:昭和|平成|令和|[SHR])?\s*(?:\p{Nd}{1,4}|元)\s*年?\s+\p{Nd}{1,2}\s*月?\s+\p{L}/u;
const verb = new RegExp(`(?:${eventWords.map(({ word }) => word).join('|')})(?:\\s*以上)?$`, 'u');
const level = /^(?:[ABC][12]|native)$/iu;

/**
 * Rows of two tables that must be read across, however much white parts their cells: "2009 | 4 | 横浜国立大学 | 入学" and
 * "English | C1 | C1 | B2 | B2 | C1". Their runs become one, so that no column of the page is seen in the white.
 */
export const joinTableRows = (runs: readonly Run[]): readonly Run[] => {
  const rows = rowsOf(runs);
  const joined = new Set(rows.filter((row) => row.length > 1 && (isEvent(row) || isLevels(row))));
  if (joined.size === 0) return runs;
  for (const [at, row] of rows.entries()) {
    if (!joined.has(row) || !isLevels(row)) continue;
    for (let above = at - 1; above >= 0 && isHeadOf(rows[above] ?? [], rows[above + 1] ?? []); above -= 1) {
      joined.add(rows[above] ?? []);
    }
  }
  const moved = new Set([...joined].flat());
  const whole = [...joined].filter((row) => row.length > 0).map((row) => makeRun(row.flatMap(({ words }) => words)));
  return [...runs.filter((run) => !moved.has(run)), ...whole];
};

const rowsOf = (runs: readonly Run[]): Run[][] => {
  const rows: Run[][] = [];
  for (const run of [...runs].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    if (row?.[0] !== undefined && run.baseline - row[0].baseline <= sameRow * Math.min(run.size, row[0].size))
      row.push(run);
    else rows.push([run]);
  }
  for (const row of rows) row.sort((a, b) => a.box[0] - b.box[0]);
  return rows;
};

const textOf = (row: readonly Run[]): string =>
  row
    .flatMap(({ words }) => words.map(({ text, glued }) => (glued === true ? text : ` ${text}`)))
    .join('')
    .trim();

const isEvent = (row: readonly Run[]): boolean => {
  const text = textOf(row);
  return yearAndMonth.test(text) && verb.test(text);
};

const levelsIn = (row: readonly Run[]): number =>
  row.filter(({ words }) => words.every(({ text }) => level.test(text))).length;

const isLevels = (row: readonly Run[]): boolean => levelsIn(row) >= fewestLevels;

/** Cells over the levels: "Listening | Reading | …", and the row above that. */
const isHeadOf = (row: readonly Run[], below: readonly Run[]): boolean => {
  const [first, under] = [row[0], below[0]];
  if (first === undefined || under === undefined || row.length < 2 || levelsIn(row) > 0) return false;
  return under.baseline - first.baseline <= headsAbove * first.size && row.every(({ words }) => words.length <= 4);
};
