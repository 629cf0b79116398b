import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { ImageData } from 'canvas-for-ocr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReaderPool } from '../src/create-reader-pool.ts';
import type { ScanProgress } from '../src/messages.ts';
import { blankSheet } from '../src/ocr/sheet.ts';
import type { ReaderPool } from '../src/reader-pool.ts';

const fixture = (name: string): string => fileURLToPath(new URL(`../../core/fixtures/${name}`, import.meta.url));
const scan = (name: string) => ({ fileName: name, path: fixture(`scans/${name}`) });

let pool: ReaderPool;
beforeAll(() => {
  pool = createReaderPool({ processes: 1 });
});
afterAll(() => pool.close());

describe('scans', () => {
  it('reads a two-page TIFF page by page, straightens it, and says how sure it is', { timeout: 120_000 }, async () => {
    const progress: ScanProgress[] = [];
    const { reading, document, mediaType } = await pool.read(scan('en-hr-moynihan-chromium-form-scan.tif'), {
      onProgress: (step) => progress.push(step),
    });
    expect(mediaType).toBe('image/tiff');
    expect(progress).toEqual([
      { page: 1, pages: 2 },
      { page: 2, pages: 2 },
    ]);
    expect(reading.resume.work?.map(({ name }) => name)).toContain('Golden Vale Foods');
    expect(JSON.parse(document).pages[0].scan).toEqual({ turned: 0, straightened: 1.8 });
    expect(reading.warnings.map(({ code }) => code)).toContain('read-by-ocr');
    const sure = Object.values(reading.provenance).map(({ confidence }) => confidence);
    expect(Math.min(...sure)).toBeLessThan(0.8);
  });

  it('turns a page that lay on its side, and finds its language', { timeout: 120_000 }, async () => {
    const { reading, document } = await pool.read(scan('ru-vrach-miroshnichenko-chromium-plain-scan.pdf'));
    expect(reading.resume.basics?.name).toBe('Мирошниченко Ольга Павловна');
    expect(reading.resume.basics?.email).toBe('o.miroshnichenko@example.ru');
    const [page] = JSON.parse(document).pages;
    expect(page.scan.turned).toBe(90);
    expect(page.height).toBeGreaterThan(page.width);
  });

  it('uses a text layer that says what is printed, and reads anew where it lies', { timeout: 120_000 }, async () => {
    const holding = await pool.read(scan('en-executive-harrington-chromium-plain-scan.pdf'));
    expect(JSON.parse(holding.document).pages[0].scan).toBeUndefined();
    expect(holding.document).toContain('Harrington');
    const lying = await pool.read(scan('en-logistics-oyelaran-chromium-dates-column-scan.pdf'));
    const { pages, hidden } = JSON.parse(lying.document);
    expect(pages[0].scan).toBeDefined();
    expect(hidden[0].reason).toBe('invisible-render-mode');
    expect(lying.reading.resume.basics?.phones?.length).toBeGreaterThan(0);
  });
});

describe('pictures that cannot be read', () => {
  const failureOf = (fileName: string, bytes: Uint8Array) => pool.read({ fileName, bytes }).catch((error) => error);

  it('says that there is no text on a blank page', { timeout: 60_000 }, async () => {
    const blank = blankSheet(800, 1100).toBuffer('image/png');
    expect(await failureOf('blank.png', blank)).toMatchObject({ code: 'FILE_HAS_NO_TEXT' });
  });

  it('says that there is no text in a picture of noise', { timeout: 60_000 }, async () => {
    const canvas = blankSheet(600, 800);
    const noise = new ImageData(600, 800);
    let seed = 7;
    for (let at = 0; at < noise.data.length; at++) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      noise.data[at] = at % 4 === 3 ? 255 : seed >>> 24;
    }
    canvas.getContext('2d').putImageData(noise, 0, 0);
    expect(await failureOf('noise.jpg', canvas.toBuffer('image/jpeg'))).toMatchObject({ code: 'FILE_HAS_NO_TEXT' });
  });

  it('refuses a picture of 100,000 by 100,000 pixels before it is decoded', { timeout: 60_000 }, async () => {
    const bomb = Buffer.from(blankSheet(400, 400).toBuffer('image/png'));
    bomb.writeUInt32BE(100_000, 16);
    bomb.writeUInt32BE(100_000, 20);
    const failure = await failureOf('bomb.png', bomb);
    expect(failure).toMatchObject({ code: 'FILE_TOO_LARGE' });
    expect(failure.message).toContain('100000 by 100000 pixels');
  });

  it('says that a picture is cut short', { timeout: 60_000 }, async () => {
    const whole = await readFile(fixture('scans/es-abogada-cifuentes-chromium-plain-scan.jpg'));
    expect(await failureOf('cut.jpg', whole.subarray(0, 3000))).toMatchObject({ code: 'FILE_DAMAGED' });
    const tiff = await readFile(fixture('scans/en-hr-moynihan-chromium-form-scan.tif'));
    expect(await failureOf('cut.tif', tiff.subarray(0, 3000))).toMatchObject({ code: 'FILE_DAMAGED' });
  });

  it('ends a reading that is no longer wanted', { timeout: 60_000 }, async () => {
    const leaving = new AbortController();
    const options = { signal: leaving.signal, onProgress: () => leaving.abort() };
    const reading = pool.read(scan('en-hr-moynihan-chromium-form-scan.tif'), options);
    await expect(reading).rejects.toMatchObject({ code: 'CANCELLED' });
  });
});
