import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { buildWeb } from '../build-web.ts';
import { type BenchClient, openClient } from './bench-client.ts';
import { makeDataFolder, startServer, stopServer } from './bench-server.ts';
import { awaitRest, readCpuTimes, showCpuPerCv } from './cpu-time.ts';
import { percentile, spread } from './figures.ts';
import { makeCvs } from './made-cvs.ts';
import { awaitScreening, createPosting, uploadAll } from './screening-run.ts';
import { scrollFrames } from './scroll-frames.ts';
import { makeTextCvs } from './text-cvs.ts';

/**
 * `npm run bench:screening [-- --cvs 300] [--rows 5000] [--runs 3]`: seconds until CVs that are read are ranked through
 * the API; until dropped files are read and ranked; and how smoothly the ranking scrolls in Chromium with many rows.
 * With `--rows 0` no browser is started. Other programs on the machine make every figure worse.
 */
const { values } = parseArgs({
  options: {
    cvs: { type: 'string', default: '300' },
    rows: { type: 'string', default: '5000' },
    runs: { type: 'string', default: '3' },
  },
});
const [cvs, rows, runs] = [Number(values.cvs), Number(values.rows), Number(values.runs)];
const print = (line: string) => process.stdout.write(`${line}\n`);

print(`load ${(loadavg()[0] ?? 0).toFixed(1)} before the start`);
// The server looks through the web build once, when it starts.
if (rows > 0) buildWeb();
const folder = makeDataFolder();
const server = await startServer(folder.path);
try {
  const client = await openClient(server.url);
  const serverPid = server.child.pid ?? 0;
  await awaitRest(serverPid);
  const dropped = await timeDrop(client);
  print(`${cvs} dropped files read and ranked in ${dropped.toFixed(1)} s`);
  const seconds: number[] = [];
  await awaitRest(serverPid);
  const before = readCpuTimes(serverPid);
  for (let run = 0; run < runs; run++) seconds.push(await timeRanking(client));
  const cpu = showCpuPerCv(before, readCpuTimes(serverPid), cvs * runs);
  print(`${cvs} CVs already read ranked in ${spread(seconds, 2)} s over ${runs} runs; processor time per CV: ${cpu}`);
  if (rows > 0) await measureScrolling(client);
  client.close();
} finally {
  await stopServer(server);
  folder.remove();
}

/** From the first upload to the last evaluation, of a screening that takes what arrives. */
async function timeDrop(client: BenchClient): Promise<number> {
  const postingId = await createPosting(client);
  await client.mutate('screening.setSettings', { postingId, takesNewCvs: true });
  const start = performance.now();
  await uploadAll(client, makeCvs(cvs));
  await awaitScreening(client, postingId, cvs);
  await client.mutate('screening.setSettings', { postingId, takesNewCvs: false });
  return (performance.now() - start) / 1000;
}

/** From the click to the first page of a complete ranking. */
async function timeRanking(client: BenchClient): Promise<number> {
  const postingId = await createPosting(client);
  const start = performance.now();
  await client.mutate('screening.start', { postingId });
  for (;;) {
    const { counts } = await client.query<{ counts: { completed: number } }>('screening.get', { postingId });
    if (counts.completed === cvs) break;
    await wait(100);
  }
  await client.query('screening.list', { postingId, pageSize: 50 });
  return (performance.now() - start) / 1000;
}

async function measureScrolling(client: BenchClient): Promise<void> {
  const added = makeTextCvs(join(folder.path, 'text-cvs'), rows - cvs);
  const postingId = await createPosting(client);
  await client.mutate('screening.setSettings', { postingId, takesNewCvs: true });
  await client.mutate('screening.start', { postingId });
  process.stderr.write(`  uploading ${added.length} short CVs …\n`);
  await uploadAll(client, added);
  await awaitScreening(client, postingId, rows);
  const pages: number[] = [];
  for (const page of [1, 2, 10, 50, 100]) {
    const start = performance.now();
    await client.query('screening.list', { postingId, page, pageSize: 50 });
    pages.push(performance.now() - start);
  }
  print(`a page of 50 of ${rows} rows through the API: ${spread(pages)} ms`);
  const start = performance.now();
  const { pairs } = await client.query<{ pairs: unknown[] }>('screening.listDuplicates', { postingId });
  print(`near-duplicates among ${rows}: ${(performance.now() - start).toFixed(0)} ms, ${pairs.length} pairs`);
  const { frames, workPerFrame } = await scrollFrames({ url: server.url, token: client.token(), postingId });
  const show = (percent: number) => `p${percent} ${percentile(frames, percent).toFixed(1)} ms`;
  const late = frames.filter((ms) => ms > 25).length;
  const perSecond = (1000 * frames.length) / frames.reduce((sum, ms) => sum + ms, 0);
  print(
    `scrolling ${rows} rows in Chromium: ${perSecond.toFixed(1)} frames a second; ${show(50)}, ${show(95)}, ${show(99)}; ${late} of ${frames.length} frames late by half a frame or more; the page's own work is ${workPerFrame.toFixed(1)} ms a frame`,
  );
}
