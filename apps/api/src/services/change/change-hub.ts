import type { ChangeFeed } from '../../ports/change-feed.ts';
import { AnnouncedChange, type Change } from './schemas.ts';

export interface TrackedChange {
  /** Names the change within this process, so that a client that comes back can say where it was. */
  readonly id: string;
  readonly change: Change;
}

interface Kept extends TrackedChange {
  readonly number: number;
  readonly workspaceId: string;
}

/** Enough for a client that was away for some seconds while hundreds of CVs were read. */
const keptChanges = 5000;
/** A client that takes nothing for this long is told to read again instead of growing a list without end. */
const waitingChanges = 2000;

/** Fans the changes of the database out to the clients of this process, each workspace by itself. */
export class ChangeHub {
  readonly #epoch: string;
  readonly #kept: Kept[] = [];
  readonly #followers = new Set<Follower>();
  readonly #feed: ChangeFeed;
  #listening: Promise<void> | undefined;
  #count = 0;
  #closed = false;

  /** `epoch` tells the ids of this process from those of another one or an earlier one. */
  constructor(feed: ChangeFeed, epoch: string) {
    this.#feed = feed;
    this.#epoch = epoch;
  }

  /** Listens from the first follower on: a process that only works needs no connection for it. */
  #listen(): Promise<void> {
    this.#listening ??= this.#feed
      .listen({
        onChange: (payload) => {
          const { workspaceId, ...change } = AnnouncedChange.parse(JSON.parse(payload));
          this.#publish(workspaceId, change);
        },
        onGap: () => this.#publishGap(),
      })
      .catch((error: unknown) => {
        this.#listening = undefined;
        throw error;
      });
    return this.#listening;
  }

  #publish(workspaceId: string, change: Change): void {
    const number = ++this.#count;
    const kept = { id: `${this.#epoch}.${number}`, number, workspaceId, change };
    this.#kept.push(kept);
    // Dropped in bulk: shifting one by one would move the whole list at each change.
    if (this.#kept.length > keptChanges * 2) this.#kept.splice(0, this.#kept.length - keptChanges);
    for (const follower of this.#followers) if (follower.workspaceId === workspaceId) follower.push(kept);
  }

  /** Changes were missed: everyone reads again. */
  #publishGap(): void {
    this.#kept.length = 0;
    // The gap takes a number of its own: whoever saw the last change before it has missed something.
    this.#count += 1;
    for (const follower of this.#followers) follower.push(this.#resync());
  }

  /**
   * Changes of one workspace, from after `lastEventId` when it is still known, until the signal. From the moment this
   * resolves nothing is missed: whoever reads a row afterwards hears of what changes next.
   */
  async follow(
    workspaceId: string,
    options: { readonly lastEventId: string | null; readonly signal?: AbortSignal | undefined },
  ): Promise<AsyncGenerator<TrackedChange>> {
    await this.#listen();
    const follower = new Follower(workspaceId, () => this.#resync());
    for (const missed of this.#since(workspaceId, options.lastEventId)) follower.push(missed);
    const stop = () => {
      this.#followers.delete(follower);
      follower.stop();
    };
    options.signal?.addEventListener('abort', stop, { once: true });
    this.#followers.add(follower);
    if (options.signal?.aborted || this.#closed) stop();
    return follower.changes(stop);
  }

  /** Ends all streams: the process is going down. */
  async close(): Promise<void> {
    this.#closed = true;
    for (const follower of this.#followers) follower.stop();
    await this.#feed.close();
  }

  #since(workspaceId: string, lastEventId: string | null): TrackedChange[] {
    if (lastEventId === null) return [];
    const [epoch, numberText] = lastEventId.split('.');
    const number = Number(numberText);
    const oldest = this.#kept[0]?.number ?? this.#count + 1;
    if (epoch !== this.#epoch || !Number.isInteger(number) || number < oldest - 1) return [this.#resync()];
    return this.#kept.filter((kept) => kept.number > number && kept.workspaceId === workspaceId);
  }

  #resync(): TrackedChange {
    return { id: `${this.#epoch}.${this.#count}`, change: { kind: 'resync', id: '' } };
  }
}

/** One client's stream: what it has not taken yet, and a bell for when there is something. */
class Follower {
  readonly workspaceId: string;
  readonly #resync: () => TrackedChange;
  #waiting: TrackedChange[] = [];
  #stopped = false;
  #ring: () => void = () => {};

  constructor(workspaceId: string, resync: () => TrackedChange) {
    this.workspaceId = workspaceId;
    this.#resync = resync;
  }

  push(change: TrackedChange): void {
    if (this.#waiting.length >= waitingChanges) this.#waiting = [this.#resync()];
    else this.#waiting.push(change);
    this.#ring();
  }

  stop(): void {
    this.#stopped = true;
    this.#ring();
  }

  /** `end` is called when whoever takes the changes leaves. */
  async *changes(end: () => void): AsyncGenerator<TrackedChange> {
    try {
      while (!this.#stopped) {
        const batch = this.#waiting;
        this.#waiting = [];
        yield* batch;
        if (this.#waiting.length > 0 || this.#stopped) continue;
        await new Promise<void>((resolve) => {
          this.#ring = resolve;
        });
      }
    } finally {
      end();
    }
  }
}
