import { describe, expect, it } from 'vitest';
import type { RequirementVerdict } from '../evaluation/evaluation.ts';
import { type PersonsVerdict, reviewedScore, reviewVerdicts } from './reviewed-verdicts.ts';

const machine = (id: string, share: number): RequirementVerdict => ({
  requirementId: id,
  requirement: `asks for ${id}`,
  kind: 'must',
  topic: 'skill',
  weight: 1,
  verdict: share === 1 ? 'met' : share === 0 ? 'not_shown' : 'partial',
  share,
  reason: '',
  evidence: [],
});
const verdicts = [machine('a', 1), machine('b', 0), machine('c', 0.4)];
const person = (requirementId: string, change: Partial<PersonsVerdict> = {}): PersonsVerdict => ({
  requirementId,
  requirementText: `asks for ${requirementId}`,
  verdict: 'met',
  ...change,
});

describe('reviewVerdicts', () => {
  it('keeps both verdicts and scores with the person’s', () => {
    const reviewed = reviewVerdicts(verdicts, [person('b'), person('c', { verdict: 'partial' })]);
    expect(reviewed.map((one) => [one.machine.verdict, one.person?.verdict])).toEqual([
      ['met', undefined],
      ['not_shown', 'met'],
      ['partial', 'partial'],
    ]);
    expect(reviewedScore(reviewed)).toBe(83.3);
  });

  it('leaves a judgement of other words aside, and has no score of its own without one', () => {
    const reviewed = reviewVerdicts(verdicts, [person('b', { requirementText: 'asked for something else' })]);
    expect(reviewed.every((one) => one.person === undefined)).toBe(true);
    expect(reviewedScore(reviewed)).toBeUndefined();
  });
});
