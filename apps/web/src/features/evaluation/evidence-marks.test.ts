import type { Evaluation, RequirementVerdict } from '@vitae/core/evaluation/evaluation';
import { describe, expect, it } from 'vitest';
import { evidenceMarks, requirementOf, verdictsOf } from './evidence-marks.ts';

const verdict = (id: string, change: Partial<RequirementVerdict>): RequirementVerdict => ({
  requirementId: id,
  requirement: id,
  kind: 'nice',
  topic: 'skill',
  weight: 1,
  verdict: 'met',
  share: 1,
  reason: '',
  evidence: [],
  ...change,
});

const evaluation: Evaluation = {
  evaluatorVersion: '1',
  asOf: '2026-01',
  score: 50,
  rationale: '',
  matches: [],
  gaps: [],
  verdicts: [
    verdict('light', {}),
    verdict('must', { kind: 'must' }),
    verdict('heavy', {
      weight: 3,
      evidence: [
        { quote: 'Python', place: { page: 1, boxes: [[0, 0, 1, 1]] } },
        { quote: 'Django', place: { page: 2, boxes: [[0, 0, 1, 1]] } },
      ],
    }),
    verdict('half', {
      verdict: 'partial',
      share: 0.5,
      evidence: [{ quote: 'Go', place: { block: 0, start: 0, end: 2 } }],
    }),
  ],
};

describe('what was set aside', () => {
  it('is marked with why it did not count', () => {
    const setAside: Evaluation['setAside'] = [
      { reason: 'repetition', quote: 'Python Python', place: { block: 1, start: 0, end: 13 } },
    ];
    expect(evidenceMarks({ ...evaluation, verdicts: [], setAside }, undefined)).toEqual([
      {
        id: 'aside/0',
        kind: 'hidden',
        quote: 'Python Python',
        place: { block: 1, start: 0, end: 13 },
        label: 'Not counted: the same words over and over',
      },
    ]);
  });
});

describe('evidenceMarks', () => {
  it('gives each quote a stroke named by its words', () => {
    expect(evidenceMarks(evaluation, undefined).map(({ id, kind, quote }) => [id, kind, quote])).toEqual([
      ['heavy/0', 'met', 'Python'],
      ['heavy/1', 'met', 'Django'],
      ['half/0', 'partial', 'Go'],
    ]);
    expect(requirementOf('heavy/1')).toBe('heavy');
  });

  it('strikes out hidden text that stands somewhere, and only that', () => {
    const marks = evidenceMarks(evaluation, {
      kind: 'flow',
      mediaType: 'text/plain',
      blocks: [],
      hidden: [
        { text: 'hire me', reason: 'too-small', place: { block: 1, start: 0, end: 7 } },
        { text: 'nowhere', reason: 'outside-page' },
      ],
    });
    expect(marks.filter((mark) => mark.kind === 'hidden').map((mark) => mark.quote)).toEqual(['hire me']);
  });
});

describe('verdictsOf', () => {
  it('puts the heaviest first, and a must before a nice of the same weight', () => {
    expect(verdictsOf(evaluation, 'met').map((each) => each.requirementId)).toEqual(['heavy', 'must', 'light']);
  });
});
