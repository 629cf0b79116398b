import type { z } from 'zod';
import type { SwapPromise as Promised } from './lab-row.ts';

/** What may move when a swap is made: nothing; what a rubric asks in years; or what the reading makes of another look. */
export type SwapPromise = z.infer<typeof Promised>;

/** A CV as the lab changes it: its text, and what of it says who somebody is. */
export interface LabCv {
  readonly text: string;
  /** As the reader found it. */
  readonly name?: string | undefined;
  readonly schools: readonly string[];
  /** Roles that ended: the years they are printed with, on the line of their dates. */
  readonly ended: readonly { readonly start: number; readonly end: number }[];
}

/** One way of writing the same CV of the same person, or of another one with the same work behind them. */
export interface Swap {
  /** Group of the table: "name", "age" … */
  readonly kind: string;
  readonly label: string;
  readonly promise: SwapPromise;
  /** Undefined when the CV has nothing to swap. */
  apply(cv: LabCv): string | undefined;
}
