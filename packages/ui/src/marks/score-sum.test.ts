import type { RequirementVerdict } from '@vitae/core/evaluation/evaluation';
import { describe, expect, it } from 'vitest';
import { formatPoints, pointsOf100, scoreSumOf } from './score-sum.ts';

const verdict = (weight: number, share: number): RequirementVerdict => ({
  requirementId: `${weight}-${share}`,
  requirement: 'Python',
  kind: 'must',
  topic: 'skill',
  weight,
  verdict: share === 1 ? 'met' : share === 0 ? 'not_shown' : 'partial',
  share,
  reason: '',
  evidence: [],
});

describe('scoreSumOf', () => {
  it('adds weight times share and leaves weightless requirements out', () => {
    const sum = scoreSumOf([verdict(3, 1), verdict(2, 0.5), verdict(1, 0), verdict(0, 1)]);
    expect(sum.terms.map((term) => term.earned)).toEqual([3, 1, 0]);
    expect(sum.earned).toBe(4);
    expect(sum.possible).toBe(6);
    expect(formatPoints(pointsOf100(sum.earned, sum.possible))).toBe('66.7');
  });

  it('divides nothing by nothing', () => {
    expect(pointsOf100(0, scoreSumOf([]).possible)).toBe(0);
  });
});

describe('formatPoints', () => {
  it('shows one decimal only where there is one', () => {
    expect([formatPoints(40), formatPoints(12.25), formatPoints(12.04)]).toEqual(['40', '12.3', '12']);
  });
});
