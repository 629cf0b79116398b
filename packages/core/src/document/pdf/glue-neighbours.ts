import { runsRightToLeft } from '../reading-order.ts';
import type { PlacedWord } from './placed-word.ts';

/** In ems; a drawn space is wider, and letters that touch overlap by less. */
const touching = { least: -0.12, most: 0.06 } as const;

/**
 * Marks words as glued that touch their neighbour on the page but were drawn at another time: some producers draw all
 * bold text first, or the plus of an Arabic telephone number apart from its digits.
 */
export function glueNeighbours(words: readonly PlacedWord[]): readonly PlacedWord[] {
  const backwards = runsRightToLeft(words);
  const glued = new Set<PlacedWord>();
  const level = words.filter(({ style }) => style.alongX > 0.999);
  const rows = Map.groupBy(level, ({ base }) => Math.round(base * 2));
  for (const row of rows.values()) {
    const sorted = row.toSorted((a, b) => a.start - b.start);
    for (const [i, right] of sorted.entries()) {
      const left = sorted[i - 1];
      if (left === undefined || !touches(left, right)) continue;
      const later = backwards ? left : right;
      if (!later.glued && !later.spaced) glued.add(later);
    }
  }
  return glued.size === 0 ? words : words.map((word) => (glued.has(word) ? { ...word, glued: true } : word));
}

function touches(left: PlacedWord, right: PlacedWord): boolean {
  const gap = (right.start - left.end) / Math.min(left.style.size, right.style.size);
  return gap > touching.least && gap < touching.most;
}
