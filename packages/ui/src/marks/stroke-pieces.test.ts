import type { Box } from '@vitae/core/document/place';
import { describe, expect, it } from 'vitest';
import type { MarkKind } from './mark.ts';
import type { PageMark } from './page-marks.ts';
import { strokePiecesOf } from './stroke-pieces.ts';

const mark = (id: MarkKind, ...boxes: Box[]): PageMark => ({
  id,
  kind: id,
  quote: id,
  label: id,
  place: { page: 1, boxes },
});

describe('strokePiecesOf', () => {
  it('draws the stronger verdict where two rest on the same words', () => {
    const pieces = strokePiecesOf([mark('partial', [10, 10, 90, 20]), mark('met', [10, 10.4, 90, 20.4])]);
    expect(pieces.get('met')).toEqual([[10, 10.4, 90, 20.4]]);
    expect(pieces.get('partial')).toEqual([]);
  });

  it('keeps what stands out on either side', () => {
    const pieces = strokePiecesOf([mark('met', [40, 10, 60, 20]), mark('partial', [10, 10, 90, 20])]);
    expect(pieces.get('partial')).toEqual([
      [10, 10, 40, 20],
      [60, 10, 90, 20],
    ]);
  });

  it('leaves other lines alone, and draws no sliver', () => {
    const pieces = strokePiecesOf([mark('met', [10, 10, 90, 20]), mark('unsure', [10, 19, 91, 30], [11, 10, 91, 20])]);
    expect(pieces.get('unsure')).toEqual([[10, 19, 91, 30]]);
  });
});
