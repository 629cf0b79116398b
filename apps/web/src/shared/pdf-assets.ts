import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

/** Served by vite/pdf-assets.ts while developing and from the build after. */
const folder = (name: string): string => new URL(`/pdfjs/${name}/`, window.location.href).href;

export const pdfAssets = {
  workerUrl,
  cMapUrl: folder('cmaps'),
  standardFontDataUrl: folder('standard_fonts'),
  wasmUrl: folder('wasm'),
  iccUrl: folder('iccs'),
};
