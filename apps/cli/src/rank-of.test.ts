import type { Evaluation } from '@vitae/core/evaluation/evaluation';
import { expect, test } from 'vitest';
import { rankOf } from './rank-of.ts';

const scored = (file: string, score: number) => ({
  file,
  evaluation: {
    evaluatorVersion: '1',
    asOf: '2026-11',
    score,
    rationale: '',
    matches: [],
    gaps: [],
    verdicts: [],
  } satisfies Evaluation,
});

test('best first; ties keep the order given, share a rank, and use up the ranks after it', () => {
  const ranked = rankOf([scored('a', 50), scored('b', 70), scored('c', 70), scored('d', 10)]);
  expect(ranked.map(({ rank, file }) => `${rank} ${file}`)).toEqual(['1 b', '1 c', '3 a', '4 d']);
});
