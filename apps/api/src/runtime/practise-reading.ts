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
/** V8 has compiled what is hot after some hundred CVs; before the first fifty a CV takes twice the time. */
const readingsPerProcess = 100;

export interface Practice {
  /** The same readers. What is read through them counts as practice, and no practice begins meanwhile. */
  readonly readers: ReaderPool;
  stop(): Promise<void>;
}

/**
 * Reads and evaluates demo CVs over and over while nothing else is to read, so that the first real ones neither wait for a
 * process nor meet code that is not compiled yet. A failure here would be met again, and reported, by the first CV.
 */
export function practiseReading(readers: ReaderPool, processes: number): Practice {
  let missing = readingsPerProcess * processes;
  const underWay = new Set<Promise<unknown>>();

  const read: ReaderPool['read'] = (...request) => {
    missing -= 1;
    const reading = readers.read(...request);
    underWay.add(reading);
    const forget = () => underWay.delete(reading);
    reading.then(forget, forget);
    return reading;
  };
  const practise = async (requirements: readonly Requirement[]) => {
    while (missing > 0) {
      while (underWay.size > 0) await Promise.allSettled(underWay);
      const fileName = practiceFiles[missing % practiceFiles.length] ?? '';
      missing -= 1;
      const path = fileURLToPath(new URL(fileName, demoFolder));
      const { document, readingJson } = await readers.read({ fileName, path });
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
    readers: { ...readers, read },
    stop: async () => {
      missing = 0;
      await all;
    },
  };
}
