import type { Page } from '@vitae/core/document/document';
import type { ScanReader, ScanResult } from '@vitae/core/document/image/scan-reader';
import type { TellProgress } from '../messages.ts';
import { drawPdf } from './draw-pdf.ts';
import { lookUnderLayer } from './look-under-layer.ts';
import { readSheet, type ScanSession } from './read-sheet.ts';
import { pagesOfPicture, sheetsOfPicture } from './sheets-of-picture.ts';
import { Tesseract } from './tesseract.ts';

let loading: Promise<Tesseract> | undefined;

/** Reads scans in this thread, which is busy meanwhile; the engine is loaded with the first and kept. */
export function createScanReader(tell: TellProgress = () => undefined): ScanReader {
  const begin = async (): Promise<ScanSession> => {
    loading ??= Tesseract.load();
    return { tesseract: await loading };
  };
  return {
    readPicture: async (bytes, type) => {
      const session = await begin();
      const count = pagesOfPicture(bytes, type);
      const pages: Page[] = [];
      for await (const sheet of sheetsOfPicture(bytes, type)) {
        tell({ page: pages.length + 1, pages: count });
        pages.push(await readSheet(session, sheet, pages.length + 1));
      }
      return pages;
    },
    readPdfPages: async (bytes, requests) => {
      const session = await begin();
      const results = new Map<number, ScanResult>();
      const pdf = await drawPdf(bytes);
      try {
        for (const [done, { number, layer }] of requests.entries()) {
          tell({ page: done + 1, pages: requests.length });
          const sheet = await pdf.draw(number);
          const holding = layer && (await lookUnderLayer(session, sheet, layer));
          results.set(number, holding ?? { kind: 'read', page: await readSheet(session, sheet, number) });
        }
      } finally {
        await pdf.close();
      }
      return results;
    },
  };
}
