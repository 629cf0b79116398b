import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Where the host serves pdf.js's own files. Folders end with a slash. */
export interface PdfAssets {
  readonly workerUrl: string;
  readonly cMapUrl: string;
  readonly standardFontDataUrl: string;
  readonly wasmUrl: string;
  readonly iccUrl: string;
}

export interface OpenPdf {
  readonly pdf: Promise<PDFDocumentProxy>;
  close(): void;
}

/**
 * Opens a PDF for drawing. pdf.js itself (0.5 MB, its worker 1.3 MB) is loaded when the first page is to be drawn,
 * and the file is fetched with the session's cookie.
 */
export function openPdf(url: string, assets: PdfAssets): OpenPdf {
  let close = (): void => undefined;
  let closed = false;
  const open = async (): Promise<PDFDocumentProxy> => {
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
    return task.promise;
  };
  return {
    pdf: open(),
    close: () => {
      closed = true;
      close();
    },
  };
}
