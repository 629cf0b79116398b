import type { Place } from '../document/place.ts';
import { valueAt } from '../readability/value-at.ts';
import type { Reading } from '../reading/reading.ts';
import type { Anchor, Leaf } from './correction.ts';
import { type Item, type ListNode, leavesOf, toNode } from './node.ts';

type ReadAnchor = Extract<Anchor, { index: number }>;

/** What an entry of a reading is known by: its values as they were read, and the place of the first that has one. */
export const anchorOf = (item: Item, reading: Reading, index: number): Anchor => {
  if (item.added !== undefined) return { added: item.added };
  const origin = item.origin ?? '';
  const leaves = leavesBelow(reading, origin);
  const pointers = Object.keys(leaves).map((below) => origin + below);
  const place = pointers.map((pointer) => reading.provenance[pointer]?.place).find((each) => each !== undefined);
  return { index, leaves, ...(place && { place }) };
};

/** Long texts are told by their beginning: an address need not hold a page. */
const longestLeaf = 120;
/** So many values tell an entry from any other. */
const mostLeaves = 12;

const leavesBelow = (reading: Reading, origin: string): Record<string, Leaf> => {
  const node = toNode(valueAt(reading.resume, origin), { origin });
  return Object.fromEntries(
    leavesOf(node)
      .slice(0, mostLeaves)
      .map(({ pointer, leaf }) => [
        pointer,
        typeof leaf.value === 'string' ? leaf.value.slice(0, longestLeaf) : leaf.value,
      ]),
  );
};

/** Less alike than this is another entry, unless it stands where the old one stood. */
const alike = 0.5;

interface Candidate {
  readonly item: Item;
  readonly score: number;
  readonly isSameIndex: boolean;
}

/**
 * The entry of a list that an anchor means, in this reading or another one of the same file: by what it says and by
 * where it stands, never by its number alone. Undefined when none or more than one fits.
 */
export const findAnchored = (list: ListNode, anchor: Anchor, reading: Reading): Item | undefined => {
  if ('added' in anchor) return list.items.find((item) => item.added === anchor.added);
  const candidates = list.items.flatMap((item, index): Candidate[] => {
    if (item.origin === undefined) return [];
    const share = likeness(anchor, leavesBelow(reading, item.origin));
    const stands = standsAt(reading, item.origin, anchor.place);
    if (share < alike && !stands) return [];
    return [{ item, score: share + (stands ? 1 : 0), isSameIndex: index === anchor.index }];
  });
  const best = Math.max(...candidates.map(({ score }) => score));
  const equals = candidates.filter(({ score }) => score === best);
  return equals.length === 1 ? equals[0]?.item : equals.find(({ isSameIndex }) => isSameIndex)?.item;
};

/** Share of the anchor's values that the entry has in the same fields. */
const likeness = ({ leaves }: ReadAnchor, own: Readonly<Record<string, Leaf>>): number => {
  const keys = Object.keys(leaves);
  const equal = keys.filter((key) => own[key] === leaves[key]).length;
  return keys.length === 0 ? 0 : equal / keys.length;
};

const standsAt = (reading: Reading, origin: string, place: Place | undefined): boolean =>
  place !== undefined &&
  Object.entries(reading.provenance).some(
    ([pointer, own]) => (pointer === origin || pointer.startsWith(`${origin}/`)) && overlaps(own.place, place),
  );

/** Boxes that share half of the smaller one, or ranges of a block that touch. */
const overlaps = (a: Place, b: Place): boolean => {
  if ('page' in a && 'page' in b) {
    if (a.page !== b.page) return false;
    return a.boxes.some((one) =>
      b.boxes.some((other) => {
        const width = Math.min(one[2], other[2]) - Math.max(one[0], other[0]);
        const height = Math.min(one[3], other[3]) - Math.max(one[1], other[1]);
        const smaller = Math.min((one[2] - one[0]) * (one[3] - one[1]), (other[2] - other[0]) * (other[3] - other[1]));
        return width > 0 && height > 0 && width * height >= smaller / 2;
      }),
    );
  }
  return 'block' in a && 'block' in b && a.block === b.block && a.start < b.end && b.start < a.end;
};
