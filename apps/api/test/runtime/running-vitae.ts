import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface RunningVitae {
  readonly url: string;
  readonly pid: number;
  /** Ids of the processes that it has started, and those of theirs. */
  descendants(): number[];
  signal(name: 'SIGINT' | 'SIGTERM' | 'SIGKILL'): void;
  ended(): Promise<{ code: number | null; said: string }>;
}

const main = join(import.meta.dirname, '..', '..', 'src', 'main.ts');
const started = new Set<ChildProcess>();

/** A process like `npm start`'s, on a free port. Rejects with what it said when it ends before it is ready. */
export async function startVitae(environment: Readonly<Record<string, string>>): Promise<RunningVitae> {
  const run = spawnVitae(environment);
  const first = await Promise.race([run.ready, run.ended]);
  if (typeof first !== 'string') throw new Error(first.said);
  return {
    url: first,
    pid: run.child.pid ?? 0,
    descendants: () => descendantsOf(run.child.pid ?? 0),
    signal: (name) => run.child.kill(name),
    ended: () => run.ended,
  };
}

/** The same for a start that must fail: how it ended, and what it said. */
export function failToStart(
  environment: Readonly<Record<string, string>>,
): Promise<{ code: number | null; said: string }> {
  return spawnVitae(environment).ended;
}

/** For `afterEach`: whatever a failed test left running. */
export async function endAllVitae(): Promise<void> {
  const left = [...started].filter((child) => child.exitCode === null && child.signalCode === null);
  await Promise.all(
    left.map(async (child) => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }),
  );
  started.clear();
}

export function newDataFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'vitae-runtime-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch {
    return false;
  }
}

export async function untilGone(pids: readonly number[]): Promise<void> {
  while (pids.some(isAlive)) await wait(20);
}

function spawnVitae(environment: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main], {
    env: { ...process.env, PORT: '0', VITAE_DEMO: 'off', VITAE_READER_PROCESSES: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.add(child);
  let said = '';
  const ready = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        if (said.includes(' is ready')) resolve(/http:\/\/\S+/.exec(said)?.[0] ?? '');
      });
    }
  });
  const ended = once(child, 'close').then(([code]) => ({ code, said }));
  return { child, ready, ended };
}

/** The answer of `ps` as pairs; on all systems that tests run on. */
function descendantsOf(root: number): number[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((row) => row.trim().split(/\s+/).map(Number));
  const found: number[] = [];
  const pending = [root];
  for (let parent = pending.pop(); parent !== undefined; parent = pending.pop()) {
    for (const [pid = 0, ppid] of rows) {
      if (ppid !== parent) continue;
      found.push(pid);
      pending.push(pid);
    }
  }
  return found;
}

/** A killed process keeps its id until its parent asks; nobody may be there to ask. */
function isZombie(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
  } catch {
    return false;
  }
}
