import { type Line, lineSlice, sliceText } from '../lines/line.ts';
import { fold } from './fold.ts';
import { gridHeads, gridNotes } from './language-grid.data.ts';

const heads = new Set(gridHeads.map(fold));

/** A line of a language grid that is the same on every sheet: its heads, or the notes under it. */
export const isOfGrid = (line: Line): boolean => {
  const text = sliceText(lineSlice(line));
  if (gridNotes.some((note) => note.test(text))) return true;
  const edges = [line.contentStart, ...line.gaps, line.text.length + 1];
  const cells = edges.slice(0, -1).map((start, at) => line.text.slice(start, (edges[at + 1] ?? 0) - 1));
  return cells.length > 1 && cells.filter((cell) => heads.has(fold(cell).trim())).length >= cells.length - 1;
};
