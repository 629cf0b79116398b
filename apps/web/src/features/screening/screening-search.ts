import { Verdict } from '@vitae/core/evaluation/evaluation';
import { z } from 'zod';

/** A requirement and the verdicts that are let through. */
export const ScreeningFilter = z.object({ requirementId: z.string(), verdicts: z.array(Verdict).min(1) });
export type ScreeningFilter = z.infer<typeof ScreeningFilter>;

/** What of a screening stands in its address. */
export const ScreeningSearch = z.object({
  search: z.string().optional().catch(undefined),
  filters: z.array(ScreeningFilter).optional().catch(undefined),
  minimumScore: z.number().min(0).max(100).optional().catch(undefined),
  /** The evaluation in hand. */
  candidate: z.string().optional().catch(undefined),
});
export type ScreeningSearch = z.infer<typeof ScreeningSearch>;

export const isFiltered = ({ search, filters, minimumScore }: ScreeningSearch): boolean =>
  Boolean(search || filters?.length || minimumScore);

/** Lets a requirement through only with these verdicts; with none or all of them the filter falls away. */
export function withFilter(
  filters: readonly ScreeningFilter[] | undefined,
  requirementId: string,
  verdicts: readonly Verdict[],
): ScreeningFilter[] | undefined {
  const others = (filters ?? []).filter((filter) => filter.requirementId !== requirementId);
  const all = verdicts.length === 0 || verdicts.length === Verdict.options.length;
  const next = all ? others : [...others, { requirementId, verdicts: [...verdicts] }];
  return next.length > 0 ? next : undefined;
}
