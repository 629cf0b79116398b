import { availableParallelism, loadavg } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchEndToEnd } from './end-to-end.ts';
import { listPdfs, makeCvs } from './made-cvs.ts';
import { benchMemory } from './memory.ts';
import { benchOcr } from './ocr.ts';
import { benchReading } from './reading.ts';

/**
 * `npm run bench [-- --folder PATH] [--cvs 500] [--runs 3] [--only reading|end-to-end|ocr|memory]`: how fast CVs are read and
 * evaluated here. Other programs on the machine make every figure worse; the load at the start is printed.
 */
const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    cvs: { type: 'string', default: '500' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
  },
});
const root = dirname(dirname(import.meta.dirname));
const golden = join(root, 'packages', 'core', 'fixtures', 'golden');
const manyFiles = 5_000;
const print = (lines: readonly string[]) => {
  for (const line of lines) process.stdout.write(`${line}\n`);
};

interface Part {
  readonly name: string;
  /** Part of a plain `npm run bench`; the others take long and are asked for by name. */
  readonly usual: boolean;
  run(): Promise<void>;
}

const parts: readonly Part[] = [
  {
    name: 'reading',
    usual: true,
    run: async () => {
      print(await benchReading('made CVs', makeCvs(100)));
      print(await benchReading('golden corpus', listPdfs(golden)));
      if (values.folder === undefined) return;
      print(await benchReading(values.folder, listPdfs(resolve(process.env.INIT_CWD ?? root, values.folder))));
    },
  },
  {
    name: 'end-to-end',
    usual: true,
    run: async () => print(await benchEndToEnd({ cvs: Number(values.cvs), runs: Number(values.runs) })),
  },
  { name: 'ocr', usual: true, run: async () => print(await benchOcr(join(root, 'packages/core/fixtures/scans'))) },
  { name: 'memory', usual: false, run: async () => print(await benchMemory(makeCvs(500), manyFiles)) },
];

const chosen = parts.filter(({ name, usual }) => (values.only === undefined ? usual : name === values.only));
if (chosen.length === 0) {
  process.stderr.write(`There is no part "${values.only}". There are: ${parts.map(({ name }) => name).join(', ')}.\n`);
  process.exitCode = 2;
}
print([
  `${availableParallelism()} cores, Node ${process.version}, load ${(loadavg()[0] ?? 0).toFixed(1)} before the start`,
]);
for (const part of chosen) await part.run();
