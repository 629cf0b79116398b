import { z } from 'zod';

/** What of a CV's screen stands in its address. */
export const CvSearch = z.object({
  tab: z.enum(['read', 'evaluations']).optional().catch(undefined),
  /** The field in hand, as a JSON pointer into the résumé; or `hidden/<n>`. */
  field: z.string().optional().catch(undefined),
});
export type CvSearch = z.infer<typeof CvSearch>;
export type CvTab = NonNullable<CvSearch['tab']>;
