import { describe, expect, it } from 'vitest';
import type { RequirementVerdict } from '../evaluation/evaluation.ts';
import { movedTerms } from './what-moved.ts';

const verdict = (id: string, change: Partial<RequirementVerdict> = {}): RequirementVerdict => ({
  requirementId: id,
  requirement: id,
  kind: 'must',
  topic: 'skill',
  weight: 1,
  verdict: 'met',
  share: 1,
  reason: '',
  evidence: [],
  ...change,
});
const none = { verdict: 'not_shown', share: 0 } as const;

describe('movedTerms', () => {
  it('says which terms changed, by how many points of 100 and why, the largest first', () => {
    const before = [verdict('sap'), verdict('english'), verdict('excel', { weight: 2 })];
    const after = [verdict('sap', { weight: 6 }), verdict('english', none), verdict('licence', none)];
    expect(
      movedTerms(before, after).map(({ requirementId, before: b, after: a, reason }) => [
        requirementId,
        Math.round(b),
        Math.round(a),
        reason,
      ]),
    ).toEqual([
      ['sap', 25, 75, 'reweighed'],
      ['excel', 50, 0, 'removed'],
      ['english', 25, 0, 'judged-anew'],
    ]);
  });

  it('tells a new requirement and one that only shares another sum', () => {
    const moved = movedTerms([verdict('sap')], [verdict('sap'), verdict('english', { weight: 3 })]);
    expect(moved.map(({ requirementId, reason }) => [requirementId, reason])).toEqual([
      ['sap', 'sum-changed'],
      ['english', 'added'],
    ]);
  });

  it('is silent about gates and about what stayed', () => {
    expect(movedTerms([verdict('sap')], [verdict('sap'), verdict('visa', { kind: 'gate', weight: 3 })])).toEqual([]);
  });
});
