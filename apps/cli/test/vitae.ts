import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { run } from '../src/run.ts';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the real command line in a process of its own, in `folder`. */
export const startVitae = (folder: string, args: readonly string[]): ChildProcess =>
  spawn(process.execPath, [main, ...args], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });

/** Runs it to its end. */
export const vitae = async (folder: string, args: readonly string[]): Promise<Ended> => {
  const child = startVitae(folder, args);
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const [stdout, stderr, code] = await Promise.all([read(child.stdout), read(child.stderr), exit]);
  return { code, stdout, stderr };
};

/** The same without a process of its own for the command itself; its reader processes are real. */
export const runHere = async (folder: string, args: readonly string[]): Promise<Ended> => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const texts = Promise.all([text(stdout), text(stderr)]);
  const before = process.cwd();
  process.chdir(folder);
  try {
    const code = await run(args, { stdout, stderr, stop: new AbortController().signal });
    stdout.end();
    stderr.end();
    const [out, err] = await texts;
    return { code, stdout: out, stderr: err };
  } finally {
    process.chdir(before);
  }
};

const read = (stream: NodeJS.ReadableStream | null): Promise<string> => (stream ? text(stream) : Promise.resolve(''));

/** A folder with the given files; `remove` takes it away. */
export const folderWith = async (files: Readonly<Record<string, string | Uint8Array>>) => {
  const folder = await mkdtemp(join(tmpdir(), 'vitae-cli-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
};
