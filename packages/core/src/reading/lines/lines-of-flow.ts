import type { Block, FlowDocument } from '../../document/document.ts';
import { headingKindOf } from '../sections/heading-kind-of.ts';
import { type LayoutRow, layoutTables } from './layout-tables.ts';
import type { Line } from './line.ts';
import { type LooseToken, makeLine } from './make-line.ts';

/** Heights that a block is taken to have when the document says nothing; only relations between lines count. */
const usualSize = 11;

/** One line of a block: the block's number and the range in its text. */
export interface BlockLine {
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Blocks of a document that flows → lines in reading order. A paragraph is one line, so it never needs joining. */
export const linesOfFlow = (document: FlowDocument): Line[] => {
  const lines: Line[] = [];
  for (const row of layoutTables(document.blocks).flatMap((each) => splitHeading(each, document.blocks))) {
    const parts = row.cells;
    const tokens = parts.flatMap((part) => tokensOf(document.blocks[part.block], part));
    if (tokens.length === 0) continue;
    const block = document.blocks[parts[0]?.block ?? 0];
    const size = block?.size ?? usualSize;
    const indent = block?.kind === 'list-item' ? 18 * ((block.level ?? 0) + 1) : 0;
    const top = lines.length * size * 1.4;
    lines.push(
      makeLine(tokens, {
        index: lines.length,
        page: 0,
        column: row.column,
        box: [indent, top, 500, top + size],
        spaceAbove: row.startsBlock ? 0.5 : 0.3,
        full: false,
        declaredLevel: block?.kind === 'heading' ? (block.level ?? 1) : undefined,
        listItem: block?.kind === 'list-item',
        mirrorWidth: undefined,
      }),
    );
  }
  return lines;
};

/** A heading in the first cell of a row is a line of its own. */
const splitHeading = (row: LayoutRow, blocks: readonly Block[]): LayoutRow[] => {
  const [first, ...rest] = row.cells;
  if (first === undefined || rest.length === 0) return [row];
  const text = blocks[first.block]?.text.slice(first.start, first.end) ?? '';
  if (headingKindOf(text) === undefined) return [row];
  return [
    { ...row, cells: [first] },
    { ...row, cells: rest, startsBlock: false },
  ];
};

const tokensOf = (block: Block | undefined, part: BlockLine): LooseToken[] => {
  if (block === undefined) return [];
  const tokens: LooseToken[] = [];
  const pattern = /[^\s\u200b\ufeff]+/gu;
  pattern.lastIndex = part.start;
  let previous = part.start;
  for (let match = pattern.exec(block.text); match !== null; match = pattern.exec(block.text)) {
    const start = match.index;
    if (start >= part.end) break;
    const end = Math.min(part.end, start + match[0].length);
    const between = block.text.slice(previous, start);
    tokens.push({
      text: block.text.slice(start, end),
      source: { block: part.block, start, end },
      size: block.size ?? usualSize,
      bold: bold(block, start, end),
      italic: block.italic === true,
      color: undefined,
      href: block.links?.find((link) => link.start < end && link.end > start)?.href,
      before: tokens.length === 0 || /\t|\s{4,}/.test(between) ? 'gap' : 'space',
    });
    previous = end;
  }
  return tokens;
};

/** The comma behind a bold name is seldom bold, but belongs to its word. */
const bold = (block: Block, start: number, end: number): boolean => {
  if (block.bold === true) return true;
  const signs = /[,;:.)\]،、，；：]+$/.exec(block.text.slice(start, end))?.[0].length ?? 0;
  const last = end - signs > start ? end - signs : end;
  return block.boldRanges?.some(([from, to]) => from <= start && to >= last) ?? false;
};
