import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestCounts } from './count-reporter.ts';
import { runCommand } from './run-command.ts';

/** Runs every test, showing them as they go, and answers what came of them. */
export async function runVitest(root: string, args: readonly string[]): Promise<TestCounts> {
  const folder = mkdtempSync(join(tmpdir(), 'vitae-counts-'));
  const path = join(folder, 'counts.json');
  process.env.VITAE_TEST_COUNTS = path;
  try {
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
    const reporters = ['--reporter=default', `--reporter=${join(import.meta.dirname, 'count-reporter.ts')}`];
    const { code } = await runCommand(process.execPath, [vitest, 'run', ...reporters, ...args], {
      cwd: root,
      show: true,
    });
    const counts = readCounts(path);
    // It failed in a way that no test shows, such as a broken configuration.
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readCounts(path: string): TestCounts {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: [] };
  }
}
