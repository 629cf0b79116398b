/** Sizes closer than this ratio are one size, measured with an error. */
const sameSize = 1.09;

/**
 * Measured letter sizes → few sizes: a page is set in a handful, but each line is measured with an error of some per
 * cent, and what looks alike must have one size. Neighbours in the sorted list join while they are near the group's
 * middle; a group is called by its median, to half a point.
 */
export function snapSizes(sizes: readonly number[]): readonly number[] {
  const order = sizes.map((size, index) => ({ size, index })).sort((a, b) => a.size - b.size);
  const snapped = new Array<number>(sizes.length).fill(0);
  let group: typeof order = [];
  const close = (): void => {
    const median = group[Math.floor(group.length / 2)]?.size ?? 0;
    for (const { index } of group) snapped[index] = Math.max(1, Math.round(median * 2) / 2);
  };
  for (const item of order) {
    const middle = group[Math.floor(group.length / 2)]?.size;
    if (middle !== undefined && item.size > middle * sameSize) {
      close();
      group = [];
    }
    group.push(item);
  }
  close();
  return snapped;
}
