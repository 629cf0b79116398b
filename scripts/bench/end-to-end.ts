import { setTimeout as wait } from 'node:timers/promises';
import { type BenchClient, openClient } from './bench-client.ts';
import { makeDataFolder, startServer, stopServer } from './bench-server.ts';
import { awaitRest, readCpuTimes, showCpuPerCv } from './cpu-time.ts';
import { percentile, spread } from './figures.ts';
import { startListLoad } from './list-load.ts';
import { type MadeCv, makeCvs } from './made-cvs.ts';
import { awaitScreening, createPosting, uploadAll } from './screening-run.ts';

const connections = 50;
/** A screen that re-reads its list twice a second, times fifty: 100 requests a second. */
const pauseMs = 500;
const aloneMs = 5_000;

/** From the first upload to the last evaluation, over HTTP and the queue; then the CV list's answers meanwhile. */
export async function benchEndToEnd(options: { cvs: number; runs: number }): Promise<string[]> {
  const all = makeCvs(options.cvs * 2);
  const [cvs, later] = [all.slice(0, options.cvs), all.slice(options.cvs)];
  const atOnce: number[] = [];
  const rested: number[] = [];
  const next: number[] = [];
  let cpu = '';
  for (let run = 0; run < options.runs; run++) {
    await withServer(async (client) => atOnce.push((await screenAll(client, cvs)).cvsPerSecond));
    await withServer(async (client, pid) => {
      await awaitRest(pid);
      const before = readCpuTimes(pid);
      rested.push((await screenAll(client, cvs)).cvsPerSecond);
      cpu = showCpuPerCv(before, readCpuTimes(pid), cvs.length);
      next.push((await screenAll(client, later)).cvsPerSecond);
    });
  }
  const lines = [
    `from upload to evaluated, ${cvs.length} made CVs, once the start has come to rest: ${spread(rested)} CVs/s over ${options.runs} runs`,
    `processor time per CV of those, last run: ${cpu}`,
    `the ${later.length} after them: ${spread(next)} CVs/s`,
    `${cvs.length} at once after a start, nothing compiled by V8 yet: ${spread(atOnce)} CVs/s`,
  ];
  await withServer(async (client) => {
    await screenAll(client, later);
    const paced = startListLoad(client, { connections, pauseMs });
    const { cvsPerSecond } = await screenAll(client, cvs);
    lines.push(
      `CV list while the next ${cvs.length} are uploaded and evaluated, ${connections} connections, ${latency(await paced.stop())}; ${cvsPerSecond.toFixed(1)} CVs/s`,
    );
    lines.push(`CV list alone, ${connections} connections, ${latency(await loadFor(client, pauseMs))}`);
    lines.push(`CV list alone, ${connections} connections without a pause, ${latency(await loadFor(client, 0))}`);
  });
  return lines;
}

async function withServer<Result>(use: (client: BenchClient, serverPid: number) => Promise<Result>): Promise<Result> {
  const folder = makeDataFolder();
  const server = await startServer(folder.path);
  try {
    const client = await openClient(server.url);
    const result = await use(client, server.child.pid ?? 0);
    client.close();
    return result;
  } finally {
    await stopServer(server);
    folder.remove();
  }
}

async function screenAll(client: BenchClient, cvs: readonly MadeCv[]): Promise<{ cvsPerSecond: number }> {
  const postingId = await createPosting(client);
  const start = performance.now();
  const cvIds = await uploadAll(client, cvs);
  const uploaded = performance.now();
  await client.mutate('screening.start', { postingId, cvIds });
  const counts = await awaitScreening(client, postingId, cvs.length);
  if (counts.completed !== cvs.length) throw new Error(`${counts.failed} CVs were not evaluated.`);
  process.stderr.write(
    `  uploads ${((uploaded - start) / 1000).toFixed(1)} s, all ${((performance.now() - start) / 1000).toFixed(1)} s\n`,
  );
  return { cvsPerSecond: (cvs.length * 1000) / (performance.now() - start) };
}

async function loadFor(client: BenchClient, pause: number): Promise<number[]> {
  const load = startListLoad(client, { connections, pauseMs: pause });
  await wait(aloneMs);
  return load.stop();
}

function latency(durations: readonly number[]): string {
  const show = (percent: number) => `p${percent} ${percentile(durations, percent).toFixed(1)} ms`;
  return `${durations.length} answers: ${show(50)}, ${show(99)}`;
}
