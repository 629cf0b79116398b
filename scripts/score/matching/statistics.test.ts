import { describe, expect, it } from 'vitest';
import { makeBaselines } from './baselines.ts';
import { readOwnSet } from './own-set.ts';
import { auc, mean, ndcg, precision, type Scored, spearman } from './statistics.ts';

const of = (...pairs: readonly (readonly [score: number, grade: number])[]): Scored[] =>
  pairs.map(([score, grade]) => ({ score, grade }));

describe('AUC', () => {
  it('is 1 in the right order, 0 in the wrong one, a half for equals', () => {
    expect(auc(of([3, 1], [1, 0], [2, 0]))).toBe(1);
    expect(auc(of([1, 1], [2, 0], [3, 0]))).toBe(0);
    expect(auc(of([1, 1], [1, 0]))).toBe(0.5);
  });
  it('compares every two different grades', () => expect(auc(of([3, 3], [1, 2], [2, 0]))).toBeCloseTo(2 / 3));
  it('is nothing with one grade', () => expect(auc(of([1, 1], [2, 1]))).toBeUndefined());
});

describe('nDCG@10', () => {
  it('is 1 for the ideal order', () => expect(ndcg(of([9, 3], [8, 2], [7, 0]))).toBe(1));
  it('is the discounted gain over the ideal one', () => {
    // Gains 1 (grade 1) and 7 (grade 3): found in the wrong order.
    const found = 1 / Math.log2(2) + 7 / Math.log2(3);
    const ideal = 7 / Math.log2(2) + 1 / Math.log2(3);
    expect(ndcg(of([2, 1], [1, 3]))).toBeCloseTo(found / ideal, 10);
  });
  it('sees ten places', () => {
    const items = [...Array.from({ length: 10 }, (_, at) => [20 - at, 0] as const), [1, 3] as const];
    expect(ndcg(of(...items))).toBe(0);
  });
  it('is nothing when nothing is relevant', () => expect(ndcg(of([1, 0]))).toBeUndefined());
});

describe('precision at five', () => {
  it('counts relevant items among as many places as there are relevant ones', () => {
    expect(precision(of([5, 2], [4, 0], [3, 2], [2, 0]), 2)).toBe(0.5);
    expect(precision(of([5, 2], [4, 2]), 2)).toBe(1);
  });
});

describe('Spearman', () => {
  it('is 1, −1 and by shared ranks in between', () => {
    expect(spearman(of([1, 1], [2, 2], [3, 3]))).toBe(1);
    expect(spearman(of([3, 1], [2, 2], [1, 3]))).toBe(-1);
    expect(spearman(of([1, 0], [1, 1], [2, 1]))).toBeCloseTo(0.5, 10);
  });
  it('is nothing when a side never changes', () => expect(spearman(of([1, 1], [1, 2]))).toBeUndefined());
});

describe('the mean', () => {
  it('leaves out what is not defined', () => expect(mean([1, undefined, 3])).toBe(2));
  it('of nothing is nothing', () => expect(mean([undefined])).toBeUndefined());
});

describe('the baselines', () => {
  const cvs = ['nurse ward patients ventilator', 'chef kitchen menu', 'nurse clinic'];
  const { cosine, bm25 } = makeBaselines(cvs);
  it('prefer the text that shares rare words', () => {
    for (const score of [cosine, bm25]) {
      const [ward, kitchen, clinic] = cvs.map((cv) => score('ventilator nurse', cv));
      expect(ward).toBeGreaterThan(clinic ?? 1);
      expect(clinic).toBeGreaterThan(kitchen ?? 1);
      expect(kitchen).toBe(0);
    }
  });
  it('give a text to itself a cosine of 1', () => expect(cosine(cvs[0] ?? '', cvs[0] ?? '')).toBeCloseTo(1, 10));
});

describe("the project's own set", () => {
  const file = (name: string, content: string) => ({ file: `${name}.txt`, content });
  const nurse = file('nurse', '=== posting\nNurse\n=== cv ann 3 fits\nStaff nurse\n=== also\nchef/bob 1\n');
  const chef = file('chef', '=== posting\nChef\n=== cv bob 2 one gap\nCook\n');

  it('ranks every CV for every posting', () => {
    const rankings = readOwnSet([nurse, chef]);
    expect(rankings.map(({ name, cvs }) => [name, cvs.map(({ grade }) => grade)])).toEqual([
      ['nurse', [3, 1]],
      ['chef', [0, 2]],
    ]);
  });

  it('says which grade names no CV', () => {
    expect(() => readOwnSet([nurse])).toThrow('there is no CV chef/bob');
  });
});
