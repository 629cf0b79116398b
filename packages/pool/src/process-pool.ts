import { AppError } from '@vitae/core/shared/app-error';
import type { ExitReason } from './exit-reason.ts';
import { crashMessage, type ProcessMessage, type TellProgress } from './messages.ts';
import { type Work, WorkQueue } from './work-queue.ts';
import { startWorkerProcess, type WorkerProcess } from './worker-process.ts';

export interface ProcessPoolOptions {
  readonly processes: number;
  readonly timeoutMs: number;
  readonly memoryLimitMb: number;
  /** Exports `work`: a function for each kind. */
  readonly workModule: URL;
  /** A process that had nothing to do for so long ends, and gives its memory back. Without it processes stay. */
  readonly idleMs?: number;
  /** What a person can do about a file that takes too long or too much. */
  readonly advice?: string;
}

export interface RunOptions {
  readonly input: unknown;
  readonly signal?: AbortSignal;
  /** Goes before everything that is not urgent. */
  readonly urgent?: boolean;
  /** Called as the work tells how far it has come; the time limit begins anew each time. */
  readonly onProgress?: TellProgress;
}

/** Why the pool itself ended a process. */
type Ending = 'timed-out' | 'cancelled' | 'retired';

interface Slot {
  readonly process: WorkerProcess;
  ready: boolean;
  work?: Work | undefined;
  limit?: NodeJS.Timeout | undefined;
  ending?: Ending | undefined;
}

const startLimitMs = 60_000;
const startsBeforeGivingUp = 3;
/** Killed from outside, a file deserves a second process; one that ends two is at fault itself. */
const attemptsPerWork = 2;
/** A process that has swollen to this share of its limit is replaced while idle, before a good CV pays for it. */
const retireAtShareOfLimit = 0.6;

/** Processes that work one piece at a time, are killed at their limits, and are replaced when they end. */
export class ProcessPool {
  readonly #options: ProcessPoolOptions;
  readonly #queue = new WorkQueue();
  readonly #slots = new Set<Slot>();
  #failedStarts = 0;
  #closed = false;
  #onChange: (() => void)[] = [];

  constructor(options: ProcessPoolOptions) {
    this.#options = options;
  }

  /** Resolves with what the work function answered; rejects with an AppError. */
  run<Value>(kind: string, options: RunOptions): Promise<Value> {
    return new Promise<Value>((resolve, reject) => {
      if (this.#closed) return reject(cancelled());
      const work = this.#queue.add(kind, { ...options, resolve: takeAs(resolve), reject });
      options.signal?.addEventListener('abort', () => this.#cancel(work), { once: true });
      if (options.signal?.aborted) this.#cancel(work);
      this.#pump();
    });
  }

  async warm(): Promise<void> {
    while (this.#slots.size < this.#options.processes) this.#start();
    while (!this.#closed && [...this.#slots].some((slot) => !slot.ready)) await this.#nextChange();
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#queue.rejectAll(cancelled());
    for (const slot of this.#slots) {
      slot.work?.reject(cancelled());
      if (slot.work || !slot.ready) slot.process.kill();
      else this.#retire(slot);
    }
    while (this.#slots.size > 0) await this.#nextChange();
  }

  #pump(): void {
    for (const slot of this.#slots) {
      if (this.#queue.isEmpty) return;
      if (slot.ready && !slot.work && !slot.ending) this.#assign(slot);
    }
    const starting = [...this.#slots].filter((slot) => !slot.ready).length;
    const room = this.#options.processes - this.#slots.size;
    for (let count = Math.min(room, this.#queue.size - starting); count > 0; count--) this.#start();
  }

  #start(): void {
    const slot: Slot = {
      ready: false,
      process: startWorkerProcess({
        workModule: this.#options.workModule,
        memoryLimitMb: this.#options.memoryLimitMb,
        onMessage: (message) => this.#hear(slot, message),
        onExit: (exit) => this.#bury(slot, exit),
      }),
    };
    this.#limit(slot, startLimitMs);
    this.#slots.add(slot);
  }

  #assign(slot: Slot): void {
    const work = this.#queue.next();
    if (!work) return;
    work.attempts += 1;
    slot.work = work;
    this.#limit(slot, this.#options.timeoutMs);
    slot.process.send({ id: work.id, kind: work.kind, input: work.input });
  }

  #limit(slot: Slot, limitMs: number): void {
    clearTimeout(slot.limit);
    slot.limit = setTimeout(() => this.#end(slot, 'timed-out'), limitMs);
  }

  #hear(slot: Slot, message: ProcessMessage): void {
    clearTimeout(slot.limit);
    if (message.type === 'progress') {
      if (slot.work?.id === message.id) slot.work.onProgress?.({ page: message.page, pages: message.pages });
      if (slot.work) this.#limit(slot, this.#options.timeoutMs);
      return;
    }
    if (message.type === 'ready') {
      slot.ready = true;
      this.#failedStarts = 0;
    } else if (slot.work?.id === message.id) {
      const { work } = slot;
      slot.work = undefined;
      if (message.type === 'failed') work.reject(new AppError(message.code, message.message));
      else work.resolve(message.value);
      const swollen = message.type === 'done' && message.rssMb > this.#options.memoryLimitMb * retireAtShareOfLimit;
      if (swollen) this.#retire(slot);
    }
    this.#changed();
    this.#pump();
    if (!slot.work && !slot.ending) this.#retireWhenIdle(slot);
  }

  #retireWhenIdle(slot: Slot): void {
    const { idleMs } = this.#options;
    if (idleMs === undefined) return;
    slot.limit = setTimeout(() => this.#retire(slot), idleMs);
    // Waiting for nothing must not keep the program alive.
    slot.limit.unref();
  }

  #end(slot: Slot, ending: Ending): void {
    slot.ending ??= ending;
    slot.process.kill();
  }

  /** An idle process ends by itself; its place is free at once. */
  #retire(slot: Slot): void {
    slot.ending = 'retired';
    slot.process.retire();
    this.#limit(slot, startLimitMs);
  }

  #cancel(work: Work): void {
    work.reject(cancelled());
    if (this.#queue.remove(work)) return;
    for (const slot of this.#slots) if (slot.work === work) this.#end(slot, 'cancelled');
  }

  #bury(slot: Slot, exit: { reason: ExitReason; said: string }): void {
    clearTimeout(slot.limit);
    this.#slots.delete(slot);
    if (!slot.ready && !this.#closed) this.#countFailedStart(exit.said);
    if (slot.work) this.#settleLost(slot.work, slot.ending ?? exit.reason);
    this.#changed();
    if (!this.#closed) this.#pump();
  }

  #settleLost(work: Work, why: Ending | ExitReason): void {
    if (why === 'crashed' && work.attempts < attemptsPerWork && !this.#closed && !work.settled) {
      this.#queue.putBack(work);
      return;
    }
    work.reject(lostWorkError(why, this.#options));
  }

  #countFailedStart(said: string): void {
    this.#failedStarts += 1;
    if (this.#failedStarts < startsBeforeGivingUp) return;
    this.#failedStarts = 0;
    const cause = new Error(said.trim() || 'it ended without a word');
    this.#queue.rejectAll(new AppError('INTERNAL', 'The process that reads CVs does not start.', { cause }));
  }

  #nextChange(): Promise<void> {
    return new Promise((resolve) => this.#onChange.push(resolve));
  }

  #changed(): void {
    for (const resolve of this.#onChange.splice(0)) resolve();
  }
}

function cancelled(): AppError {
  return new AppError('CANCELLED', 'This was cancelled.');
}

const printAgain = 'Print it to PDF again and use that.';

function lostWorkError(why: Ending | ExitReason, options: ProcessPoolOptions): AppError {
  if (why === 'timed-out') {
    const seconds = Math.round(options.timeoutMs / 100) / 10;
    return new AppError(
      'READING_TIMED_OUT',
      `Reading this file took longer than ${seconds} seconds and was stopped. ${options.advice ?? printAgain}`,
    );
  }
  if (why === 'out-of-memory') {
    return new AppError(
      'READING_OUT_OF_MEMORY',
      `Reading this file needed more than ${options.memoryLimitMb} MB of memory and was stopped. ` +
        (options.advice ?? printAgain),
    );
  }
  return why === 'crashed' ? new AppError('READING_CRASHED', crashMessage) : cancelled();
}

/** The answer came from the work function of that name, whose type the caller states; nothing here can check it. */
function takeAs<Value>(resolve: (value: Value) => void): (value: unknown) => void {
  return (value) => resolve(value as Value);
}
