import { expect, it } from 'vitest';
import type { ChangeFeed, ChangeListener } from '../../ports/change-feed.ts';
import { ChangeHub, type TrackedChange } from './change-hub.ts';

/** A feed whose changes the test writes. */
function openFeed() {
  const listeners: ChangeListener[] = [];
  const feed: ChangeFeed = {
    listen: async (listener) => {
      listeners.push(listener);
    },
    close: async () => {},
  };
  const tell = (workspaceId: string, id: string) => {
    for (const listener of listeners) listener.onChange(JSON.stringify({ workspaceId, kind: 'cv', id }));
  };
  return { feed, tell, listeners };
}

async function take(changes: AsyncGenerator<TrackedChange>, count: number): Promise<string[]> {
  const seen: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const { value } = await changes.next();
    seen.push(value?.change.kind === 'resync' ? 'resync' : (value?.change.id ?? 'end'));
  }
  return seen;
}

it('gives each workspace its own changes, to every follower', async () => {
  const { feed, tell, listeners } = openFeed();
  const hub = new ChangeHub(feed, 'epoch');
  const [one, same] = [await hub.follow('w1', { lastEventId: null }), await hub.follow('w1', { lastEventId: null })];
  const other = await hub.follow('w2', { lastEventId: null });
  expect(listeners).toHaveLength(1);
  tell('w1', 'a');
  tell('w2', 'b');
  tell('w1', 'c');
  expect(await take(one, 2)).toEqual(['a', 'c']);
  expect(await take(same, 2)).toEqual(['a', 'c']);
  expect(await take(other, 1)).toEqual(['b']);
});

it('replays from a known id, and asks to read again from an unknown one', async () => {
  const { feed, tell } = openFeed();
  const hub = new ChangeHub(feed, 'epoch');
  const first = await hub.follow('w1', { lastEventId: null });
  tell('w1', 'a');
  const { value } = await first.next();
  tell('w1', 'b');
  tell('w2', 'other');
  tell('w1', 'c');
  expect(await take(await hub.follow('w1', { lastEventId: value?.id ?? null }), 2)).toEqual(['b', 'c']);
  for (const lastEventId of ['earlier.1', 'epoch.x', '']) {
    expect(await take(await hub.follow('w1', { lastEventId }), 1)).toEqual(['resync']);
  }
});

it('asks to read again when the feed missed changes', async () => {
  const { feed, tell, listeners } = openFeed();
  const hub = new ChangeHub(feed, 'epoch');
  const following = await hub.follow('w1', { lastEventId: null });
  tell('w1', 'a');
  const before = (await following.next()).value?.id ?? null;
  for (const listener of listeners) listener.onGap();
  expect(await take(following, 1)).toEqual(['resync']);
  expect(await take(await hub.follow('w1', { lastEventId: before }), 1)).toEqual(['resync']);
});

it('does not grow without end for a client that takes nothing', async () => {
  const { feed, tell } = openFeed();
  const hub = new ChangeHub(feed, 'epoch');
  const lazy = await hub.follow('w1', { lastEventId: null });
  for (let index = 0; index < 30_000; index += 1) tell('w1', String(index));
  const seen: string[] = [];
  while (seen.at(-1) !== '29999') seen.push(...(await take(lazy, 1)));
  expect(seen[0]).toBe('resync');
  expect(seen.length).toBeLessThan(2500);
});

it('ends when the client leaves and when the host closes', async () => {
  const { feed } = openFeed();
  const hub = new ChangeHub(feed, 'epoch');
  const leaving = new AbortController();
  const left = await hub.follow('w1', { lastEventId: null, signal: leaving.signal });
  const closed = await hub.follow('w1', { lastEventId: null });
  const ends = Promise.all([left.next(), closed.next()]);
  leaving.abort();
  await hub.close();
  expect((await ends).map((end) => end.done)).toEqual([true, true]);
  expect((await (await hub.follow('w1', { lastEventId: null })).next()).done).toBe(true);
});

it('tries to listen again after a feed that could not', async () => {
  const { feed, tell } = openFeed();
  let failures = 1;
  const flaky: ChangeFeed = {
    ...feed,
    listen: (listener) => (failures-- > 0 ? Promise.reject(new Error('down')) : feed.listen(listener)),
  };
  const hub = new ChangeHub(flaky, 'epoch');
  await expect(hub.follow('w1', { lastEventId: null })).rejects.toThrow('down');
  const following = await hub.follow('w1', { lastEventId: null });
  tell('w1', 'a');
  expect(await take(following, 1)).toEqual(['a']);
});
