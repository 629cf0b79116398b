import { expect, test } from 'vitest';
import {
  calibration,
  calibrationError,
  overall,
  percentile,
  precisionByRule,
  rates,
  type ScoredFile,
} from './summary.ts';

const file = (confidences: ScoredFile['confidences']): ScoredFile => ({
  ...{
    file: 'a.pdf',
    language: 'en',
    layout: 'one',
    producer: 'x',
    openMs: 1,
    readMs: 1,
    notOnPage: [],
    hiddenRead: [],
  },
  ...{ score: { counts: {}, differences: [], judged: new Map() }, confidences },
});

test('precision, recall and F1 from counts', () => {
  expect(rates({ right: 3, wrong: 1, missed: 3 })).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 });
  expect(rates({ right: 0, wrong: 0, missed: 0 })).toEqual({ precision: 1, recall: 1, f1: 1 });
});

test('the mean leaves out fields that nobody filled', () => {
  expect(overall({ name: { right: 1, wrong: 0, missed: 0 }, work: { right: 0, wrong: 1, missed: 1 } })).toBe(0.5);
});

test('calibration compares what was said with what was right', () => {
  const confidences = [1, 2, 3, 4].map((number) => ({ confidence: 0.92, right: number !== 1 }));
  expect(calibration([file(confidences)])).toEqual([
    { from: 0.9, to: 0.95, values: 4, meanConfidence: 0.92, right: 0.75 },
  ]);
});

test('the calibration error weighs each bin by its values', () => {
  const sure = [1, 2, 3, 4].map((number) => ({ confidence: 0.92, right: number !== 1 }));
  const unsure = [{ confidence: 0.55, right: true }];
  expect(calibrationError(calibration([file([...sure, ...unsure])]))).toBeCloseTo((4 * 0.17 + 0.45) / 5, 10);
  expect(calibrationError([])).toBe(0);
});

test('each rule is counted by itself, the one with most wrong values first', () => {
  const values = [
    { confidence: 0.9, rule: 'a', right: true },
    { confidence: 0.8, rule: 'b', right: false },
    { confidence: 0.6, rule: 'b', right: true },
  ];
  expect(precisionByRule([file(values)])).toEqual([
    { rule: 'b', values: 2, meanConfidence: 0.7, right: 1 },
    { rule: 'a', values: 1, meanConfidence: 0.9, right: 1 },
  ]);
});

test('percentiles are values of the list', () => {
  expect(percentile([5, 1, 3], 0.5)).toBe(3);
  expect(percentile([5, 1, 3], 0.99)).toBe(5);
});
