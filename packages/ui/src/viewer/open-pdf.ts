import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { OpenSource, PageSource } from './page-source.ts';

/** Where the host serves pdf.js's own files. Folders end with a slash. */
export interface PdfAssets {
  readonly workerUrl: string;
  readonly cMapUrl: string;
  readonly standardFontDataUrl: string;
  readonly wasmUrl: string;
  readonly iccUrl: string;
}

/**
 * Opens a PDF for drawing. pdf.js itself (0.5 MB, its worker 1.3 MB) is loaded when the first page is to be drawn,
 * and the file is fetched with the session's cookie.
 */
export function openPdf(url: string, assets: PdfAssets): OpenSource {
  let close = (): void => undefined;
  let closed = false;
  const open = async (): Promise<PageSource> => {
    const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
    pdfjs.GlobalWorkerOptions.workerSrc = assets.workerUrl;
    if (closed) throw new Error('The page was left before its file was opened.');
    const task = pdfjs.getDocument({
      url,
      withCredentials: true,
      cMapUrl: assets.cMapUrl,
      standardFontDataUrl: assets.standardFontDataUrl,
      wasmUrl: assets.wasmUrl,
      iccUrl: assets.iccUrl,
    });
    close = () => void task.destroy();
    return sourceOf(await task.promise);
  };
  return {
    source: open(),
    close: () => {
      closed = true;
      close();
    },
  };
}

function sourceOf(pdf: PDFDocumentProxy): PageSource {
  return {
    draw: async (number, scale, signal) => {
      const page = await pdf.getPage(number);
      signal.throwIfAborted();
      const viewport = page.getViewport({ scale });
      const canvas = document.createElement('canvas');
      canvas.width = Math.floor(viewport.width);
      canvas.height = Math.floor(viewport.height);
      const task = page.render({ canvas, viewport });
      signal.addEventListener('abort', () => task.cancel());
      await task.promise;
      return canvas;
    },
  };
}
