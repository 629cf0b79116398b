import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface ToolRun {
  /** Files that the tool reads, by name. */
  readonly files: Record<string, string | Uint8Array>;
  /** Commands, one after another, run in the folder of those files. */
  readonly commands: readonly (readonly string[])[];
  /** The file that it makes. */
  readonly makes: string;
}

/** Runs a producer in a folder of its own and answers what it made. Throws with the tool's own words when it fails. */
export async function runTool({ files, commands, makes }: ToolRun): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'vitae-corpus-'));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
    for (const [command = '', ...args] of commands) {
      // A fixed clock, so that the same corpus comes out again.
      const env = { ...process.env, SOURCE_DATE_EPOCH: '1793523600', FORCE_SOURCE_DATE: '1', HOME: folder };
      try {
        await run(command, args, { cwd: folder, env, maxBuffer: 1 << 26 });
      } catch (error) {
        const said = error instanceof Error && 'stdout' in error ? String(error.stdout).slice(-1500) : '';
        throw new Error(`${command} failed: ${error instanceof Error ? error.message.slice(0, 500) : error}\n${said}`);
      }
    }
    return new Uint8Array(await readFile(join(folder, makes)));
  } finally {
    await rm(folder, { recursive: true });
  }
}
