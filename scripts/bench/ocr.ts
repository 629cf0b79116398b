import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDocument } from '../../packages/core/src/document/open-document.ts';
import { readResume } from '../../packages/core/src/reading/read-resume.ts';
import { createScanReader } from '../../packages/pool/src/ocr/create-scan-reader.ts';
import { pdfResources } from '../../packages/pool/src/open-file.ts';
import { median, percentile } from './figures.ts';

const isScan = /\.(?:pdf|jpg|png|tif|webp)$/;

/** Scans read by OCR in this process, as one process of the pool reads them: seconds a page, and the most memory held. */
export async function benchOcr(folder: string): Promise<string[]> {
  const scans = createScanReader();
  const names = readdirSync(folder).filter((name) => isScan.test(name));
  const wall: number[] = [];
  const work: number[] = [];
  let pages = 0;
  let mostMb = 0;
  // The first file pays for loading the engine; it is read once more among the others.
  for (const [round, fileName] of [names[0] ?? '', ...names].entries()) {
    const bytes = new Uint8Array(readFileSync(join(folder, fileName)));
    const [begun, usage] = [performance.now(), process.cpuUsage()];
    const document = await openDocument(bytes, { fileName, pdf: pdfResources, scans });
    readResume(document);
    const count = document.kind === 'paged' ? document.pages.length : 1;
    const used = process.cpuUsage(usage);
    mostMb = Math.max(mostMb, process.memoryUsage.rss() / 1_048_576);
    if (round === 0) continue;
    pages += count;
    wall.push((performance.now() - begun) / 1000 / count);
    work.push((used.user + used.system) / 1e6 / count);
  }
  const show = (seconds: readonly number[]): string =>
    `${median(seconds).toFixed(1)} s a page (median), slowest ${percentile(seconds, 100).toFixed(1)} s`;
  return [
    `OCR, ${wall.length} scans of ${pages} pages: ${show(wall)}; of one core ${show(work)}; at most ${mostMb.toFixed(0)} MB`,
  ];
}
