import { describe, expect, it } from 'vitest';
import { documentText } from '../../src/document/document-text.ts';
import { open, openFlow } from './open.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (hex: string): Uint8Array => Uint8Array.from(hex.split(' '), (byte) => Number.parseInt(byte, 16));
const wide = (text: string, bigEndian: boolean, mark: boolean): Uint8Array =>
  Uint8Array.from(
    Array.from(mark ? `\ufeff${text}` : text).flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return bigEndian ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
    }),
  );

const textsOf = async (file: Uint8Array): Promise<readonly string[]> =>
  (await openFlow(file)).blocks.map(({ text }) => text);

describe('plain text', () => {
  it('is one block for each line, with empty lines as gaps', async () => {
    const { blocks, mediaType } = await openFlow(utf8('Jane Doe\r\n\r\n  Accountant\fPage two\u2028end'));
    expect(mediaType).toBe('text/plain');
    expect(blocks).toEqual([
      { kind: 'paragraph', text: 'Jane Doe' },
      { kind: 'paragraph', text: 'Accountant', afterGap: true },
      { kind: 'paragraph', text: 'Page two' },
      { kind: 'paragraph', text: 'end' },
    ]);
  });

  it('has headings that are underlined or marked with hashes', async () => {
    const { blocks } = await openFlow(utf8('Skills\n======\nJava\n---\nRust'));
    expect(blocks.map(({ kind, text, level }) => [kind, text, level])).toEqual([
      ['heading', 'Skills', 1],
      ['heading', 'Java', 2],
      ['paragraph', 'Rust', undefined],
    ]);
    const markdown = await openFlow(utf8('# Jane\n## Work\nC# and F#'));
    expect(markdown.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ['heading', 'Jane'],
      ['heading', 'Work'],
      ['paragraph', 'C# and F#'],
    ]);
  });

  it('loses zero-width characters, which only serve to fool machines', async () => {
    expect(await textsOf(utf8('Py\u200bth\u2060on\u202e'))).toEqual(['Python']);
  });

  it('gets its Latin letters back where look-alikes stand for them, and tells where', async () => {
    const { blocks, disguised } = await openFlow(utf8('Skills\nJаvа and Rust'));
    expect(blocks[1]?.text).toBe('Java and Rust');
    expect(disguised).toEqual([{ text: 'Java', place: { block: 1, start: 0, end: 4 } }]);
  });

  it.each([
    ['UTF-8', utf8('José – 李明')],
    ['UTF-8 with a mark', utf8('\ufeffJosé – 李明')],
    ['UTF-16 little-endian with a mark', wide('José – 李明', false, true)],
    ['UTF-16 big-endian with a mark', wide('José – 李明', true, true)],
  ])('is decoded from %s', async (_, file) => {
    expect(await textsOf(file)).toEqual(['José – 李明']);
  });

  it.each([
    ['UTF-16 without a mark', wide('Jane Doe, accountant', false, false), 'Jane Doe, accountant'],
    [
      'Windows-1252',
      bytes('47 65 73 63 68 e4 66 74 73 66 fc 68 72 65 72 20 96 20 4d fc 6e 63 68 65 6e'),
      'Geschäftsführer – München',
    ],
    [
      'Windows-1250',
      bytes('53 70 65 63 6a 61 6c 69 73 74 61 20 b3 f3 64 9f 20 4d 69 63 68 61 b3 20 77 69 9c 6e 69 65 77 73 6b 69'),
      'Specjalista łódź Michał wiśniewski',
    ],
    ['Windows-1251', bytes('cf f0 ee e3 f0 e0 ec ec e8 f1 f2 2c 20 cc ee f1 ea e2 e0'), 'Программист, Москва'],
    ['KOI8-R', bytes('f0 d2 cf c7 d2 c1 cd cd c9 d3 d4 2c 20 ed cf d3 cb d7 c1'), 'Программист, Москва'],
    [
      'Shift JIS',
      bytes('97 9a 97 f0 8f 91 20 8e 81 96 bc 81 46 8e 52 93 63 91 be 98 59 20 83 76 83 8d 83 4f 83 89 83 7d 81 5b'),
      '履歴書 氏名：山田太郎 プログラマー',
    ],
    ['GB 18030', bytes('c0 ee c3 f7 20 b8 df bc b6 b9 a4 b3 cc ca a6'), '李明 高级工程师'],
    ['EUC-KR', bytes('b1 e8 c3 b6 bc f6 20 b0 b3 b9 df c0 da'), '김철수 개발자'],
  ])('is decoded from %s', async (_, file, text) => {
    expect(await textsOf(file)).toEqual([text]);
  });

  it('is given back as plain text', async () => {
    expect(documentText(await open(utf8('Jane\n\nAccountant')))).toBe('Jane\n\nAccountant');
  });
});
