import { dirname } from 'node:path';
import { type Check, checks } from './test/checks.ts';
import { endAllCommands } from './test/run-command.ts';
import { runVitest } from './test/run-vitest.ts';

/** `npm test`: every check, then every test; goes on after a failure, and closes with the totals. */
const root = dirname(import.meta.dirname);
const stop = () => {
  endAllCommands();
  process.exit(130);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, stop);

async function runCheck(check: Check): Promise<boolean> {
  const start = performance.now();
  const { code, output } = await check.run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'} ${check.name} (${seconds} s)\n`);
  if (code !== 0) process.stdout.write(`${output.trimEnd()}\n\n`);
  return code === 0;
}

const results: boolean[] = [];
for (const check of checks) results.push(await runCheck(check));
const tests = await runVitest(root, process.argv.slice(2));
for (const name of tests.skipped) process.stdout.write(`skipped: ${name}\n`);
const passed = tests.passed + results.filter(Boolean).length;
const failed = tests.failed + results.filter((ok) => !ok).length;
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
