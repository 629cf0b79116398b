import { z } from 'zod';
import { Place } from '../document/place.ts';
import { readabilityRuleKeys } from './rules.data.ts';

/** Where a rule was broken, with the words that stand there (empty for a picture or an icon). */
export const FindingPlace = z.object({ place: Place, quote: z.string() });
export type FindingPlace = z.infer<typeof FindingPlace>;

/** One broken rule. `places` holds the first ones of `count`; a fault of the whole file has none. */
export const ReadabilityFinding = z.object({
  rule: z.enum(readabilityRuleKeys),
  severity: z.enum(['blocks', 'hinders', 'note']),
  count: z.int().min(1),
  places: z.array(FindingPlace),
  /** What exactly, where the title does not say it: "9 fonts". */
  detail: z.string().optional(),
});
export type ReadabilityFinding = z.infer<typeof ReadabilityFinding>;
