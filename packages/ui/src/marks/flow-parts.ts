import type { Block } from '@vitae/core/document/document';

export interface NumberedBlock {
  readonly block: Block;
  readonly number: number;
}

/** A table cell holds a paragraph, or a whole column of a CV that is laid out as a table. */
export interface FlowCell {
  readonly column: number;
  readonly blocks: NumberedBlock[];
}

export interface FlowRow {
  readonly row: number;
  readonly cells: FlowCell[];
}

export type FlowPart =
  | { readonly is: 'block'; readonly block: NumberedBlock }
  | { readonly is: 'table'; readonly table: number; readonly rows: FlowRow[] };

/** Blocks that follow each other and belong to one table become its rows and cells again. */
export function flowPartsOf(blocks: readonly Block[]): FlowPart[] {
  const parts: FlowPart[] = [];
  for (const [number, block] of blocks.entries()) {
    const { cell } = block;
    if (!cell) {
      parts.push({ is: 'block', block: { block, number } });
      continue;
    }
    let part = parts.at(-1);
    if (part?.is !== 'table' || part.table !== cell.table) {
      part = { is: 'table', table: cell.table, rows: [] };
      parts.push(part);
    }
    let row = part.rows.at(-1);
    if (row?.row !== cell.row) {
      row = { row: cell.row, cells: [] };
      part.rows.push(row);
    }
    const last = row.cells.at(-1);
    if (last?.column === cell.column) last.blocks.push({ block, number });
    else row.cells.push({ column: cell.column, blocks: [{ block, number }] });
  }
  return parts;
}
