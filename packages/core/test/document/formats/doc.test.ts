import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openFlow, refusal } from '../open.ts';

const golden = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../fixtures/golden/${name}`, import.meta.url)));
const tabled = golden('ja-keiri-mizuhara-libreoffice-doc-table.doc');
const word = golden('ar-muhandis-zoubi-libreoffice-doc-classic.doc');

/** The file with its 32-bit words at some places replaced. */
function changed(file: Uint8Array, change: (view: DataView) => void): Uint8Array {
  const copy = file.slice();
  change(new DataView(copy.buffer));
  return copy;
}

describe('a file of Word 97 to 2003', () => {
  it('has headings, links, lists, tables and sizes', async () => {
    const { blocks, mediaType } = await openFlow(word);
    expect(mediaType).toBe('application/msword');
    expect(blocks.some(({ kind, level }) => kind === 'heading' && level === 1)).toBe(true);
    expect(blocks.some(({ kind }) => kind === 'list-item')).toBe(true);
    expect(blocks.every(({ size }) => size !== undefined && size > 5 && size < 40)).toBe(true);
    const cells = (await openFlow(tabled)).blocks.flatMap(({ cell }) => (cell ? [`${cell.row}.${cell.column}`] : []));
    expect(new Set(cells)).toEqual(expect.objectContaining(new Set(['0.0', '0.1', '1.0', '1.1'])));
  });

  it.each([
    ['cut in half', word.subarray(0, word.length / 2)],
    ['of a header alone', word.subarray(0, 512)],
    [
      'whose sectors follow one another in a circle',
      changed(word, (view) => {
        const table = 512 + view.getUint32(0x4c, true) * 512;
        for (let i = 0; i < 128; i++) view.setUint32(table + i * 4, i, true);
      }),
    ],
    [
      'whose list of tables goes in a circle',
      changed(word, (view) => {
        view.setUint32(0x44, 0, true);
        view.setUint32(512 + 508, 0, true);
      }),
    ],
  ])('%s is refused', async (_, file) => {
    expect(await refusal(file, 'cv.doc')).toMatchObject({ code: 'FILE_DAMAGED' });
  });

  it('with a password is refused as such', async () => {
    const at = word.findIndex((byte, i) => byte === 0xec && word[i + 1] === 0xa5 && i % 512 === 0);
    const locked = changed(word, (view) => view.setUint16(at + 0x0a, view.getUint16(at + 0x0a, true) | 0x0100, true));
    expect(await refusal(locked, 'cv.doc')).toMatchObject({ code: 'FILE_ENCRYPTED' });
  });
});
