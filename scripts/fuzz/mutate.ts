import { deflateSync, inflateSync } from 'node:zlib';
import { unzipSync, zipSync } from 'fflate';
import { byteMutations } from './byte-mutations.ts';
import type { Random } from './random.ts';

export interface Mutated {
  /** What was done, in the order done: with the seed enough to make the file again. */
  readonly steps: readonly string[];
  readonly bytes: Uint8Array;
}

/** A broken likeness of the file: its bytes, or what is packed inside it, changed in one to three ways. */
export function mutate(original: Uint8Array, random: Random): Mutated {
  const inside = original[0] === 0x50 ? insideZip : insidePdfStream;
  const steps: string[] = [];
  let bytes = original;
  for (let count = 1 + random.below(3); count > 0; count--) {
    const mutation = random.pick(byteMutations);
    // Changing packed bytes mostly ends in "damaged"; what is packed inside them reaches the rules.
    const unpacked = random.next() < 0.6 ? inside(bytes, random, (part) => mutation.apply(part, random)) : null;
    steps.push(unpacked ? `${mutation.name} (inside)` : mutation.name);
    bytes = unpacked ?? mutation.apply(bytes, random);
    if (bytes.length === 0) break;
  }
  return { steps, bytes };
}

type Change = (part: Uint8Array) => Uint8Array;

function insideZip(bytes: Uint8Array, random: Random, change: Change): Uint8Array | null {
  try {
    const entries = unzipSync(bytes);
    const names = Object.keys(entries).filter((name) => /\.(xml|rels|csv)$/.test(name));
    const name = names[random.below(names.length)];
    const part = name === undefined ? undefined : entries[name];
    if (name === undefined || part === undefined || part.length === 0) return null;
    return zipSync({ ...entries, [name]: change(part) }, { level: 1 });
  } catch {
    // Broken by an earlier step already.
    return null;
  }
}

const streamPattern = /stream\r?\n/g;

/** A stream that is still packed as it was; its length no longer fits, which readers must bear anyway. */
function insidePdfStream(bytes: Uint8Array, random: Random, change: Change): Uint8Array | null {
  const text = Buffer.from(bytes).toString('latin1');
  const starts = [...text.matchAll(streamPattern)].filter(
    (match) => text.slice(match.index - 3, match.index) !== 'end',
  );
  const start = starts[random.below(starts.length)];
  if (start === undefined) return null;
  const from = start.index + start[0].length;
  const to = text.indexOf('endstream', from);
  if (to < 0) return null;
  try {
    const part = inflateSync(bytes.subarray(from, to));
    if (part.length === 0) return null;
    const packed = deflateSync(change(part), { level: 1 });
    return new Uint8Array(Buffer.concat([bytes.subarray(0, from), packed, Buffer.from('\n'), bytes.subarray(to)]));
  } catch {
    return null;
  }
}
