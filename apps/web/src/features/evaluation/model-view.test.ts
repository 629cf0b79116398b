import type { Evaluation, Verdict } from '@vitae/core/evaluation/evaluation';
import { describe, expect, it } from 'vitest';
import { evidenceMarks } from './evidence-marks.ts';
import { bothEvaluations, modelEvidenceId, verdictPairs } from './model-view.ts';

const shares = { met: 1, partial: 0.5, not_shown: 0 } as const;

const evaluation = (verdicts: readonly (readonly [id: string, weight: number, verdict: Verdict])[]): Evaluation => ({
  ...{ evaluatorVersion: '1', asOf: '2026-11', score: 50, rationale: '', matches: [], gaps: [] },
  verdicts: verdicts.map(([requirementId, weight, verdict]) => ({
    ...{ requirementId, requirement: requirementId, kind: 'must', topic: 'skill', reason: '', weight, verdict },
    share: shares[verdict],
    evidence: verdict === 'not_shown' ? [] : [{ quote: 'words', place: { block: 0, start: 0, end: 5 } }],
  })),
});

const local = evaluation([
  ['same', 9, 'met'],
  ['little', 1, 'met'],
  ['much', 5, 'met'],
]);
const model = evaluation([
  ['same', 9, 'met'],
  ['little', 1, 'partial'],
  ['much', 5, 'not_shown'],
]);

describe('verdictPairs', () => {
  it('puts what differs first, by the points between', () => {
    expect(verdictPairs(local, model).map((pair) => [pair.local.requirementId, pair.differs])).toEqual([
      ['much', true],
      ['little', true],
      ['same', false],
    ]);
  });
});

describe('bothEvaluations', () => {
  it('gives each evaluator’s quotes strokes of their own', () => {
    const ids = evidenceMarks(bothEvaluations(local, model), undefined).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const [same] = model.verdicts;
    expect(same && ids.includes(modelEvidenceId(same, 0))).toBe(true);
  });
});
