/// <reference path="./pdf-worker-types.d.ts" />
import { AnnotationMode, getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { AppError } from '../../shared/app-error.ts';
import type { PagedDocument } from '../document.ts';
import type { ScanReader, ScanRequest } from '../image/scan-reader.ts';
import { limits } from '../limits.ts';
import { mendLookalikes } from '../mend-lookalikes.ts';
import type { Box } from '../place.ts';
import { attachedEuropass } from '../structured/attached-europass.ts';
import { assertHasText } from './assert-has-text.ts';
import { withDirectInflate } from './direct-inflate.ts';
import { unknownFont } from './font-traits.ts';
import { InProcessPort } from './in-process-port.ts';
import type { FontTraits, PageInk } from './ink.ts';
import { layerJudge } from './layer-judge.ts';
import type { Matrix } from './matrix.ts';
import { type PageResources, runOperator } from './operators.ts';
import { collectFonts } from './page-fonts.ts';
import { linksByPage, withLinks } from './page-links.ts';
import { pageWords, type ReadPage } from './page-words.ts';
import { Painter } from './painter.ts';
import { assertWhole, pdfFailure } from './pdf-failure.ts';
import { withScans } from './scanned-pages.ts';
import { withoutPixels } from './without-pixels.ts';

/** Folders of pdfjs-dist, each ending in a slash: without them Chinese, Japanese and Korean vanish without an error. */
export interface PdfResources {
  readonly cMapUrl: string;
  readonly standardFontDataUrl: string;
}

/**
 * Reads a PDF in one pass over pdf.js's operator lists: they hold glyphs, colours, clips and lines in draw order, and
 * cost no more than its text extraction, which knows none of that (docs of the measurement: packages/core/bench).
 */
export async function openPdf(bytes: Uint8Array, resources: PdfResources, scans?: ScanReader): Promise<PagedDocument> {
  assertWhole(bytes);
  const { api, parser } = InProcessPort.pair();
  WorkerMessageHandler.initializeFromPort(parser);
  const worker = new PDFWorker(workerOptions(api));
  const task = getDocument({
    data: withoutPixels(bytes),
    worker,
    ...resources,
    verbosity: 0,
    disableFontFace: false,
    fontExtraProperties: true,
    // Fonts that the file does not carry are not loaded: their names give widths and letters, and nothing is drawn here.
    // Loading and mending a stand-in font took half the time of a page set in Helvetica.
    useSystemFonts: true,
    useWorkerFetch: false,
    stopAtErrors: false,
    enableXfa: false,
  });
  try {
    return await withDirectInflate(async () => {
      const pdf = await task.promise;
      return readDocument(pdf, scans && ((requests) => scans.readPdfPages(bytes, requests)));
    });
  } catch (error) {
    throw pdfFailure(error);
  } finally {
    await task.destroy().catch(() => undefined);
    worker.destroy();
    api.close();
  }
}

type WorkerOptions = NonNullable<ConstructorParameters<typeof PDFWorker>[0]>;

/** pdf.js asks for a Worker, but InProcessPort has every method of one that it calls. */
function workerOptions(port: InProcessPort): WorkerOptions {
  return { port, verbosity: 0 } as unknown as WorkerOptions;
}

type ReadScans = (requests: readonly ScanRequest[]) => ReturnType<ScanReader['readPdfPages']>;

async function readDocument(pdf: PDFDocumentProxy, readScans: ReadScans | undefined): Promise<PagedDocument> {
  if (pdf.numPages > limits.pages) {
    throw new AppError(
      'FILE_TOO_MANY_PAGES',
      `This PDF has ${pdf.numPages} pages; a CV may have up to ${limits.pages}. Keep only the pages of the CV.`,
    );
  }
  const fonts = new Map<string, FontTraits>();
  const opened: OpenedPage[] = [];
  let glyphs = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const painted = await paintPage(pdf, number, fonts);
    glyphs += painted.ink.glyphs.length;
    if (glyphs > limits.letters) {
      throw new AppError('FILE_TOO_LARGE', `This PDF holds over ${limits.letters} letters, far more than a CV.`);
    }
    opened.push({ ...pageWords(painted.ink, painted), toPage: painted.toPage });
  }
  const links = await linksByPage(pdf);
  const read = readScans === undefined ? opened : await withScans(opened, readScans);
  assertHasText(read);
  const producer = await producerOf(pdf);
  const attached = await attachedEuropass(pdf);
  const disguised = read.flatMap(({ page, disguised: words }) =>
    words.map(({ text, box }) => ({ text: mendLookalikes(text), place: { page: page.number, boxes: [box] } })),
  );
  return {
    kind: 'paged',
    mediaType: 'application/pdf',
    pages: read.map(({ page, toPage }) => (page.scan ? page : withLinks(page, links(page.number, toPage)))),
    hidden: read.flatMap((page) => page.hidden),
    ...(disguised.length > 0 && { disguised }),
    ...(attached !== null && { attached }),
    ...(producer !== undefined && { producer }),
  };
}

interface OpenedPage extends ReadPage {
  readonly toPage: Matrix;
}

interface PaintedPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** From the file's coordinates to points from the top left of the page as it is shown. */
  readonly toPage: Matrix;
  readonly ink: PageInk;
}

async function paintPage(pdf: PDFDocumentProxy, number: number, fonts: Map<string, FontTraits>): Promise<PaintedPage> {
  const page = await pdf.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
  const toPage: Matrix = [a, b, c, d, e, f];
  const list = await page.getOperatorList({ intent: 'display', annotationMode: AnnotationMode.ENABLE });
  await collectFonts(page, list, fonts);
  const painter = new Painter(toPage, everywhere, unknownFont);
  const resources: PageResources = { fonts, isLayerVisible: await layerJudge(pdf, list) };
  for (let i = 0; i < list.fnArray.length; i++) {
    runOperator(painter, list.fnArray[i] ?? 0, { args: list.argsArray[i], resources });
  }
  page.cleanup();
  return { number, width, height, toPage, ink: painter.finish() };
}

/** The page's own edge is judged later, as a reason of its own. */
const everywhere: Box = [-1e6, -1e6, 1e6, 1e6];

/** The program that made the file, from its information dictionary. */
async function producerOf(pdf: PDFDocumentProxy): Promise<string | undefined> {
  const metadata = await pdf.getMetadata().catch(() => null);
  const info: { readonly Creator?: unknown; readonly Producer?: unknown } = metadata?.info ?? {};
  const names = [info.Creator, info.Producer].filter((name) => typeof name === 'string' && name.trim() !== '');
  return names.length > 0 ? [...new Set(names)].join(' / ') : undefined;
}
