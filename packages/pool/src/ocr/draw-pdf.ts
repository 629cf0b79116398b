import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { type Canvas, createCanvas, DOMMatrix, ImageData, Path2D } from 'canvas-for-ocr';
import { blankSheet, readingSide, type Sheet } from './sheet.ts';

// pdf.js draws with these as globals; where only words are read, a stand-in without any work keeps them small
// (packages/core/no-canvas).
Object.assign(globalThis, { DOMMatrix, ImageData, Path2D });

const pdfFolder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const inFolder = (name: string): string => join(pdfFolder, name) + sep;
/** As for picture files: more is made to fill the memory. */
const mostImagePixels = 80_000_000;

interface CanvasAndContext {
  canvas: Canvas | null;
  context: ReturnType<Canvas['getContext']> | null;
}

/** What pdf.js asks of a maker of canvases. */
class CanvasFactory {
  create(width: number, height: number): CanvasAndContext {
    const canvas = createCanvas(width, height);
    return { canvas, context: canvas.getContext('2d') };
  }

  getNoAlphaContext(canvas: Canvas) {
    return canvas.getContext('2d');
  }

  reset({ canvas }: CanvasAndContext, width: number, height: number): void {
    if (canvas) Object.assign(canvas, { width, height });
  }

  destroy(made: CanvasAndContext): void {
    if (made.canvas) Object.assign(made.canvas, { width: 1, height: 1 });
    made.canvas = null;
    made.context = null;
  }
}

/** An open PDF whose pages can be drawn. */
export interface DrawnPdf {
  /** One page as it is shown, without annotations; `side` is its longer side in pixels. */
  draw(number: number, side?: number): Promise<Sheet>;
  close(): Promise<void>;
}

/** Opens a PDF for drawing. pdf.js may write into what it is given, so it gets a copy. */
export async function drawPdf(bytes: Uint8Array): Promise<DrawnPdf> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: bytes.slice(),
    cMapUrl: inFolder('cmaps'),
    standardFontDataUrl: inFolder('standard_fonts'),
    wasmUrl: inFolder('wasm'),
    iccUrl: inFolder('iccs'),
    CanvasFactory,
    maxImageSize: mostImagePixels,
    verbosity: 0,
    enableXfa: false,
  });
  const pdf = await task.promise;
  return {
    draw: async (number, side = readingSide) => {
      const page = await pdf.getPage(number);
      const size = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: side / Math.max(size.width, size.height) });
      const canvas = blankSheet(viewport.width, viewport.height);
      await page.render({ ...drawingTarget(canvas), viewport }).promise;
      page.cleanup();
      return { canvas, scale: size.width / canvas.width };
    },
    close: () => task.destroy(),
  };
}

type RenderParameters = Parameters<import('pdfjs-dist/legacy/build/pdf.mjs').PDFPageProxy['render']>[0];

/** pdf.js's types know the browser's canvas only; the one here has every method of it that drawing calls. */
function drawingTarget(canvas: Canvas): Pick<RenderParameters, 'canvas' | 'canvasContext'> {
  return { canvas: null, canvasContext: canvas.getContext('2d') } as unknown as Pick<
    RenderParameters,
    'canvas' | 'canvasContext'
  >;
}
