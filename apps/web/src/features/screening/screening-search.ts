import { Verdict } from '@vitae/core/evaluation/evaluation';
import { z } from 'zod';

/** A requirement and the verdicts that are let through. */
export const ScreeningFilter = z.object({ requirementId: z.string(), verdicts: z.array(Verdict).min(1) });
export type ScreeningFilter = z.infer<typeof ScreeningFilter>;

const DecisionFilter = z.enum(['shortlist', 'hold', 'reject', 'none']);
export type DecisionFilter = z.infer<typeof DecisionFilter>;

/** What of a screening stands in its address. */
export const ScreeningSearch = z.object({
  search: z.string().optional().catch(undefined),
  filters: z.array(ScreeningFilter).optional().catch(undefined),
  minimumScore: z.number().min(0).max(100).optional().catch(undefined),
  decisions: z.array(DecisionFilter).min(1).optional().catch(undefined),
  /** The evaluation in hand. */
  candidate: z.string().optional().catch(undefined),
});
export type ScreeningSearch = z.infer<typeof ScreeningSearch>;

/** Nothing hidden. */
export const everyone = {
  search: undefined,
  filters: undefined,
  minimumScore: undefined,
  decisions: undefined,
} satisfies Partial<ScreeningSearch>;

export const isFiltered = ({ search, filters, minimumScore, decisions }: ScreeningSearch): boolean =>
  Boolean(search || filters?.length || minimumScore || decisions?.length);

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

/** Whether only those who show every one of these requirements are let through. */
export function passesAll(filters: readonly ScreeningFilter[] | undefined, requirementIds: readonly string[]): boolean {
  return requirementIds.every((id) =>
    filters?.some(({ requirementId, verdicts }) => requirementId === id && verdicts.join() === 'met'),
  );
}

/** Lets through only those who show all of these, or takes that back. */
export function withAllMet(
  filters: readonly ScreeningFilter[] | undefined,
  requirementIds: readonly string[],
  on: boolean,
): ScreeningFilter[] | undefined {
  let next = filters ? [...filters] : undefined;
  for (const id of requirementIds) next = withFilter(next, id, on ? ['met'] : []);
  return next;
}

/** In or out of the decisions that are let through; none or all of them is no filter. */
export function withDecision(
  decisions: readonly DecisionFilter[] | undefined,
  decision: DecisionFilter,
): DecisionFilter[] | undefined {
  const on = decisions ?? [];
  const next = on.includes(decision) ? on.filter((each) => each !== decision) : [...on, decision];
  return next.length === 0 || next.length === DecisionFilter.options.length ? undefined : next;
}
