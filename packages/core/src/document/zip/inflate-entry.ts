import { Inflate } from 'fflate';
import { AppError } from '../../shared/app-error.ts';
import { limits } from '../limits.ts';
import type { ZipEntry } from './list-zip.ts';

const localSignature = 0x04034b50;
/** Compressed bytes fed at once: at deflate's best, 1,032 to one, no more than 16 MB can come out before we look. */
const step = 16_384;

/** What one document may unpack to in all; each part takes from it. */
export interface Expansion {
  leftBytes: number;
}

export const newExpansion = (): Expansion => ({ leftBytes: limits.allPartsBytes });

/** Unpacks one entry, stopping as soon as it grows beyond the limits, whatever its header claims. */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, expansion: Expansion): Uint8Array {
  const packed = packedBytes(bytes, entry);
  if (entry.method === 0) return takeFrom(expansion, packed);
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    takeFrom(expansion, chunk);
    if (size > limits.partBytes) throw expandsTooFar();
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < packed.length; at += step) {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch (error) {
    if (error instanceof AppError) throw error;
    throw damagedZip(error);
  }
  return joined(chunks, size);
}

function takeFrom(expansion: Expansion, chunk: Uint8Array): Uint8Array {
  expansion.leftBytes -= chunk.length;
  if (expansion.leftBytes < 0) throw expandsTooFar();
  return chunk;
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) throw damagedZip();
  if (entry.encrypted || (entry.method !== 0 && entry.method !== 8)) throw damagedZip();
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (from + entry.packedBytes > bytes.length) throw damagedZip();
  return bytes.subarray(from, from + entry.packedBytes);
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

export function expandsTooFar(): AppError {
  return new AppError(
    'FILE_EXPANDS_TOO_FAR',
    'This file unpacks to far more than a CV can hold, so it was not opened. Save the CV again as DOCX or PDF.',
  );
}

export function damagedZip(cause?: unknown): AppError {
  return new AppError(
    'FILE_DAMAGED',
    'This file is damaged or cut short and cannot be opened. Save or download it again.',
    { cause },
  );
}
