import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { openClient } from './bench-client.ts';
import { makeDataFolder, startServer, stopServer } from './bench-server.ts';
import { countCompletions } from './count-completions.ts';
import { makeCvs } from './made-cvs.ts';
import { awaitScreening, createPosting, uploadAll } from './screening-run.ts';

/**
 * `npm run bench:kill`: 500 CVs go from upload to evaluated while the worker is killed (SIGKILL) twenty times at random
 * moments and started again; then every CV must have been evaluated exactly once. Arguments: CVs, kills.
 */
const cvCount = Number(process.argv[2] ?? 500);
const kills = Number(process.argv[3] ?? 20);
/** Long enough for a worker to be in the midst of work when it dies. */
const lifeMs = { least: 300, most: 1_500 };

const folder = makeDataFolder();
const server = await startServer(folder.path, { VITAE_ROLE: 'api' });
const client = await openClient(server.url);
const postingId = await createPosting(client);
const completions = await countCompletions(server.url, client.token());

const start = performance.now();
const uploading = uploadAll(client, makeCvs(cvCount)).then(async (cvIds) => {
  await client.mutate('screening.start', { postingId, cvIds });
});
const workerRole = { VITAE_ROLE: 'worker' };
let worker = await startServer(folder.path, workerRole);
for (let kill = 1; kill <= kills; kill++) {
  await wait(lifeMs.least + Math.random() * (lifeMs.most - lifeMs.least));
  worker.child.kill('SIGKILL');
  await once(worker.child, 'exit');
  worker = await startServer(folder.path, workerRole);
}
await uploading;
const counts = await awaitScreening(client, postingId, cvCount);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
const { times, lost } = await completions.stop(cvCount);
client.close();
await stopServer(worker);
await stopServer(server);
folder.remove();

const exactlyOnce = [...times.values()].filter((count) => count === 1).length;
const more = times.size - exactlyOnce;
process.stdout.write(
  `${cvCount} CVs, worker killed ${kills} times, ${seconds} s: ${counts.completed} evaluated, ${counts.failed} failed; ` +
    `evaluated once ${exactlyOnce}, more than once ${more}\n`,
);
if (lost) process.stdout.write('The event stream was interrupted, so repeated evaluations may have been missed.\n');
process.exit(counts.completed === cvCount && exactlyOnce === cvCount && more === 0 ? 0 : 1);
