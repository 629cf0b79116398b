import type { Requirement } from '@vitae/core/posting/requirement';
import { describe, expect, it } from 'vitest';
import { piecesOf } from './marked-posting-text.tsx';

const requirement = (id: string, start: number, end: number): Requirement => ({
  id,
  text: id,
  kind: 'must',
  weight: 1,
  topic: 'skill',
  source: { start, end },
});

describe('piecesOf', () => {
  it('marks the words a requirement came from', () => {
    const pieces = piecesOf('We need Python and tact.', [requirement('tact', 19, 23), requirement('python', 8, 14)]);
    expect(pieces.map((piece) => [piece.text, piece.requirement?.id])).toEqual([
      ['We need ', undefined],
      ['Python', 'python'],
      [' and ', undefined],
      ['tact', 'tact'],
      ['.', undefined],
    ]);
  });

  it('loses and doubles no letter when sources overlap or reach past the end', () => {
    const text = 'Python or Go';
    const pieces = piecesOf(text, [requirement('all', 0, 99), requirement('go', 10, 12)]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });
});
