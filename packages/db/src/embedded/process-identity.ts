import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

/** Is there a process with this id? One of another user counts. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** A killed child that nobody has waited for still has its id, but runs no more. */
function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  return statFields(pid)?.[0] === 'Z';
}

/**
 * Something that differs when an id is given to a new process: its start time. Empty where the system cannot say,
 * so that callers fall back to the id alone.
 */
export function startTimeOf(pid: number): string {
  if (process.platform === 'linux') return statFields(pid)?.[19] ?? '';
  if (process.platform === 'win32') return '';
  return ps(pid, 'lstart=');
}

/** The program's file name, such as "postgres". */
export function programOf(pid: number): string {
  if (process.platform === 'linux') {
    try {
      return basename(readlinkSync(`/proc/${pid}/exe`)).replace(/ \(deleted\)$/, '');
    } catch {
      return '';
    }
  }
  return process.platform === 'win32' ? '' : basename(ps(pid, 'comm='));
}

/** Fields of /proc/PID/stat after the name in parentheses (which may hold spaces): state first. */
function statFields(pid: number): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

function ps(pid: number, column: string): string {
  try {
    return execFileSync('ps', ['-p', String(pid), '-o', column], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}
