import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

export interface CpuTimes {
  readonly serverMs: number;
  readonly readersMs: number;
  readonly databaseMs: number;
  readonly clientMs: number;
}

/** The kernel counts processor time in hundredths of a second (USER_HZ, the same on all common builds). */
const msPerTick = 10;

/**
 * Processor time that a Vitae and its children have used so far: unlike seconds on the clock it hardly depends on what
 * else the machine does. Null where there is no /proc.
 */
export function readCpuTimes(serverPid: number): CpuTimes | null {
  if (process.platform !== 'linux') return null;
  const processes = listProcesses();
  const times = { serverMs: 0, readersMs: 0, databaseMs: 0 };
  const pending = [serverPid];
  for (let pid = pending.pop(); pid !== undefined; pid = pending.pop()) {
    const own = processes.get(pid);
    if (own === undefined) continue;
    if (pid === serverPid) times.serverMs += own.ms;
    else if (own.command.includes('reader-child')) times.readersMs += own.ms;
    else times.databaseMs += own.ms;
    for (const [child, { parent }] of processes) if (parent === pid) pending.push(child);
  }
  const usage = process.cpuUsage();
  return { ...times, clientMs: (usage.user + usage.system) / 1000 };
}

const restPollMs = 1_000;
/** Of a second: the reader processes have ended what a start gives them to practise. */
const restedBelowMs = 50;
const restLimitMs = 60_000;

/** Waits until the reader processes have nothing left to do; where there is no /proc, for as long as that takes at most. */
export async function awaitRest(serverPid: number): Promise<void> {
  const limit = performance.now() + restLimitMs;
  let before = readCpuTimes(serverPid);
  while (performance.now() < limit) {
    await wait(restPollMs);
    const now = readCpuTimes(serverPid);
    if (before && now && now.readersMs > 0 && now.readersMs - before.readersMs < restedBelowMs) return;
    before = now;
  }
}

/** "server 9.1 + readers 14.0 + database 6.2 + this client 2.0 = 31.3 ms". */
export function showCpuPerCv(before: CpuTimes | null, after: CpuTimes | null, cvs: number): string {
  if (before === null || after === null) return 'unknown here';
  const server = (after.serverMs - before.serverMs) / cvs;
  const readers = (after.readersMs - before.readersMs) / cvs;
  const database = (after.databaseMs - before.databaseMs) / cvs;
  const client = (after.clientMs - before.clientMs) / cvs;
  const sum = server + readers + database + client;
  const show = (ms: number) => ms.toFixed(1);
  return `server ${show(server)} + readers ${show(readers)} + database ${show(database)} + this client ${show(client)} = ${show(sum)} ms`;
}

function listProcesses(): Map<number, { parent: number; ms: number; command: string }> {
  const processes = new Map<number, { parent: number; ms: number; command: string }>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const ms = (Number(fields[11]) + Number(fields[12])) * msPerTick;
      const command = readFileSync(`/proc/${name}/cmdline`, 'utf8');
      processes.set(Number(name), { parent: Number(fields[1]), ms, command });
    } catch {
      // It ended while we looked.
    }
  }
  return processes;
}
