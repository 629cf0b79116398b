import { z } from 'zod';

export const CompareSearch = z.object({
  /** Two to four evaluations, in the order of their columns. */
  evaluations: z.array(z.string()).max(4).catch([]).default([]),
  /** Only requirements in which they differ. */
  differences: z.boolean().optional().catch(undefined),
});
export type CompareSearch = z.infer<typeof CompareSearch>;
