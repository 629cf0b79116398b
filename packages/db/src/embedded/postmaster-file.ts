import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a running server writes about itself into its data folder (storage/lmgr: "postmaster.pid", line by line). */
export interface PostmasterFile {
  readonly pid: number;
  readonly port: number;
  readonly ready: boolean;
}

export function findPostmasterFile(dataFolder: string): PostmasterFile | undefined {
  let text: string;
  try {
    text = readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8');
  } catch {
    return undefined;
  }
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}
