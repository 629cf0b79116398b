import type { Block } from '../document.ts';

type Cell = NonNullable<Block['cell']>;

/** Counts of tables so large only come from broken or hostile files. */
const widest = 100;
const mostColumns = 400;

/** Places of table cells, cells that span rows and columns among them. */
export class TableCells {
  readonly #open: { readonly table: number; row: number; column: number; readonly taken: number[] }[] = [];
  #tables = 0;

  openTable(): void {
    this.#open.push({ table: this.#tables++, row: -1, column: 0, taken: [] });
  }

  closeTable(): void {
    this.#open.pop();
  }

  openRow(): void {
    const table = this.#open.at(-1);
    if (!table) return;
    table.row++;
    table.column = 0;
    table.taken.forEach((rows, column) => {
      table.taken[column] = Math.max(0, rows - 1);
    });
  }

  /** The place of the next cell; undefined outside of tables. */
  openCell(columns: number, rows: number): Cell | undefined {
    const table = this.#open.at(-1);
    if (!table) return undefined;
    if (table.row < 0) table.row = 0;
    while (table.column < mostColumns && (table.taken[table.column] ?? 0) > 0) table.column++;
    const place = { table: table.table, row: table.row, column: table.column };
    const wide = Math.min(widest, Math.max(1, columns || 1));
    for (let i = 0; i < wide && table.column < mostColumns; i++) table.taken[table.column++] = Math.max(1, rows || 1);
    return place;
  }
}
