import { describe, expect, it } from 'vitest';
import type { Word } from '../document.ts';
import { addressForm, isAddressLike } from './address-like.ts';
import { boldWords } from './bold-words.ts';
import { eraseRules } from './erase-rules.ts';
import { findSkew } from './find-skew.ts';
import type { GreyPicture } from './grey-picture.ts';
import { layerAgrees, unprintedOf } from './layer-matches.ts';
import { pointsPerPixel } from './page-size.ts';
import { pictureHeader } from './picture-header.ts';
import { pictureType } from './picture-type.ts';
import { snapSizes } from './snap-sizes.ts';

const paper = (width: number, height: number): GreyPicture => ({
  width,
  height,
  pixels: new Uint8Array(width * height).fill(255),
});

function fill({ width, pixels }: GreyPicture, [left, top, right, bottom]: readonly [number, number, number, number]) {
  for (let y = top; y < bottom; y++) pixels.fill(0, y * width + left, y * width + right);
}

/** Thirty lines of short strokes, tilted clockwise by so many degrees. */
function tiltedPage(degrees: number): GreyPicture {
  const page = paper(800, 1000);
  const slope = Math.tan((degrees * Math.PI) / 180);
  for (let line = 0; line < 30; line++) {
    for (let x = 80; x < 720; x += 9) {
      const y = Math.round(60 + line * 30 + (x - 400) * slope);
      fill(page, [x, y, x + 4, y + 12]);
    }
  }
  return page;
}

describe('skew', () => {
  it.each([0, 0.8, -1.5, 3])('of %d degrees is found within a fifth of a degree', (degrees) => {
    expect(Math.abs(findSkew(tiltedPage(degrees)) - degrees)).toBeLessThanOrEqual(0.2);
  });

  it('of an empty page is none', () => {
    expect(findSkew(paper(800, 1000))).toBe(0);
  });
});

describe('rules', () => {
  it('are taken off, and letters stay', () => {
    const page = paper(900, 300);
    fill(page, [100, 100, 800, 103]);
    fill(page, [100, 100, 103, 250]);
    fill(page, [200, 150, 206, 170]);
    const clean = eraseRules(page);
    expect(clean.pixels[101 * 900 + 400]).toBe(255);
    expect(clean.pixels[200 * 900 + 101]).toBe(255);
    expect(clean.pixels[160 * 900 + 203]).toBe(0);
  });

  it('are thin: a dark area stays', () => {
    const page = paper(900, 300);
    fill(page, [100, 100, 800, 200]);
    expect(eraseRules(page).pixels[150 * 900 + 400]).toBe(0);
  });
});

describe('the looks of words', () => {
  it('few sizes come out of many measurements', () => {
    expect(snapSizes([9.8, 10.1, 10.3, 13.9, 14.2, 10])).toEqual([10, 10, 10, 14, 14, 10]);
  });

  it('words with wide strokes are bold', () => {
    const page = paper(600, 100);
    for (let x = 10; x < 400; x += 10) fill(page, [x, 20, x + 3, 40]);
    for (let x = 450; x < 560; x += 12) fill(page, [x, 20, x + 7, 40]);
    const plain = { text: 'plainplainplain', box: [10, 18, 400, 42] as const, height: 24 };
    const bold = { text: 'bold', box: [450, 18, 560, 42] as const, height: 24 };
    const words = [plain, bold].map(({ box: [a, b, c, d], ...word }) => ({
      ...word,
      box: [a, b, c, d] as [number, number, number, number],
    }));
    expect([...boldWords([words], page)].map(({ text }) => text)).toEqual(['bold']);
  });
});

describe('a text layer', () => {
  const word = (text: string, left: number, top: number): Word => ({
    ...{ text, size: 10, bold: false, italic: false },
    box: [left, top, left + 50, top + 12],
  });

  it('has ink under each of its words, or the word is not printed', () => {
    const page = paper(400, 200);
    for (let x = 20; x < 70; x += 6) fill(page, [x, 22, x + 2, 30]);
    const [printed, added] = [word('printed', 20, 20), word('added', 200, 100)];
    expect(unprintedOf([printed, added], page, 1)).toEqual([added]);
  });

  it('agrees when the same words are read in the same part of the page', () => {
    const layer = ['senior', 'nurse', 'leeds', 'hospital'].map((text, i) => word(text, 20 + i * 60, 50));
    const lines = (texts: readonly string[]) => [
      {
        ...{ height: 12, baseline: { left: 60, right: 60 } },
        words: texts.map((text) => ({ text, box: [0, 0, 1, 1] as [number, number, number, number], sureness: 0.9 })),
      },
    ];
    const where = { part: [0, 0, 400, 200] as [number, number, number, number], scale: 1 };
    expect(layerAgrees(layer, lines(['Senior', 'Nurso', 'Leeds,', 'Hospital']), where)).toBe(true);
    expect(layerAgrees(layer, lines(['Kitchen', 'porter', 'Hull', 'Canteen']), where)).toBe(false);
    expect(layerAgrees(layer.slice(0, 2), lines(['Senior']), where)).toBeNull();
  });
});

describe('pictures before they are decoded', () => {
  const png = Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
    ...[0, 0, 0x09, 0xb0, 0, 0, 0x0d, 0xb4, 8, 0, 0, 0, 0, 0, 0, 0, 0],
    ...[0, 0, 0, 9, 0x70, 0x48, 0x59, 0x73, 0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1, 0, 0, 0, 0],
  ]);

  it('tell type, size and resolution', () => {
    expect(pictureType(png)).toBe('image/png');
    expect(pictureHeader(png, 'image/png')).toEqual({ width: 2480, height: 3508, dpi: 300 });
    expect(pointsPerPixel({ width: 2480, height: 3508, dpi: 300 })).toBeCloseTo(0.24);
  });

  it('tell nothing when they are cut within the header', () => {
    expect(pictureHeader(png.subarray(0, 18), 'image/png')).toBeNull();
    expect(pictureHeader(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg')).toBeNull();
  });

  it('without a resolution are as wide as A4', () => {
    expect(pointsPerPixel({ width: 1000, height: 1414 }) * 1000).toBeCloseTo(595);
  });
});

it('addresses are known also with a letter wrong, and judged by their form', () => {
  expect(isAddressLike('mdelacroix.cpaDexample.com')).toBe(true);
  expect(isAddressLike('controls')).toBe(false);
  expect(addressForm('ines.cifuentes@example.es')).toBe(2);
  expect(addressForm('ines.cifuentes@exampleDes')).toBe(0);
  expect(addressForm('linkedin.com/in/ines')).toBe(1);
});
