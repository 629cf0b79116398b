/** Where the parts of a Word 97–2003 file lie (MS-DOC, "Fib"). */
export interface FileInformation {
  /** Which of the two table streams holds everything but the text. */
  readonly tableName: '0Table' | '1Table';
  readonly isEncrypted: boolean;
  /** Lengths in characters of the texts that follow one another: body, notes, headers … */
  readonly lengths: {
    readonly body: number;
    readonly footnotes: number;
    readonly headers: number;
    readonly comments: number;
    readonly endnotes: number;
    readonly boxes: number;
  };
  /** A part of the table stream by its number in the list of parts. */
  readonly part: (table: Uint8Array, index: number) => Uint8Array;
}

/** Numbers of parts in that list. */
export const parts = {
  styles: 1,
  headers: 11,
  characters: 12,
  paragraphs: 13,
  pieces: 33,
  anchors: 40,
  boxes: 56,
} as const;

const wordSignature = 0xa5ec;
/** Word 97; files before it are laid out otherwise. */
const firstVersion = 0xc1;
const partsAt = 0x9a;

/** Null when it is no file of Word 97 to 2003. */
export function readFileInformation(main: Uint8Array): FileInformation | null {
  if (main.length < partsAt + 8 * 60) return null;
  const view = new DataView(main.buffer, main.byteOffset, main.byteLength);
  if (view.getUint16(0, true) !== wordSignature || view.getUint16(2, true) < firstVersion) return null;
  const flags = view.getUint16(0x0a, true);
  const length = (at: number) => Math.max(0, view.getInt32(at, true));
  return {
    tableName: (flags & 0x0200) === 0 ? '0Table' : '1Table',
    isEncrypted: (flags & 0x0100) !== 0,
    lengths: {
      body: length(0x4c),
      footnotes: length(0x50),
      headers: length(0x54),
      comments: length(0x5c),
      endnotes: length(0x60),
      boxes: length(0x64),
    },
    part: (table, index) => {
      const at = view.getUint32(partsAt + index * 8, true);
      const size = view.getUint32(partsAt + index * 8 + 4, true);
      return at + size > table.length ? new Uint8Array(0) : table.subarray(at, at + size);
    },
  };
}
