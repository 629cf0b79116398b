import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface BenchServer {
  readonly url: string;
  readonly child: ChildProcess;
  readonly dataFolder: string;
}

const main = join(import.meta.dirname, '..', '..', 'apps', 'api', 'src', 'main.ts');
const startLimitMs = 60_000;

export function makeDataFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'vitae-bench-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A Vitae of its own in a process of its own, empty, on a free port. Answers once it says that it is ready. */
export async function startServer(
  dataFolder: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<BenchServer> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main], {
    env: { ...process.env, PORT: '0', VITAE_DATA_DIR: dataFolder, VITAE_DEMO: 'off', ...environment },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let said = '';
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (said.includes('\n')) resolve(/http:\S+/.exec(said)?.[0] ?? '');
    });
    child.once('exit', (code) => reject(new Error(`Vitae ended with code ${code} before it was ready.`)));
    setTimeout(() => reject(new Error('Vitae was not ready in time.')), startLimitMs).unref();
  });
  return { url: await ready, child, dataFolder };
}

export async function stopServer(server: BenchServer): Promise<void> {
  if (server.child.exitCode !== null || server.child.signalCode !== null) return;
  server.child.kill('SIGTERM');
  await once(server.child, 'exit');
}
