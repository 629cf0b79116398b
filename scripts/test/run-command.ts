import { type ChildProcess, spawn } from 'node:child_process';

export interface CommandResult {
  readonly code: number;
  readonly output: string;
}

const running = new Set<ChildProcess>();

/** Runs a command in a process group of its own, so that nothing it starts can outlive the tests. */
export function runCommand(
  file: string,
  args: readonly string[],
  options: { cwd: string; show?: boolean },
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: options.cwd,
      stdio: ['ignore', options.show ? 'inherit' : 'pipe', options.show ? 'inherit' : 'pipe'],
      detached: process.platform !== 'win32',
      env: { ...process.env, CI: process.env.CI ?? '1', TURBO_TELEMETRY_DISABLED: '1' },
    });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    const end = (code: number) => {
      endGroup(child);
      running.delete(child);
      resolve({ code, output });
    };
    child.once('error', (error) => {
      output += error.message;
      end(127);
    });
    child.once('exit', (code) => end(code ?? 1));
  });
}

export function endAllCommands(): void {
  for (const child of running) endGroup(child);
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined || process.platform === 'win32') return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // The group is empty, as it should be.
  }
}
