/**
 * Makes `packages/core/fixtures/scans` from CVs of the golden set: `node scripts/corpus/make-scans.ts [part of a name]`,
 * with Node 24. Each page is drawn, laid askew, given the noise of a sensor and compressed, as a scanner does; the truth is
 * that of the CV it was made of. The noise has a seed, so the same plan makes the same files.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { openPdf } from '../../packages/core/src/document/pdf/open-pdf.ts';
import { drawPdf } from '../../packages/pool/src/ocr/draw-pdf.ts';
import { blankSheet, greyOf, type Sheet, turned } from '../../packages/pool/src/ocr/sheet.ts';
import { pdfResources } from '../../packages/pool/src/open-file.ts';
import { type ScanRecipe, scanPlan } from './plan-scans.data.ts';
import { type BilevelPage, type ScannedPageFile, writeBilevelPng, writeScannedPdf, writeTiff } from './scan-files.ts';

const golden = new URL('../../packages/core/fixtures/golden/', import.meta.url);
const target = new URL('../../packages/core/fixtures/scans/', import.meta.url);
const [filter = ''] = process.argv.slice(2);

await mkdir(target, { recursive: true });
for (const recipe of scanPlan.filter(({ of }) => of.includes(filter))) await make(recipe);

async function make(recipe: ScanRecipe): Promise<void> {
  const name = `${recipe.of}-scan`;
  const bytes = new Uint8Array(await readFile(new URL(`${recipe.of}.pdf`, golden)));
  const file = await scan(recipe, bytes);
  await writeFile(new URL(`${name}.${recipe.as}`, target), file);
  const truth = JSON.parse(await readFile(new URL(`${recipe.of}.truth.json`, golden), 'utf8'));
  const meta = { ...truth.meta, producer: `scan-${recipe.as}${recipe.layer ? `-layer-${recipe.layer}` : ''}` };
  await writeFile(new URL(`${name}.truth.json`, target), `${JSON.stringify({ ...truth, meta }, null, 1)}\n`);
  console.log(`${name}.${recipe.as}: ${Math.round(file.length / 1024)} KB`);
}

async function scan(recipe: ScanRecipe, bytes: Uint8Array): Promise<Buffer> {
  const { pages } = await openPdf(bytes, pdfResources);
  const pdf = await drawPdf(bytes);
  const sheets: Sheet[] = [];
  for (const { number, width, height } of pages) {
    const drawn = await pdf.draw(number, Math.round((Math.max(width, height) * recipe.dpi) / 72));
    sheets.push(withNoise(turned(drawn, recipe.turn ?? 0, recipe.skew ?? 0), recipe.noise ?? 0));
  }
  await pdf.close();
  const quality = recipe.quality ?? 60;
  const [first] = sheets;
  if (first === undefined) throw new Error(`${recipe.of} has no page.`);
  if (recipe.as === 'pdf') {
    const scanned = sheets.map(
      ({ canvas }, i): ScannedPageFile => ({
        ...{ width: canvas.width, height: canvas.height, jpeg: canvas.toBuffer('image/jpeg', quality) },
        layer: recipe.layer === undefined ? [] : layerOf(pages[i]?.words ?? [], recipe.layer),
      }),
    );
    return writeScannedPdf(scanned, recipe.dpi);
  }
  if (recipe.as === 'tif') return writeTiff(sheets.map(bilevel), recipe.dpi);
  if (sheets.length > 1) throw new Error(`${recipe.of} has ${sheets.length} pages, too many for a ${recipe.as}.`);
  if (recipe.bilevel) return writeBilevelPng(bilevel(first), recipe.dpi);
  return first.canvas.toBuffer(recipe.as === 'webp' ? 'image/webp' : 'image/jpeg', quality);
}

type PageWords = Awaited<ReturnType<typeof openPdf>>['pages'][number]['words'];

/** What a scanner program wrote down: the page's words, or, for a layer that lies, the words in another order. */
function layerOf(words: PageWords, kind: 'true' | 'false'): ScannedPageFile['layer'] {
  const texts = words.map(({ text }) => text);
  if (kind === 'false') texts.reverse();
  const measure = blankSheet(10, 10).getContext('2d');
  return words.map(({ box, size }, i) => {
    const text = texts[i] ?? '';
    measure.font = `${size}px Helvetica, Arial, sans-serif`;
    const stretch = ((box[2] - box[0]) / Math.max(1, measure.measureText(text).width)) * 100;
    return { text, left: box[0], bottom: box[3] - size * 0.22, size, stretch };
  });
}

/** A sum of three even chances is near enough to a sensor's noise. */
function withNoise(sheet: Sheet, deviation: number): Sheet {
  if (deviation === 0) return sheet;
  const context = sheet.canvas.getContext('2d');
  const image = context.getImageData(0, 0, sheet.canvas.width, sheet.canvas.height);
  let seed = 20_261;
  const chance = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32 - 0.5;
  };
  for (let at = 0; at < image.data.length; at += 4) {
    const noise = (chance() + chance() + chance()) * 2 * deviation;
    for (let channel = at; channel < at + 3; channel++) image.data[channel] = (image.data[channel] ?? 0) + noise;
  }
  context.putImageData(image, 0, 0);
  return sheet;
}

function bilevel({ canvas }: Sheet): BilevelPage {
  const { width, height, pixels } = greyOf(canvas);
  const stride = Math.ceil(width / 8);
  const rows = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if ((pixels[y * width + x] ?? 255) >= 150) continue;
      rows[y * stride + (x >> 3)] = (rows[y * stride + (x >> 3)] ?? 0) | (0x80 >> (x & 7));
    }
  }
  return { width, height, rows };
}
