/** Width of A4 in points: what a picture that tells no resolution is taken to measure across. */
const paperWidth = 595;
/** Longest and shortest side that paper with a CV on it has, in points: a visiting card to a poster page. */
const plausibleSide = { from: 200, to: 2000 } as const;

/**
 * Points for each pixel of a picture. By its own resolution when that makes a page of a size that paper has; else its
 * shorter side is taken for the width of A4 (a photograph of a page, a screenshot).
 */
export function pointsPerPixel(size: {
  readonly width: number;
  readonly height: number;
  readonly dpi?: number;
}): number {
  const shorter = Math.min(size.width, size.height);
  if (size.dpi !== undefined) {
    const scale = 72 / size.dpi;
    const isPaper = [size.width, size.height].every(
      (side) => side * scale >= plausibleSide.from && side * scale <= plausibleSide.to,
    );
    if (isPaper) return scale;
  }
  return paperWidth / Math.max(1, shorter);
}
