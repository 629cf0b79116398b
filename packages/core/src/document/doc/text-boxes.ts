import type { TextRange } from './text-reader.ts';

/** A text box: where its text stands, and the position in the body that it is anchored at. */
export interface AnchoredBox {
  readonly range: TextRange;
  readonly anchor: number;
}

const anchorLength = 26;
const boxLength = 22;
const shapeAt = 14;

/** `anchors` says which shape hangs where, `boxes` which text belongs to which shape; positions count from `start`. */
export function textBoxes(anchors: Uint8Array, boxes: Uint8Array, start: number): readonly AnchoredBox[] {
  const places = anchorPlaces(anchors);
  const view = new DataView(boxes.buffer, boxes.byteOffset, boxes.byteLength);
  // The last entry only ends the one before it.
  const count = Math.floor((boxes.length - 4) / (4 + boxLength));
  return Array.from({ length: Math.max(0, count) }, (_, i) => {
    const shape = view.getInt32((count + 1) * 4 + i * boxLength + shapeAt, true);
    const [from, to] = [view.getUint32(i * 4, true), view.getUint32((i + 1) * 4, true)];
    return {
      range: { start: start + from, end: start + to, region: 'text-box' as const },
      anchor: places.get(shape) ?? Number.POSITIVE_INFINITY,
    };
  }).filter(({ range }) => range.end > range.start);
}

function anchorPlaces(anchors: Uint8Array): ReadonlyMap<number, number> {
  const view = new DataView(anchors.buffer, anchors.byteOffset, anchors.byteLength);
  const count = Math.max(0, Math.floor((anchors.length - 4) / (4 + anchorLength)));
  const places = new Map<number, number>();
  for (let i = 0; i < count; i++) {
    places.set(view.getInt32((count + 1) * 4 + i * anchorLength, true), view.getUint32(i * 4, true));
  }
  return places;
}
