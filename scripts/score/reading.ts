/**
 * `npm run score:reading [FOLDER] [--json] [--worst N] [--baseline]`: reads every CV of a folder that has its truth
 * beside it (docs/domain/truth-format.md) and prints how much of it was read right. Without a folder: the golden set.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { documentText } from '../../packages/core/src/document/document-text.ts';
import { openDocument } from '../../packages/core/src/document/open-document.ts';
import { readResume } from '../../packages/core/src/reading/read-resume.ts';
import { plainBaseline } from './plain-baseline.ts';
import { reportLines } from './print-report.ts';
import { readTruthCases, type TruthCase } from './read-truth.ts';
import { scoreFile } from './score-file.ts';
import { calibration, overall, rates, type ScoredFile, sumCounts } from './summary.ts';
import { valuesHidden, valuesNotOnPage } from './values-on-page.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    baseline: { type: 'boolean', default: false },
    worst: { type: 'string', default: '12' },
  },
});
const golden = fileURLToPath(new URL('../../packages/core/fixtures/golden', import.meta.url));
const core = new URL('../../packages/core/package.json', import.meta.url);
const pdfFolder = dirname(createRequire(core).resolve('pdfjs-dist/package.json'));
const pdf = { cMapUrl: join(pdfFolder, 'cmaps') + sep, standardFontDataUrl: join(pdfFolder, 'standard_fonts') + sep };

const cases = readTruthCases(positionals[0] ? resolve(positionals[0]) : golden);
const [first] = cases;
// The first file pays for compiling the code; it is read once before, so that the times are the reader's.
if (first) await scoreCase(first);
const files: ScoredFile[] = [];
for (const truthCase of cases) files.push(await scoreCase(truthCase));
console.log(values.json ? JSON.stringify(asJson(files), null, 1) : reportLines(files, Number(values.worst)).join('\n'));

async function scoreCase({ file, path, truth, hidden, language, layout, producer }: TruthCase): Promise<ScoredFile> {
  const labels = { file, language, layout, producer };
  const bytes = readFileSync(path);
  const started = performance.now();
  try {
    const document = await openDocument(new Uint8Array(bytes), { fileName: file, pdf });
    const opened = performance.now();
    const text = documentText(document);
    const reading = values.baseline ? { resume: plainBaseline(text), provenance: {} } : readResume(document);
    const read = performance.now();
    const score = scoreFile(truth, reading.resume);
    const confidences = Object.entries(reading.provenance).flatMap(([pointer, { confidence }]) => {
      const right = score.judged.get(pointer);
      return right === undefined ? [] : [{ confidence, right }];
    });
    const shown = (list: { pointer: string; value: string }[]) =>
      list.map(({ pointer, value }) => `${pointer} ${value.slice(0, 120)}`);
    return {
      ...{ ...labels, score, confidences, openMs: opened - started, readMs: read - opened },
      notOnPage: shown(valuesNotOnPage(reading.resume, text)),
      hiddenRead: shown(valuesHidden(reading.resume, hidden)),
    };
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error);
    const score = scoreFile(truth, {});
    const times = { openMs: performance.now() - started, readMs: 0 };
    return { ...labels, failure, score, notOnPage: [], hiddenRead: [], confidences: [], ...times };
  }
}

/** What `--json` prints and `golden.score.json` keeps: rates by field, and the counts they come from. */
function asJson(scored: readonly ScoredFile[]): object {
  const counts = sumCounts(scored);
  const fields = Object.keys(counts).toSorted();
  const rounded = (share: number) => Math.round(share * 10_000) / 10_000;
  return {
    files: scored.length,
    failed: scored.filter(({ failure }) => failure !== undefined).map(({ file, failure }) => ({ file, failure })),
    overall: rounded(overall(counts)),
    notOnPage: scored.reduce((sum, { notOnPage }) => sum + notOnPage.length, 0),
    hiddenRead: scored.reduce((sum, { hiddenRead }) => sum + hiddenRead.length, 0),
    fields: Object.fromEntries(
      fields.map((field) => {
        const count = counts[field] ?? { right: 0, wrong: 0, missed: 0 };
        const { precision, recall, f1 } = rates(count);
        return [field, { precision: rounded(precision), recall: rounded(recall), f1: rounded(f1), ...count }];
      }),
    ),
    calibration: calibration(scored).map((bin) => ({
      ...bin,
      meanConfidence: rounded(bin.meanConfidence),
      right: rounded(bin.right),
    })),
  };
}
