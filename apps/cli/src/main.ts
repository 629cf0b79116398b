import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Halves the time to start, here and in the reader processes; so the rest is imported after it. Within the clone, since
// a shared folder of temporary files could be filled by somebody else.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compile', import.meta.url)));
const { exitCode } = await import('./exit-code.ts');
const { run } = await import('./run.ts');

const stop = new AbortController();
let stoppedWith: number | undefined;

const stopWith = (code: number): void => {
  stoppedWith ??= code;
  stop.abort();
};

// `vitae read … | head`: the reader went away, which is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  stopWith(exitCode.readerGone);
});
process.on('SIGINT', () => stopWith(exitCode.interrupted));
process.on('SIGTERM', () => stopWith(exitCode.interrupted));

const code = await run(process.argv.slice(2), { stdout: process.stdout, stderr: process.stderr, stop: stop.signal });
// No process.exit: what is still on its way to a pipe must arrive.
process.exitCode = stoppedWith ?? code;
