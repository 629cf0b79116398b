import type { AppError } from '@vitae/core/shared/app-error';
import type { TellProgress } from './messages.ts';

export interface Work {
  readonly id: number;
  readonly kind: string;
  readonly input: unknown;
  readonly urgent: boolean;
  /** Processes it was given to. */
  attempts: number;
  readonly settled: boolean;
  resolve(value: unknown): void;
  reject(error: AppError): void;
  /** Told how far it has come, when it says so. */
  readonly onProgress: TellProgress | undefined;
}

/** First come, first served, the urgent ones before all others. */
export class WorkQueue {
  readonly #urgent: Work[] = [];
  readonly #patient: Work[] = [];
  #lastId = 0;

  get size(): number {
    return this.#urgent.length + this.#patient.length;
  }

  get isEmpty(): boolean {
    return this.size === 0;
  }

  add(
    kind: string,
    options: {
      input: unknown;
      urgent?: boolean;
      onProgress?: TellProgress;
      resolve: (value: unknown) => void;
      reject: (error: AppError) => void;
    },
  ): Work {
    let settled = false;
    const once = <Argument>(settle: (argument: Argument) => void) => {
      return (argument: Argument) => {
        settled = true;
        settle(argument);
      };
    };
    this.#lastId += 1;
    const work: Work = {
      id: this.#lastId,
      kind,
      input: options.input,
      urgent: options.urgent ?? false,
      onProgress: options.onProgress,
      attempts: 0,
      get settled() {
        return settled;
      },
      resolve: once(options.resolve),
      reject: once(options.reject),
    };
    this.#line(work).push(work);
    return work;
  }

  next(): Work | undefined {
    return this.#urgent.shift() ?? this.#patient.shift();
  }

  /** To the head of its line, for work whose process was lost. */
  putBack(work: Work): void {
    this.#line(work).unshift(work);
  }

  /** True when it was still waiting. */
  remove(work: Work): boolean {
    const line = this.#line(work);
    const index = line.indexOf(work);
    if (index < 0) return false;
    line.splice(index, 1);
    return true;
  }

  rejectAll(error: AppError): void {
    for (const work of [...this.#urgent.splice(0), ...this.#patient.splice(0)]) work.reject(error);
  }

  #line(work: Work): Work[] {
    return work.urgent ? this.#urgent : this.#patient;
  }
}
