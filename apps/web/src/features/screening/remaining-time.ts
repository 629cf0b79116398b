/** What was seen of a running screening. */
export interface Seen {
  readonly atMs: number;
  readonly done: number;
}

/** Fewer than this say nothing about the rest. */
const fewest = 5;

/** Milliseconds that what is left takes at the rate seen since the first look; undefined while that says too little. */
export function remainingMs(first: Seen, now: Seen, left: number): number | undefined {
  const [done, passedMs] = [now.done - first.done, now.atMs - first.atMs];
  if (done < fewest || passedMs <= 0) return undefined;
  return (left * passedMs) / done;
}

/** As people say it: "a few seconds", "20 s", "3 min". */
export function aboutTime(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds <= 5) return 'a few seconds';
  if (seconds < 90) return `about ${Math.ceil(seconds / 5) * 5} s`;
  return `about ${Math.round(seconds / 60)} min`;
}
