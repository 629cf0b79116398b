/**
 * Milliseconds to open each file, beside bare pdf.js text extraction of the same file in the same process.
 *   node packages/core/bench/read-documents.ts FILE.pdf…
 * Rounds of both alternate, so that a busy machine slows both; the figure is the median.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openDocument } from '../src/document/open-document.ts';

const folder = fileURLToPath(new URL('../../', import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')));
const pdf = { cMapUrl: `${folder}cmaps/`, standardFontDataUrl: `${folder}standard_fonts/` };
const rounds = 15;

async function bareText(bytes: Uint8Array): Promise<void> {
  const task = getDocument({ data: bytes.slice(), ...pdf, verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  for (let number = 1; number <= document.numPages; number++) {
    await (await document.getPage(number)).getTextContent();
  }
  await task.destroy();
}

async function elapsed(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const ratios: number[] = [];
for (const file of process.argv.slice(2)) {
  const bytes = new Uint8Array(readFileSync(file));
  const bare: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < rounds; round++) {
    bare.push(await elapsed(() => bareText(bytes)));
    ours.push(await elapsed(() => openDocument(bytes, { pdf })));
  }
  const ratio = median(ours) / median(bare);
  ratios.push(ratio);
  console.log(
    `${median(ours).toFixed(1)} ms, bare ${median(bare).toFixed(1)} ms, ratio ${ratio.toFixed(2)}  ${basename(file)}`,
  );
}
console.log(`median ratio ${median(ratios).toFixed(2)} over ${ratios.length} files`);
