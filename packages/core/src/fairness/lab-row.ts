import { z } from 'zod';

export const SwapPromise = z.enum(['nothing', 'years', 'reading']);

/** A CV that moved under a swap. */
export const Movement = z.object({
  /** As the caller named the CV. */
  subject: z.string(),
  swap: z.string(),
  /** Points with the swap less without it. */
  points: z.number(),
  /** Ranks gained among the other CVs as they are; negative when lost. */
  ranks: z.number(),
  /** Requirements that count otherwise with the swap. */
  requirements: z.array(z.string()),
});
export type Movement = z.infer<typeof Movement>;

export const LabRow = z.object({
  kind: z.string(),
  promise: SwapPromise,
  /** Comparisons made: CVs that have what is swapped, times the ways of swapping it. */
  compared: z.int(),
  moved: z.int(),
  /** The most points and ranks that any CV moved, without sign. */
  mostPoints: z.number(),
  mostRanks: z.number(),
  /** Comparisons that broke the promise of the row; 0 of them is what the evaluator promises. */
  broken: z.int(),
  /** Those that moved farthest, at most five. */
  examples: z.array(Movement),
});
export type LabRow = z.infer<typeof LabRow>;
