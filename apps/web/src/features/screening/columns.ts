import type { Requirement } from '@vitae/core/posting/requirement';

const order: Readonly<Record<Requirement['kind'], number>> = { gate: 0, must: 1, nice: 2 };

/** Gates first, which stand apart; then musts before nices, heavy before light: what matters stands near the name. */
export function columnsOf(requirements: readonly Requirement[]): Requirement[] {
  return [...requirements].sort((a, b) => order[a.kind] - order[b.kind] || b.weight - a.weight);
}

/** What a column is called: gates count apart, since they give no points. */
export function columnNames(columns: readonly Requirement[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  let gates = 0;
  for (const [index, { id, kind }] of columns.entries()) {
    if (kind === 'gate') gates += 1;
    names.set(id, kind === 'gate' ? `G${gates}` : String(index + 1 - gates));
  }
  return names;
}
