import type { LostDraft } from './merge-drafts.ts';
import type { Requirement, UnusedReason, UnusedSentence } from './requirement.ts';
import type { PostingItem } from './split-posting.ts';

/** Every item that stands in no requirement, with the reason; `said` holds what drafting found of an item. */
export function unusedSentences(
  items: readonly PostingItem[],
  requirements: readonly Requirement[],
  { said, lost }: { said: ReadonlyMap<PostingItem, UnusedReason>; lost: readonly LostDraft[] },
): UnusedSentence[] {
  const sources = requirements.flatMap(({ source }) => source ?? []);
  return items.flatMap((item): UnusedSentence[] => {
    const { start, end, text } = item;
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    if (sources.some((source) => source.start < end && source.end > start)) return [];
    const own = lost.find(({ draft }) => draft.start < end && draft.end > start);
    return [{ text, reason: said.get(item) ?? own?.reason ?? 'not_understood', source: { start, end } }];
  });
}
