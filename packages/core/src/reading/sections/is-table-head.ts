import { fieldLabelOf } from '../entries/field-label-of.ts';
import { type Line, lineSlice, sliceText } from '../lines/line.ts';
import { fold } from '../vocabulary/fold.ts';
import { tableHeads } from './table-heads.data.ts';

const heads = new Set(tableHeads.map(fold));
/** Two words side by side may be a label and its value; three heads in a row are those of a table. */
const fewestCells = 3;

/** A line that only names the columns of the table below it. */
export const isTableHead = (line: Line): boolean => {
  if (line.gaps.length + 1 < fewestCells || sliceText(lineSlice(line)).length > 90) return false;
  const edges = [line.contentStart, ...line.gaps, line.text.length + 1];
  return edges.slice(0, -1).every((start, at) => isHead(line.text.slice(start, (edges[at + 1] ?? 0) - 1)));
};

const isHead = (cell: string): boolean => heads.has(fold(cell).trim()) || fieldLabelOf(cell) !== undefined;
