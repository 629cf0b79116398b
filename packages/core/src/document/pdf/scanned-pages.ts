import type { HiddenText, Page, Word } from '../document.ts';
import type { ScanReader, ScanRequest, ScanResult } from '../image/scan-reader.ts';
import type { ReadPage } from './page-words.ts';

/** Fewer letters than this beside a large picture are a stamp or page number on a scan. */
export const fewLetters = 40;
/** Letters that no word holds, for each one that a word does: the page's text cannot be used. */
const unmappedShare = 1;
/** Patches and strokes on a page whose letters are drawn as shapes; rules and boxes alone are fewer. */
const manyShapes = 150;
/** The private use area, where fonts put letters that have no meaning elsewhere, and the sign for what is none. */
const meaningless = /[\ue000-\uf8ff\ufffd]/g;

/** Which pages must be looked at as pictures: those without usable text, and those whose text is an invisible layer. */
function scanRequests(pages: readonly ReadPage[]): readonly ScanRequest[] {
  return pages.flatMap((read): ScanRequest[] => {
    const { number } = read.page;
    if (read.layer.length > 0) return [{ number, layer: read.layer }];
    return isUnread(read) ? [{ number }] : [];
  });
}

function isUnread({ page, hasLargePicture, shapeCount }: ReadPage): boolean {
  const text = page.words.map((word) => word.text).join('');
  const strange = text.match(meaningless)?.length ?? 0;
  const usable = text.length - strange;
  if (hasLargePicture && usable < fewLetters) return true;
  if (strange + (page.unmappedGlyphs ?? 0) > Math.max(fewLetters, usable * unmappedShare)) return true;
  return text.length === 0 && shapeCount > manyShapes;
}

/** The pages with what was found on them as pictures; nothing is asked when all have usable text of their own. */
export async function withScans<Read extends ReadPage>(
  pages: readonly Read[],
  readScans: (requests: readonly ScanRequest[]) => ReturnType<ScanReader['readPdfPages']>,
): Promise<readonly Read[]> {
  const requests = scanRequests(pages);
  if (requests.length === 0) return pages;
  const results = await readScans(requests);
  return pages.map((page) => withScan(page, results.get(page.page.number)));
}

function withScan<Read extends ReadPage>(read: Read, result: ScanResult | undefined): Read {
  const { page } = read;
  if (result === undefined) return isUnread(read) ? { ...read, page: { ...page, unread: true } } : read;
  if (result.kind === 'layer-holds') {
    const words = page.words
      .filter((word) => !result.unprinted.has(word))
      .map((word) => (result.bold.has(word) ? { ...word, bold: true } : word));
    const hidden = [...read.hidden, ...hiddenOf([...result.unprinted], page.number)];
    return { ...read, page: { ...page, words }, hidden };
  }
  // Nothing better was found in the picture: a page number on a photograph stays what it was.
  if (result.page.words.length === 0) return read;
  const { unmappedGlyphs: _, ...rest } = result.page;
  return { ...read, page: keepPlace(rest, page), hidden: [...read.hidden, ...hiddenOf(read.layer, page.number)] };
}

/** A page that stands as it did keeps its rules: they separate sections. */
function keepPlace(scanned: Page, before: Page): Page {
  const same = scanned.scan?.turned === 0 && scanned.scan.straightened === undefined;
  return same ? { ...scanned, width: before.width, height: before.height, shapes: before.shapes } : scanned;
}

const hiddenOf = (words: readonly Word[], page: number): readonly HiddenText[] =>
  words.length === 0
    ? []
    : [
        {
          text: words.map(({ text }) => text).join(' '),
          reason: 'invisible-render-mode',
          place: { page, boxes: words.map(({ box }) => box) },
        },
      ];
