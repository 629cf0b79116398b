import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BlockMark, marksInBlock, segmentsOf } from './block-segments.ts';

const mark = (id: string, start: number, end: number): BlockMark => ({
  id,
  kind: 'met',
  quote: id,
  label: id,
  place: { block: 0, start, end },
});

describe('segmentsOf', () => {
  it('cuts the text at the edges of a mark', () => {
    const segments = segmentsOf('Led a team of six', [mark('team', 4, 10)]);
    expect(segments.map((segment) => [segment.text, segment.mark?.id])).toEqual([
      ['Led ', undefined],
      ['a team', 'team'],
      [' of six', undefined],
    ]);
  });

  it('shows the shorter mark where two overlap', () => {
    const segments = segmentsOf('Python and Go', [mark('all', 0, 13), mark('python', 0, 6)]);
    expect(segments.map((segment) => [segment.text, segment.mark?.id])).toEqual([
      ['Python', 'python'],
      [' and Go', 'all'],
    ]);
  });

  it('loses no letter, whatever the marks', () => {
    const ranges = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 6 });
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), ranges, (text, pairs) => {
        const marks = pairs.map(([a, b], index) => mark(String(index), Math.min(a, b), Math.max(a, b)));
        expect(
          segmentsOf(text, marks)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

describe('marksInBlock', () => {
  it('leaves the marks of other blocks and of pages', () => {
    const onPage = {
      ...mark('page', 0, 1),
      place: { page: 1, boxes: [[0, 0, 1, 1] as [number, number, number, number]] },
    };
    expect(marksInBlock([mark('here', 0, 2), onPage], 0).map((each) => each.id)).toEqual(['here']);
    expect(marksInBlock([mark('here', 0, 2)], 1)).toEqual([]);
  });
});
