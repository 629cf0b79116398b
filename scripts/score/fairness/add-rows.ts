import type { LabRow } from '../../../packages/core/src/fairness/lab-row.ts';

/** Rows of the same kind from several rubrics as one. */
export function addRows(before: readonly LabRow[], more: readonly LabRow[]): LabRow[] {
  const rows = new Map(before.map((row) => [row.kind, row]));
  for (const row of more) {
    const known = rows.get(row.kind);
    rows.set(row.kind, known ? sumOf(known, row) : row);
  }
  return [...rows.values()];
}

function sumOf(one: LabRow, other: LabRow): LabRow {
  return {
    ...one,
    compared: one.compared + other.compared,
    moved: one.moved + other.moved,
    mostPoints: Math.max(one.mostPoints, other.mostPoints),
    mostRanks: Math.max(one.mostRanks, other.mostRanks),
    broken: one.broken + other.broken,
    examples: [...one.examples, ...other.examples].sort((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, 5),
  };
}
