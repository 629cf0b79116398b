import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, afterEach, describe, expect, it } from 'vitest';

const root = dirname(import.meta.dirname);
const folder = mkdtempSync(join(tmpdir(), 'vitae-bootstrap-'));
const started: ChildProcess[] = [];

afterEach(async () => {
  for (const child of started.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As a person's shell would run it: without what the npm around this test has set. */
function npm(args: readonly string[], options: { cwd: string; environment?: Record<string, string> }): ChildProcess {
  const own = Object.entries(process.env).filter(([name]) => !/^npm_|^INIT_CWD$/i.test(name));
  const env = { ...Object.fromEntries(own), ...options.environment };
  const child = spawn('npm', [...args], { cwd: options.cwd, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  started.push(child);
  return child;
}

async function outcome(child: ChildProcess): Promise<{ code: number; stdout: string; stderr: string }> {
  const said = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said.stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.stderr += text;
  });
  const [code] = await once(child, 'close');
  return { code, ...said };
}

describe('npm run vitae', { timeout: 120_000 }, () => {
  it('prints the answer alone, and finds files from where it was called', async () => {
    writeFileSync(
      join(folder, 'cv.txt'),
      'Rosa Urban\nrosa.urban@example.com\n\nExperience\nEditor, Halden Press\n2019 - 2023\n',
    );
    const child = npm(['--prefix', root, 'run', 'vitae', '--', 'read', 'cv.txt', '--json'], { cwd: folder });
    const { code, stdout } = await outcome(child);
    expect(JSON.parse(stdout)).toMatchObject([{ file: 'cv.txt', status: 'read' }]);
    expect(code).toBe(0);
  });

  it('passes the exit code on', async () => {
    const child = npm(['--prefix', root, 'run', 'vitae', '--', 'read', 'missing.pdf', '--json'], { cwd: folder });
    const { code, stdout } = await outcome(child);
    expect(JSON.parse(stdout)).toMatchObject([{ status: 'failed', error: { code: 'FILE_MISSING' } }]);
    expect(code).toBe(1);
  });
});

describe('an unknown command', () => {
  it('is answered with those that there are', async () => {
    const child = spawn(process.execPath, [join(root, 'scripts', 'bootstrap.mjs'), 'nonsense']);
    const { code, stderr } = await outcome(child);
    expect(code).toBe(1);
    expect(stderr).toMatch(/no command "nonsense"\. There are: start,/);
  });
});

describe.skipIf(process.platform === 'win32')('npm start', { timeout: 180_000 }, () => {
  const environment = { VITAE_DATA_DIR: join(folder, 'data'), PORT: '0', VITAE_DEMO: 'off' };

  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('leaves no process when npm gets %s', async (signal) => {
    const child = npm(['start'], { cwd: root, environment });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    }
    while (!said.includes('Vitae is ready: http://localhost:') && child.exitCode === null) await wait(20);
    expect(said).toContain('Vitae is ready');
    const processes = descendantsOf(child.pid ?? 0);
    expect(processes.length).toBeGreaterThan(4);
    // A terminal's Ctrl-C reaches the whole group; a signal of `kill` reaches npm alone.
    process.kill(signal === 'SIGINT' ? -(child.pid ?? 0) : (child.pid ?? 0), signal);
    while (processes.some((pid) => isRunning(pid))) await wait(20);
  });
});

function processTable(): { pid: number; parent: number; state: string }[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,ppid=,state='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((row) => {
      const [pid, parent, state = ''] = row.trim().split(/\s+/);
      return { pid: Number(pid), parent: Number(parent), state };
    });
}

function descendantsOf(ancestor: number): number[] {
  const table = processTable();
  const children = (pid: number): number[] =>
    table.filter((row) => row.parent === pid).flatMap((row) => [row.pid, ...children(row.pid)]);
  return children(ancestor);
}

/** A killed process that nobody waits for (state Z) runs no more. */
function isRunning(pid: number): boolean {
  return processTable().some((row) => row.pid === pid && !row.state.startsWith('Z'));
}
