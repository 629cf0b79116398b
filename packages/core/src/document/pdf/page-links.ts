import { AnnotationType, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from '../document.ts';
import { Box } from '../place.ts';
import { type Matrix, transformBox } from './matrix.ts';

/** A place on the page that leads somewhere. */
export interface PageLink {
  readonly box: Box;
  readonly href: string;
}

/** On one page; more are a trap, since each word is compared with each. */
const mostLinks = 2000;

/** The fields of a pdf.js link annotation that are used. */
interface RawLink {
  readonly pageIndex?: unknown;
  readonly url?: unknown;
  readonly unsafeUrl?: unknown;
  readonly rect?: unknown;
}

/** Other schemes (javascript:, file:, data:) are no one's contact. */
const scheme = /^(?:https?|mailto|tel|sms|ftp):/i;

/**
 * The links of all pages. Asked for by type and for the whole document: asked for page by page, pdf.js would extract
 * the text once more to find out which words lie under each link. A file whose annotations are broken has none.
 */
export async function linksByPage(
  pdf: PDFDocumentProxy,
): Promise<(page: number, toPage: Matrix) => readonly PageLink[]> {
  const annotations: unknown = await pdf
    .getAnnotationsByType(new Set([AnnotationType.LINK]), new Set())
    .catch(() => null);
  const links = Array.isArray(annotations) ? annotations.filter(isRawLink) : [];
  return (page, toPage) =>
    links
      .filter(({ pageIndex }) => pageIndex === page - 1)
      .slice(0, mostLinks)
      .flatMap((link) => toLink(link, toPage));
}

const isRawLink = (value: unknown): value is RawLink => typeof value === 'object' && value !== null;

function toLink({ url, unsafeUrl, rect }: RawLink, toPage: Matrix): PageLink[] {
  const href = typeof url === 'string' ? url : unsafeUrl;
  const box = Box.safeParse(rect);
  if (typeof href !== 'string' || !scheme.test(href.trim()) || !box.success) return [];
  return [{ box: transformBox(toPage, box.data), href: href.trim() }];
}

/** The page's words with where their link leads: the one under the middle of a word's box. */
export function withLinks(page: Page, links: readonly PageLink[]): Page {
  if (links.length === 0) return page;
  const words = page.words.map((word) => {
    const x = (word.box[0] + word.box[2]) / 2;
    const y = (word.box[1] + word.box[3]) / 2;
    const link = links.find(({ box: [x0, y0, x1, y1] }) => x >= x0 && x <= x1 && y >= y0 && y <= y1);
    return link === undefined ? word : { ...word, href: link.href };
  });
  return { ...page, words };
}
