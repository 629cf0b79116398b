import { availableParallelism, loadavg } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchEndToEnd } from './end-to-end.ts';
import { listPdfs, makeCvs } from './made-cvs.ts';
import { benchReading } from './reading.ts';

/**
 * `npm run bench [-- --folder PATH] [--cvs 500] [--runs 3] [--only reading|end-to-end]`: how fast CVs are read and
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
const print = (lines: readonly string[]) => {
  for (const line of lines) process.stdout.write(`${line}\n`);
};

print([
  `${availableParallelism()} cores, Node ${process.version}, load ${(loadavg()[0] ?? 0).toFixed(1)} before the start`,
]);
if (values.only !== 'end-to-end') {
  print(await benchReading('made CVs', makeCvs(100)));
  print(await benchReading('golden corpus', listPdfs(golden)));
  if (values.folder !== undefined) {
    print(await benchReading(values.folder, listPdfs(resolve(process.env.INIT_CWD ?? root, values.folder))));
  }
}
if (values.only !== 'reading') {
  print(await benchEndToEnd({ cvs: Number(values.cvs), runs: Number(values.runs) }));
}
