import type { Block } from '../../document/document.ts';
import type { BlockLine } from './lines-of-flow.ts';

export interface LayoutRow {
  readonly cells: readonly BlockLine[];
  /** Cells of a table that stands for columns are read one after the other, each as its own column. */
  readonly column: number;
  readonly startsBlock: boolean;
}

/** A cell with this many lines is a column of text, not a value in a table. */
const columnLines = 5;

/**
 * Blocks → rows in reading order. In a table of data or of dates beside entries a row is read across; a table whose
 * cells hold whole columns of text is read cell by cell.
 */
export const layoutTables = (blocks: readonly Block[]): LayoutRow[] => {
  const rows: LayoutRow[] = [];
  let columns = 1;
  let index = 0;
  while (index < blocks.length) {
    const cell = blocks[index]?.cell;
    if (cell === undefined) {
      rows.push(
        ...linesOfBlock(blocks, index).map((line, at) => ({ cells: [line], column: 0, startsBlock: at === 0 })),
      );
      index += 1;
      continue;
    }
    let end = index;
    while (blocks[end]?.cell?.table === cell.table && blocks[end]?.cell?.row === cell.row) end += 1;
    const cells = cellsOfRow(blocks, index, end);
    const isColumns = cells.length > 1 && cells.filter((lines) => lines.length >= columnLines).length >= 2;
    if (isColumns || cells.length === 1) {
      for (const lines of cells) {
        const column = isColumns ? columns++ : 0;
        rows.push(...lines.map((line, at) => ({ cells: [line], column, startsBlock: at === 0 })));
      }
    } else rows.push(...across(cells));
    index = end;
  }
  return rows;
};

const linesOfBlock = (blocks: readonly Block[], block: number): BlockLine[] => {
  const text = blocks[block]?.text ?? '';
  const lines: BlockLine[] = [];
  let start = 0;
  for (const part of text.split('\n')) {
    if (part.trim() !== '') lines.push({ block, start, end: start + part.length });
    start += part.length + 1;
  }
  return lines;
};

const cellsOfRow = (blocks: readonly Block[], from: number, end: number): BlockLine[][] => {
  const cells = new Map<number, BlockLine[]>();
  for (let block = from; block < end; block += 1) {
    const column = blocks[block]?.cell?.column ?? 0;
    cells.set(column, [...(cells.get(column) ?? []), ...linesOfBlock(blocks, block)]);
  }
  return [...cells.values()].filter((lines) => lines.length > 0);
};

/** Line by line, so that a date or a place in a narrow cell stands beside the line it is printed beside. */
const across = (cells: readonly (readonly BlockLine[])[]): LayoutRow[] => {
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) => ({
    cells: cells.flatMap((lines) => lines.slice(at, at + 1)),
    column: 0,
    startsBlock: at === 0,
  }));
};
