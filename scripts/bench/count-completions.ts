import { setTimeout as wait } from 'node:timers/promises';

export interface Completions {
  /** Waits until so many evaluations were seen to end (or 5 s pass), then answers how often each did. */
  stop(expected: number): Promise<{ times: Map<string, number>; lost: boolean }>;
}

const settleMs = 5_000;

/**
 * Counts how often each evaluation is announced as completed. The announcement is part of the transaction that writes
 * the result, so a result that is written twice is announced twice.
 */
export async function countCompletions(url: string, token: string): Promise<Completions> {
  const abort = new AbortController();
  const times = new Map<string, number>();
  let lost = false;
  const response = await fetch(`${url}/api/trpc/change.onChange`, {
    headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream' },
    signal: abort.signal,
  });
  if (!response.ok || response.body === null) throw new Error(`The event stream answered ${response.status}.`);
  const reading = readLines(response.body, (line) => {
    const data = line.startsWith('data:') ? line.slice(5).trim() : '';
    // Pings that keep the connection open carry nothing.
    if (data === '') return;
    const change = JSON.parse(data);
    // The server says with it that this client was too slow and missed some.
    if (change?.kind === 'resync') lost = true;
    if (change?.kind !== 'evaluation' || change.stage !== 'completed') return;
    times.set(change.id, (times.get(change.id) ?? 0) + 1);
  }).catch(() => {
    lost ||= !abort.signal.aborted;
  });
  return {
    stop: async (expected) => {
      const deadline = Date.now() + settleMs;
      while (times.size < expected && Date.now() < deadline) await wait(20);
      abort.abort();
      await reading;
      return { times, lost };
    },
  };
}

async function readLines(body: ReadableStream<Uint8Array>, take: (line: string) => void): Promise<void> {
  let rest = '';
  for await (const text of body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
  }
}
