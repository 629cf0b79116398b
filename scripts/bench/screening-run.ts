import { setTimeout as wait } from 'node:timers/promises';
import type { BenchClient } from './bench-client.ts';
import type { MadeCv } from './made-cvs.ts';
import { postingText } from './posting-text.data.ts';

/** Uploads under way at a time, as a browser or a script with a few connections does. */
const parallelUploads = 8;
const pollMs = 100;

export interface Counts {
  readonly completed: number;
  readonly failed: number;
}

export async function createPosting(client: BenchClient): Promise<string> {
  return (await client.mutate<{ id: string }>('posting.create', { text: postingText })).id;
}

export async function uploadAll(client: BenchClient, cvs: readonly MadeCv[]): Promise<string[]> {
  const waiting = [...cvs];
  const ids: string[] = [];
  const worker = async () => {
    for (let cv = waiting.shift(); cv !== undefined; cv = waiting.shift()) ids.push(await client.upload(cv));
  };
  await Promise.all(Array.from({ length: parallelUploads }, worker));
  return ids;
}

/** Waits until every evaluation of the posting has an end. Answers how they ended. */
export async function awaitScreening(client: BenchClient, postingId: string, total: number): Promise<Counts> {
  for (;;) {
    const { counts } = await client.query<{ counts: Counts }>('screening.get', { postingId });
    if (counts.completed + counts.failed >= total) return counts;
    await wait(pollMs);
  }
}
