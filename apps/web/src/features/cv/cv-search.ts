import { z } from 'zod';

/** What of a CV's screen stands in its address. */
export const CvSearch = z.object({
  tab: z.enum(['read', 'evaluations', 'machines']).optional().catch(undefined),
  /** What the third tab shows: a step of the reading (the words when absent), or the checklist. */
  step: z.enum(['words', 'lines', 'columns', 'sections', 'fields', 'text', 'checklist']).optional().catch(undefined),
  /** The field in hand, as a JSON pointer into the résumé; or `hidden/<n>`. */
  field: z.string().optional().catch(undefined),
});
export type CvSearch = z.infer<typeof CvSearch>;
export type CvTab = NonNullable<CvSearch['tab']>;
