import { OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface OperatorCalls {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Tells for the page's optional content whether the file shows it; asks for the layers only when the page has some. */
export async function layerJudge(pdf: PDFDocumentProxy, list: OperatorCalls): Promise<(layer: unknown) => boolean> {
  const hasLayers = list.fnArray.some((code, i) => {
    const args = list.argsArray[i];
    return code === OPS.beginMarkedContentProps && Array.isArray(args) && args[0] === 'OC';
  });
  if (!hasLayers) return () => true;
  const layers = await pdf.getOptionalContentConfig({ intent: 'display' });
  return (layer) => typeof layer !== 'object' || layer === null || layers.isVisible(layer);
}
