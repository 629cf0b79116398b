import { fileURLToPath } from 'node:url';
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
 * Reads a demo CV over and over in the background, so that the first real one neither waits for a process nor meets
 * code that is not compiled yet. Real work goes between two readings. A failure here would be met again, and reported,
 * by the first CV.
 */
export function practiseReading(readers: ReaderPool, processes: number): { stop(): Promise<void> } {
  const abort = new AbortController();
  const practise = async () => {
    for (let count = 0; count < readingsPerProcess && !abort.signal.aborted; count++) {
      const fileName = practiceFiles[count % practiceFiles.length] ?? '';
      await readers.read({ fileName, path: fileURLToPath(new URL(fileName, demoFolder)) });
    }
  };
  const all = readers
    .warm()
    .then(() => Promise.all(Array.from({ length: processes }, practise)))
    .catch(() => {});
  return {
    stop: async () => {
      abort.abort();
      await all;
    },
  };
}
