import { decodeLoosely } from '../text/universal-globals.ts';

/** A stretch of text that lies in one place of the file; saving quickly left a document in many of them. */
export interface Piece {
  /** Character positions, counted over all texts of the document. */
  readonly start: number;
  readonly end: number;
  /** Offset of its first byte. */
  readonly offset: number;
  /** One byte a letter (Windows-1252), else two (UTF-16). */
  readonly isNarrow: boolean;
}

/** The piece table. Empty when it is broken. */
export function readPieces(clx: Uint8Array, fileLength: number): readonly Piece[] {
  const view = new DataView(clx.buffer, clx.byteOffset, clx.byteLength);
  let at = 0;
  // Properties of quickly saved pieces come first.
  while (at + 3 <= clx.length && clx[at] === 1) at += 3 + view.getUint16(at + 1, true);
  if (at + 5 > clx.length || clx[at] !== 2) return [];
  const size = Math.min(view.getUint32(at + 1, true), clx.length - at - 5);
  const from = at + 5;
  const count = Math.floor((size - 4) / 12);
  const pieces: Piece[] = [];
  for (let i = 0; i < count; i++) {
    const start = view.getUint32(from + i * 4, true);
    const end = view.getUint32(from + (i + 1) * 4, true);
    const place = view.getUint32(from + (count + 1) * 4 + i * 8 + 2, true);
    const isNarrow = (place & 0x40000000) !== 0;
    const offset = isNarrow ? (place & 0x3fffffff) >>> 1 : place & 0x3fffffff;
    const bytes = (end - start) * (isNarrow ? 1 : 2);
    if (end <= start || offset + bytes > fileLength || start !== (pieces.at(-1)?.end ?? 0)) return pieces;
    pieces.push({ start, end, offset, isNarrow });
  }
  return pieces;
}

/** Letters from one position to another of a piece. */
export function pieceText(
  main: Uint8Array,
  piece: Piece,
  range: { readonly start: number; readonly end: number },
): string {
  const width = piece.isNarrow ? 1 : 2;
  const from = piece.offset + (range.start - piece.start) * width;
  const bytes = main.subarray(from, from + (range.end - range.start) * width);
  return decodeLoosely(bytes, piece.isNarrow ? 'windows-1252' : 'utf-16le');
}
