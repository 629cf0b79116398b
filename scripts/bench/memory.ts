import { availableParallelism } from 'node:os';
import { createReaderPool } from '../../packages/pool/src/create-reader-pool.ts';
import type { MadeCv } from './made-cvs.ts';
import { readerMemory } from './reader-memory.ts';

const stretches = 10;

/** Reads `total` files, the same ones over and over, and tells what the reader processes hold after each tenth of them. */
export async function benchMemory(files: readonly MadeCv[], total: number): Promise<string[]> {
  const pool = createReaderPool();
  const held: string[] = [];
  const start = performance.now();
  let next = 0;
  const readUntil = async (end: number) => {
    while (next < end) {
      const { path, fileName } = files[next++ % files.length] ?? { path: '', fileName: '' };
      await pool.read({ path, fileName });
    }
  };
  try {
    for (let stretch = 1; stretch <= stretches; stretch++) {
      const end = Math.round((total * stretch) / stretches);
      await Promise.all(Array.from({ length: availableParallelism() }, () => readUntil(end)));
      held.push(`${end}: ${readerMemory(process.pid).join(' + ')}`);
    }
  } finally {
    await pool.close();
  }
  const perSecond = (total * 1000) / (performance.now() - start);
  return [
    `${total} files read by all cores, nothing else: ${perSecond.toFixed(0)} a second`,
    `memory of the reader processes in MB after so many files: ${held.join(', ')}`,
  ];
}
