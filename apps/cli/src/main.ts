import { exitCode } from './exit-code.ts';
import { run } from './run.ts';

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
