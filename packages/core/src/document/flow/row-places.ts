import type { Block } from '../document.ts';

interface OpenTable {
  readonly table: number;
  row: number;
  column: number;
}

/** Where cells stand: RTF and DOC have no tables, only rows of cells one after the other, and rows inside of cells. */
export class RowPlaces {
  readonly #open: OpenTable[] = [];
  #tables = 0;

  /** The cell that a paragraph at this depth stands in. */
  at(depth: number): Block['cell'] {
    const wanted = Math.min(depth, 20);
    this.#open.length = Math.min(this.#open.length, wanted);
    while (this.#open.length < wanted) this.#open.push({ table: this.#tables++, row: 0, column: 0 });
    const last = this.#open.at(-1);
    return last === undefined ? undefined : { table: last.table, row: last.row, column: last.column };
  }

  column(depth: number): number {
    return this.at(depth)?.column ?? 0;
  }

  endCell(depth: number): void {
    this.at(depth);
    const last = this.#open.at(-1);
    if (last) last.column++;
  }

  endRow(depth: number): void {
    this.at(depth);
    const last = this.#open.at(-1);
    if (last === undefined) return;
    last.row++;
    last.column = 0;
  }
}
