import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Document } from '../../packages/core/src/document/document.ts';
import { openDocument } from '../../packages/core/src/document/open-document.ts';
import { evaluate } from '../../packages/core/src/evaluation/evaluate.ts';
import { readPosting } from '../../packages/core/src/posting/read-posting.ts';
import { readResume } from '../../packages/core/src/reading/read-resume.ts';
import { median, percentile } from './figures.ts';
import { type MadeCv, readBytes } from './made-cvs.ts';
import { postingText } from './posting-text.data.ts';

const fromCore = createRequire(join(import.meta.dirname, '..', '..', 'packages', 'core', 'package.json'));
const pdfFolder = dirname(fromCore.resolve('pdfjs-dist/package.json'));
const pdf = { cMapUrl: join(pdfFolder, 'cmaps') + sep, standardFontDataUrl: join(pdfFolder, 'standard_fonts') + sep };

/** The first rounds compile; of the others the fastest of each file counts, which other programs disturb least. */
const warmRounds = 1;
const rounds = 4;

interface Times {
  bareMs: number;
  readMs: number;
  evaluateMs: number;
}

/** Reading beside bare pdf.js text extraction of the same files, in one process; then evaluating what was read. */
export async function benchReading(name: string, cvs: readonly MadeCv[]): Promise<string[]> {
  const bare = await loadBareExtraction();
  const best = new Map<string, Times>();
  const refused = new Set<string>();
  for (let round = 0; round < warmRounds + rounds; round++) {
    for (const cv of cvs) {
      const times = await measure(cv, bare);
      if (times === null) refused.add(cv.fileName);
      else if (round >= warmRounds) best.set(cv.fileName, faster(best.get(cv.fileName), times));
    }
  }
  const all = [...best.values()];
  const sum = (pick: (times: Times) => number) => all.reduce((total, times) => total + pick(times), 0);
  const show = (pick: (times: Times) => number) => median(all.map(pick)).toFixed(1);
  const ratio = sum((times) => times.readMs) / sum((times) => times.bareMs);
  const perFile = median(all.map((times) => times.readMs / times.bareMs));
  const slow = percentile(
    all.map((times) => times.readMs),
    99,
  );
  const without = refused.size === 0 ? '' : `, ${refused.size} refused`;
  return [
    `${name}, ${all.length} PDFs${without}: reading ${show((times) => times.readMs)} ms, p99 ${slow.toFixed(0)} ms, bare pdf.js text ` +
      `${show((times) => times.bareMs)} ms a CV (medians); ratio ${ratio.toFixed(2)} over all, ${perFile.toFixed(2)} in the median`,
    `${name}: evaluating ${show((times) => times.evaluateMs)} ms a CV (median)`,
  ];
}

async function measure(cv: MadeCv, bare: (bytes: Uint8Array) => Promise<void>): Promise<Times | null> {
  const bytes = readBytes(cv);
  // pdf.js takes the bytes for itself, so each gets a copy of its own.
  const [bareMs] = await timed(() => bare(new Uint8Array(bytes)));
  try {
    const [readMs, document, reading] = await timedReading(new Uint8Array(bytes), cv.fileName);
    const requirements = readPosting(postingText).requirements;
    const [evaluateMs] = await timed(async () => evaluate({ document, reading, requirements, asOf: '2026-11' }));
    return { bareMs, readMs, evaluateMs };
  } catch {
    // A golden file may be one that must be refused; bare extraction of it says nothing either.
    return null;
  }
}

async function timedReading(bytes: Uint8Array, fileName: string) {
  let document: Document | undefined;
  const [readMs, reading] = await timed(async () => {
    document = await openDocument(bytes, { fileName, pdf });
    return readResume(document);
  });
  if (document === undefined) throw new Error('the document was not opened');
  return [readMs, document, reading] as const;
}

async function timed<Result>(work: () => Promise<Result>): Promise<[number, Result]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

async function loadBareExtraction(): Promise<(bytes: Uint8Array) => Promise<void>> {
  const { getDocument } = await import(pathToFileURL(join(pdfFolder, 'legacy', 'build', 'pdf.mjs')).href);
  return async (data) => {
    try {
      const document = await getDocument({ data, verbosity: 0, useSystemFonts: false, ...pdf }).promise;
      for (let number = 1; number <= document.numPages; number++) {
        await (await document.getPage(number)).getTextContent();
      }
      await document.loadingTask.destroy();
    } catch {
      // Encrypted and damaged files: the reader refuses them too, and then they count for neither.
    }
  };
}

function faster(before: Times | undefined, now: Times): Times {
  if (before === undefined) return now;
  return {
    bareMs: Math.min(before.bareMs, now.bareMs),
    readMs: Math.min(before.readMs, now.readMs),
    evaluateMs: Math.min(before.evaluateMs, now.evaluateMs),
  };
}
