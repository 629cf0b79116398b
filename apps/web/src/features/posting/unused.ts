import type { Posting, Requirement, UnusedReason, UnusedSentence } from '@vitae/core/posting/requirement';

/** A sentence of the text that is in no requirement; without a reason it was in one that a person took out. */
export type LeftOut = Omit<UnusedSentence, 'reason'> & { readonly reason: UnusedReason | 'removed' };

export const reasonNames: Record<LeftOut['reason'], string> = {
  removed: 'Taken out of the rubric',
  not_understood: 'Not understood as a requirement',
  less_telling: 'Left out of a long list',
  repeated: 'Asked for elsewhere',
  introduction: 'Introduces the job',
  conditions: 'Place, hours and conditions',
  company: 'About the company',
  offer: 'Benefits and pay',
  application: 'How to apply',
  equality: 'Equality and legal notices',
  heading: 'A heading',
};

/** What a person would rather see first: what may have been meant as a demand. */
const order = Object.keys(reasonNames);

/**
 * The sentences that the rubric as it is now does not use, grouped by why, in the order of the text within a group.
 * `found` is what the reader made of the same text.
 */
export function leftOut(
  found: Pick<Posting, 'requirements' | 'unused'>,
  requirements: readonly Requirement[],
): readonly (readonly [LeftOut['reason'], readonly LeftOut[]])[] {
  const used = requirements.flatMap(({ source }) => source ?? []);
  const isUsed = ({ source }: Pick<UnusedSentence, 'source'>) =>
    used.some(({ start, end }) => start < source.end && end > source.start);
  const removed = found.requirements.flatMap(({ text, source }): LeftOut[] =>
    source ? [{ text, source, reason: 'removed' }] : [],
  );
  const groups = new Map<LeftOut['reason'], LeftOut[]>();
  const seen = new Set<number>();
  for (const sentence of [...removed, ...(found.unused ?? [])].sort((a, b) => a.source.start - b.source.start)) {
    if (isUsed(sentence) || seen.has(sentence.source.start)) continue;
    seen.add(sentence.source.start);
    groups.set(sentence.reason, [...(groups.get(sentence.reason) ?? []), sentence]);
  }
  return [...groups].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
}
