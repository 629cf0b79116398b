import type { ScanReader } from '../../packages/core/src/document/image/scan-reader.ts';

let loading: Promise<ScanReader> | undefined;

/** OCR in this process; its engine is only loaded when a file asks for it, since most folders hold no scan. */
export const lazyScanReader: ScanReader = {
  readPicture: async (...picture) => (await load()).readPicture(...picture),
  readPdfPages: async (...pages) => (await load()).readPdfPages(...pages),
};

function load(): Promise<ScanReader> {
  loading ??= import('../../packages/pool/src/ocr/create-scan-reader.ts').then(({ createScanReader }) =>
    createScanReader(),
  );
  return loading;
}
