import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Requirement } from '@vitae/core/posting/requirement';
import type { ReaderPool } from '@vitae/pool/reader-pool';

const demoFolder = new URL('../../demo/', import.meta.url);
/** Of different looks, so that the rules meet what they will meet. */
const practiceFiles = [
  'tobias-okonjo.pdf',
  'jonas-breitenfeld.pdf',
  'hannah-westergaard.docx',
  'priya-venkataraghavan.pdf',
];
/** V8 has compiled what is hot after some fifty CVs; before that a CV takes twice the time. */
const readingsPerProcess = 40;

/**
 * Reads and evaluates a demo CV over and over in the background, so that the first real one neither waits for a process nor meets
 * code that is not compiled yet. Real work goes between two readings. A failure here would be met again, and reported,
 * by the first CV.
 */
export function practiseReading(readers: ReaderPool, processes: number): { stop(): Promise<void> } {
  const abort = new AbortController();
  const practise = async (requirements: readonly Requirement[]) => {
    for (let count = 0; count < readingsPerProcess && !abort.signal.aborted; count++) {
      const fileName = practiceFiles[count % practiceFiles.length] ?? '';
      const { document, readingJson } = await readers.read({
        fileName,
        path: fileURLToPath(new URL(fileName, demoFolder)),
      });
      await readers.evaluate({ document, reading: readingJson, requirements, asOf: '2026-01' });
    }
  };
  const all = readers
    .warm()
    .then(() => readFile(new URL('posting.txt', demoFolder), 'utf8'))
    .then((text) => readers.readPosting({ text }))
    .then(({ requirements }) => Promise.all(Array.from({ length: processes }, () => practise(requirements))))
    .catch(() => {});
  return {
    stop: async () => {
      abort.abort();
      await all;
    },
  };
}
