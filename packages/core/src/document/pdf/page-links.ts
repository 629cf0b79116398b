import { Box } from '../place.ts';
import { type Matrix, transformBox } from './matrix.ts';

/** A place on the page that leads somewhere. */
export interface PageLink {
  readonly box: Box;
  readonly href: string;
}

/** The fields of a pdf.js link annotation that are used. */
interface RawAnnotation {
  readonly subtype?: unknown;
  readonly url?: unknown;
  readonly unsafeUrl?: unknown;
  readonly rect?: unknown;
}

/** Other schemes (javascript:, file:, data:) are no one's contact. */
const scheme = /^(?:https?|mailto|tel|sms|ftp):/i;

export function pageLinks(annotations: readonly unknown[], toPage: Matrix): readonly PageLink[] {
  const links: PageLink[] = [];
  for (const annotation of annotations) {
    if (typeof annotation !== 'object' || annotation === null) continue;
    const { subtype, url, unsafeUrl, rect }: RawAnnotation = annotation;
    const href = typeof url === 'string' ? url : unsafeUrl;
    if (subtype !== 'Link' || typeof href !== 'string' || !scheme.test(href.trim())) continue;
    const box = Box.safeParse(rect);
    if (box.success) links.push({ box: transformBox(toPage, box.data), href: href.trim() });
  }
  return links;
}

/** The link under the middle of a word's box. */
export function linkAt(links: readonly PageLink[], box: Box): string | undefined {
  const x = (box[0] + box[2]) / 2;
  const y = (box[1] + box[3]) / 2;
  const link = links.find(({ box: [x0, y0, x1, y1] }) => x >= x0 && x <= x1 && y >= y0 && y <= y1);
  return link?.href;
}
