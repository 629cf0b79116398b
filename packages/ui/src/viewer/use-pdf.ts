import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useState } from 'react';
import { openPdf, type PdfAssets } from './open-pdf.ts';

export type PdfState =
  | { readonly is: 'opening' }
  | { readonly is: 'open'; readonly pdf: PDFDocumentProxy }
  | { readonly is: 'failed' };

/** The PDF at `url`, opened while the component stands; `attempt` opens it anew. */
export function usePdf(url: string, assets: PdfAssets, attempt: number): PdfState {
  const [state, setState] = useState<PdfState>({ is: 'opening' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt opens the same file again
  useEffect(() => {
    let left = false;
    setState({ is: 'opening' });
    const opened = openPdf(url, assets);
    opened.pdf.then(
      (pdf) => {
        if (!left) setState({ is: 'open', pdf });
      },
      () => {
        if (!left) setState({ is: 'failed' });
      },
    );
    return () => {
      left = true;
      opened.close();
    };
  }, [url, assets, attempt]);
  return state;
}
