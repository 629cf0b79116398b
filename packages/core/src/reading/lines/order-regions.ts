import type { Box } from '../../document/place.ts';
import type { Region } from './find-regions.ts';

/** A region with its page and the number of the column it goes on. */
export interface PlacedRegion {
  readonly region: Region;
  readonly page: number;
  readonly column: number;
  /** The column whose open section goes on here when the region begins without a heading; -1 for none. */
  readonly follows: number;
  /** The page is read from the right; its runs' boxes are turned over. */
  readonly mirrored: boolean;
  /** Points. */
  readonly pageWidth: number;
}

/** Regions of one page with the page's number. */
export interface PageRegions {
  readonly page: number;
  readonly pageWidth: number;
  readonly mirrored: boolean;
  readonly regions: readonly Region[];
}

/** Share of the narrower one's width that must lie over the other, for a column to go on over the page break. */
const sameColumn = 0.6;
/** Columns whose ends are nearer than this end together; points. */
const endTogether = 30;

interface Draft {
  readonly region: Region;
  readonly page: number;
  readonly pageWidth: number;
  readonly mirrored: boolean;
  readonly column: number;
  readonly follows: number;
}

/**
 * Regions page by page → one reading order over all pages. A column that goes on over the page break is read to its
 * end before the next column begins; a page without the side column goes on with the widest column before it.
 */
export const orderRegions = (pages: readonly PageRegions[]): PlacedRegion[] => {
  let order: Draft[] = [];
  let columns = 0;
  let previous: Draft[] = [];
  for (const { regions, ...of } of pages) {
    const drafts: Draft[] = [];
    const taken = new Set<Draft>();
    for (const region of regions) {
      const above = regionAbove(region, drafts);
      if (above !== undefined) {
        drafts.push({ region, ...of, column: columns++, follows: above.column });
        continue;
      }
      const host = hostOf(
        region,
        previous.filter((draft) => !taken.has(draft)),
        regions.length > 1,
      );
      if (host === undefined) drafts.push({ region, ...of, column: columns++, follows: previous.at(-1)?.column ?? -1 });
      else {
        taken.add(host);
        drafts.push({ region, ...of, column: host.column, follows: host.column });
      }
    }
    order = weave(order, drafts);
    previous = lowest(drafts.length > 0 ? drafts : previous);
  }
  return order;
};

/** New regions that go on a column stand after that column's last region; the others follow the one before them. */
const weave = (order: readonly Draft[], drafts: readonly Draft[]): Draft[] => {
  const woven = [...order];
  let after = woven.length;
  for (const draft of drafts) {
    const last = woven.findLastIndex((other) => other.column === draft.column);
    if (last >= 0) after = last + 1;
    woven.splice(after, 0, draft);
    after += 1;
  }
  return woven;
};

const overlap = (a: Box, b: Box): number => Math.min(a[2], b[2]) - Math.max(a[0], b[0]);
const width = (box: Box): number => box[2] - box[0];

/** The nearest region above on the same page that covers some of the same width; of two that end together, the wider. */
const regionAbove = (region: Region, drafts: readonly Draft[]): Draft | undefined => {
  const near = drafts.filter(
    ({ region: { box } }) =>
      box[3] <= region.box[1] + 6 && overlap(box, region.box) >= 0.3 * Math.min(width(box), width(region.box)),
  );
  const bottom = Math.max(...near.map((draft) => draft.region.box[3]));
  const lowestOnes = near.filter((draft) => draft.region.box[3] > bottom - endTogether);
  return lowestOnes.sort((a, b) => reachOver(b, region) - reachOver(a, region))[0];
};

/** The left of two columns counts a little more: that is where text over both goes on. */
const reachOver = (draft: Draft, region: Region): number =>
  overlap(draft.region.box, region.box) - draft.region.box[0] * 0.2;

const hostOf = (region: Region, previous: readonly Draft[], hasColumns: boolean): Draft | undefined => {
  let best: Draft | undefined;
  let most = 0;
  for (const draft of previous) {
    const box = draft.region.box;
    const shared = overlap(box, region.box);
    const narrower = Math.min(width(box), width(region.box));
    if (shared < sameColumn * narrower) continue;
    const score = hasColumns ? shared / Math.max(width(box), width(region.box)) : width(box);
    if (score > most) [best, most] = [draft, score];
  }
  return best;
};

/** The regions of a page below which no other region stands: those can go on over the page break. */
const lowest = (drafts: readonly Draft[]): Draft[] =>
  drafts.filter(
    (draft) =>
      !drafts.some(
        (other) =>
          other !== draft &&
          other.region.box[1] >= draft.region.box[3] - 6 &&
          overlap(other.region.box, draft.region.box) >
            0.3 * Math.min(width(other.region.box), width(draft.region.box)),
      ),
  );
