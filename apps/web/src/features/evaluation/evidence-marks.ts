import type { Document } from '@vitae/core/document/document';
import type { Evaluation, RequirementVerdict, SetAsideReason, Verdict } from '@vitae/core/evaluation/evaluation';
import type { Mark } from '@vitae/ui/marks/mark';
import { verdictNames } from '@vitae/ui/verdict-mark';

export const evidenceId = (verdict: RequirementVerdict, index: number): string => `${verdict.requirementId}/${index}`;

export const setAsideId = (index: number): string => `aside/${index}`;

export const setAsideNames: Readonly<Record<SetAsideReason, string>> = {
  pasted_posting: 'copied from the posting',
  repetition: 'the same words over and over',
  machine_instruction: 'addressed to a machine',
  skill_copy: 'the posting’s skills in the posting’s order',
};

/** The requirement a mark belongs to. */
export const requirementOf = (markId: string | undefined): string | undefined => markId?.replace(/\/\d+$/, '');

/** Every quote that supports a verdict as a stroke, and the text that was not judged. */
export function evidenceMarks(evaluation: Evaluation, document: Document | undefined): Mark[] {
  const quotes = evaluation.verdicts.flatMap((verdict) =>
    verdict.evidence.map(
      ({ quote, place }, index): Mark => ({
        id: evidenceId(verdict, index),
        kind: verdict.verdict === 'met' ? 'met' : 'partial',
        quote,
        place,
        label: `${verdictNames[verdict.verdict]}: ${verdict.requirement}`,
      }),
    ),
  );
  const hidden = (document?.hidden ?? []).flatMap(({ text, place }, index): Mark[] =>
    place ? [{ id: `hidden/${index}`, kind: 'hidden', quote: text, place, label: 'Hidden, not judged' }] : [],
  );
  const aside = (evaluation.setAside ?? []).map(
    ({ reason, quote, place }, index): Mark => ({
      id: setAsideId(index),
      kind: 'hidden',
      quote,
      place,
      label: `Not counted: ${setAsideNames[reason]}`,
    }),
  );
  return [...quotes, ...hidden, ...aside];
}

export const verdictOrder: readonly Verdict[] = ['met', 'partial', 'not_shown'];

/** The verdicts of one kind, heaviest first; of equal weight, musts first and then as the rubric has them. */
export function verdictsOf(evaluation: Evaluation, kind: Verdict): RequirementVerdict[] {
  return evaluation.verdicts
    .filter((verdict) => verdict.verdict === kind)
    .sort((a, b) => b.weight - a.weight || Number(b.kind === 'must') - Number(a.kind === 'must'));
}
