import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { Document } from '../../packages/core/src/document/document.ts';
import { documentText } from '../../packages/core/src/document/document-text.ts';
import { openDocument } from '../../packages/core/src/document/open-document.ts';
import { readResume } from '../../packages/core/src/reading/read-resume.ts';
import type { Resume } from '../../packages/core/src/resume/resume.ts';
import { lazyScanReader } from './lazy-scan-reader.ts';
import { plainBaseline } from './plain-baseline.ts';
import { readTruthCases, type TruthCase } from './read-truth.ts';
import { scoreFile } from './score-file.ts';
import { calibration, calibrationError, overall, rates, type ScoredFile, sumCounts } from './summary.ts';
import { valuesHidden, valuesNotOnPage } from './values-on-page.ts';

const core = new URL('../../packages/core/package.json', import.meta.url);
const pdfFolder = dirname(createRequire(core).resolve('pdfjs-dist/package.json'));
const pdf = { cMapUrl: join(pdfFolder, 'cmaps') + sep, standardFontDataUrl: join(pdfFolder, 'standard_fonts') + sep };

/** What turns a document into a résumé: our reader, or the plain baseline that it is compared with. */
export type Reader = (document: Document) => {
  readonly resume: Resume;
  readonly provenance: Readonly<Record<string, { readonly confidence: number; readonly rule?: string }>>;
};

export const ourReader: Reader = readResume;
export const baselineReader: Reader = (document) => ({ resume: plainBaseline(documentText(document)), provenance: {} });

/** Reads every CV of the folder that has its truth beside it. A file that cannot be read is scored as read empty. */
export async function scoreFolder(folder: string, reader: Reader): Promise<ScoredFile[]> {
  const cases = readTruthCases(folder);
  const [first] = cases;
  // The first file pays for compiling the code; it is read once before, so that the times are the reader's.
  if (first) await scoreCase(first, reader);
  const files: ScoredFile[] = [];
  for (const truthCase of cases) files.push(await scoreCase(truthCase, reader));
  return files;
}

async function scoreCase(truthCase: TruthCase, reader: Reader): Promise<ScoredFile> {
  const { file, path, truth, hidden, language, layout, producer } = truthCase;
  const labels = { file, language, layout, producer };
  const bytes = readFileSync(path);
  const started = performance.now();
  try {
    const document = await openDocument(new Uint8Array(bytes), { fileName: file, pdf, scans: lazyScanReader });
    const opened = performance.now();
    const reading = reader(document);
    const read = performance.now();
    const score = scoreFile(truth, reading.resume);
    const confidences = Object.entries(reading.provenance).flatMap(([pointer, { confidence, rule }]) => {
      const right = score.judged.get(pointer);
      return right === undefined ? [] : [{ confidence, rule, right }];
    });
    const shown = (list: { pointer: string; value: string }[]) =>
      list.map(({ pointer, value }) => `${pointer} ${value.slice(0, 120)}`);
    return {
      ...{ ...labels, score, confidences, openMs: opened - started, readMs: read - opened },
      notOnPage: shown(valuesNotOnPage(reading.resume, documentText(document))),
      hiddenRead: shown(valuesHidden(reading.resume, hidden)),
    };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    const score = scoreFile(truth, {});
    const times = { openMs: performance.now() - started, readMs: 0 };
    return { ...labels, failure, score, notOnPage: [], hiddenRead: [], confidences: [], ...times };
  }
}

export interface ScoreFigures {
  readonly files: number;
  readonly failed: readonly string[];
  readonly overall: number;
  readonly notOnPage: number;
  readonly hiddenRead: number;
  readonly fields: Readonly<
    Record<string, { precision: number; recall: number; f1: number; right: number; wrong: number; missed: number }>
  >;
  /** Mean distance of said and right, weighed by values. */
  readonly calibrationError: number;
  readonly calibration: readonly { from: number; to: number; values: number; meanConfidence: number; right: number }[];
}

/** The figures that `--json` prints and `golden.score.json` keeps: shares from 0 to 1, rounded to four places. */
export function scoreFigures(scored: readonly ScoredFile[]): ScoreFigures {
  const counts = sumCounts(scored);
  const rounded = (share: number) => Math.round(share * 10_000) / 10_000;
  return {
    files: scored.length,
    failed: scored.filter(({ failure }) => failure !== undefined).map(({ file }) => file),
    overall: rounded(overall(counts)),
    notOnPage: scored.reduce((sum, { notOnPage }) => sum + notOnPage.length, 0),
    hiddenRead: scored.reduce((sum, { hiddenRead }) => sum + hiddenRead.length, 0),
    fields: Object.fromEntries(
      Object.entries(counts)
        .toSorted(([first], [second]) => first.localeCompare(second))
        .map(([field, count]) => {
          const { precision, recall, f1 } = rates(count);
          return [field, { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1), ...count }];
        }),
    ),
    calibrationError: rounded(calibrationError(calibration(scored))),
    calibration: calibration(scored).map((bin) => ({
      ...bin,
      meanConfidence: rounded(bin.meanConfidence),
      right: rounded(bin.right),
    })),
  };
}
