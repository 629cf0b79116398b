import type { Block } from '@vitae/core/document/document';
import { describe, expect, it } from 'vitest';
import { flowPartsOf } from './flow-parts.ts';

const cell = (text: string, [row, column]: [number, number], table = 0): Block => ({
  kind: 'cell',
  text,
  cell: { table, row, column },
});

describe('flowPartsOf', () => {
  it('keeps the paragraphs of one cell together and numbers blocks as the document does', () => {
    const blocks: Block[] = [
      { kind: 'heading', text: 'Ines Faro' },
      cell('Skills', [0, 0]),
      cell('Triage', [0, 0]),
      cell('Work', [0, 1]),
      cell('2019', [1, 0]),
      cell('Nurse', [1, 1]),
      { kind: 'paragraph', text: 'End' },
    ];
    const shown = flowPartsOf(blocks).map((part) =>
      part.is === 'block'
        ? part.block.number
        : part.rows.map((row) => row.cells.map((each) => each.blocks.map((block) => block.number))),
    );
    expect(shown).toEqual([
      0,
      [
        [[1, 2], [3]],
        [[4], [5]],
      ],
      6,
    ]);
  });

  it('starts a new table where the table changes', () => {
    const parts = flowPartsOf([cell('a', [0, 0], 0), cell('b', [0, 0], 1)]);
    expect(parts).toHaveLength(2);
  });
});
