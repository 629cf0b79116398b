import { ProcessPool } from '../src/process-pool.ts';

/** A process with a pool whose only process is busy for ever; prints that one's id. */
const pool = new ProcessPool({
  processes: 1,
  timeoutMs: 600_000,
  memoryLimitMb: 256,
  workModule: new URL('./hostile-work.ts', import.meta.url),
});
const pid = await pool.run<number>('pid', { input: null });
void pool.run('loop', { input: null });
process.stdout.write(`${pid}\n`);
