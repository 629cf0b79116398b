import { methods, type Row } from './score-rankings.ts';

export const shown = (value: number | undefined) => (value === undefined ? '    –' : value.toFixed(3));

/** A titled table with a column for each method. */
export function printTable(title: string, rows: readonly (readonly [string, Row])[]): void {
  console.log(`\n${title.padEnd(34)}${methods.map((method) => method.padStart(15)).join('')}`);
  for (const [name, row] of rows)
    console.log(`${name.slice(-32).padEnd(34)}${methods.map((method) => shown(row[method]).padStart(15)).join('')}`);
}
