import type { Count, FileScore } from './score-file.ts';

export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** One file's result, with what the tables group by. */
export interface ScoredFile {
  readonly file: string;
  readonly language: string;
  readonly layout: string;
  readonly producer: string;
  /** Absent when the file could not be read; then everything in its truth is missed. */
  readonly failure?: string;
  readonly score: FileScore;
  readonly notOnPage: readonly string[];
  readonly hiddenRead: readonly string[];
  /** Confidence and rightness of each value that the truth can judge. */
  readonly confidences: readonly {
    readonly confidence: number;
    /** The rule that found the value; absent for a reader that has none. */
    readonly rule?: string | undefined;
    readonly right: boolean;
  }[];
  readonly openMs: number;
  readonly readMs: number;
}

/** A field that neither truth nor reader fills has no rates: 1 each, since nothing is wrong. */
export function rates({ right, wrong, missed }: Count): Rates {
  const precision = right + wrong === 0 ? 1 : right / (right + wrong);
  const recall = right + missed === 0 ? 1 : right / (right + missed);
  const f1 = right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed);
  return { precision, recall, f1 };
}

export function sumCounts(files: readonly ScoredFile[]): Record<string, Count> {
  const sum: Record<string, Count> = {};
  for (const { score } of files) {
    for (const [field, count] of Object.entries(score.counts)) {
      const old = sum[field] ?? { right: 0, wrong: 0, missed: 0 };
      sum[field] = {
        right: old.right + count.right,
        wrong: old.wrong + count.wrong,
        missed: old.missed + count.missed,
      };
    }
  }
  return sum;
}

/** The fields that stand for a file as a whole: what a person would check first. */
export const mainFields = ['name', 'e-mail', 'phone', 'url', 'work', 'education', 'skills', 'languages'] as const;

/** Mean F1 of the main fields, 0 to 1. */
export function overall(counts: Readonly<Record<string, Count>>): number {
  const present = mainFields.filter((field) => counts[field]);
  if (present.length === 0) return 1;
  const none = { right: 0, wrong: 0, missed: 0 };
  return present.reduce((sum, field) => sum + rates(counts[field] ?? none).f1, 0) / present.length;
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly values: number;
  readonly meanConfidence: number;
  readonly right: number;
}

const binEdges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0001];

/** Of the values called so and so sure, the share that is right: equal in every bin when confidence is calibrated. */
export function calibration(files: readonly ScoredFile[]): Bin[] {
  const all = files.flatMap(({ confidences }) => confidences);
  return binEdges.slice(0, -1).flatMap((from, index) => {
    const to = binEdges[index + 1] ?? 1;
    const inside = all.filter(({ confidence }) => confidence >= from && confidence < to);
    if (inside.length === 0) return [];
    const meanConfidence = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
    const right = inside.filter((value) => value.right).length / inside.length;
    return [{ from, to: Math.min(to, 1), values: inside.length, meanConfidence, right }];
  });
}

/** Mean distance of said and right over the bins, each weighed by its values: 0 when confidence is calibrated. */
export function calibrationError(bins: readonly Bin[]): number {
  const values = bins.reduce((sum, bin) => sum + bin.values, 0);
  if (values === 0) return 0;
  return bins.reduce((sum, bin) => sum + bin.values * Math.abs(bin.meanConfidence - bin.right), 0) / values;
}

export interface RulePrecision {
  readonly rule: string;
  readonly values: number;
  readonly meanConfidence: number;
  /** How many of the values were right. */
  readonly right: number;
}

/** What each rule says of itself, and how many of its values were right; rules with most wrong values first. */
export function precisionByRule(files: readonly ScoredFile[]): RulePrecision[] {
  const groups = Map.groupBy(
    files.flatMap(({ confidences }) => confidences.filter(({ rule }) => rule !== undefined)),
    ({ rule }) => rule ?? '',
  );
  const rows = [...groups].map(([rule, all]) => ({
    rule,
    values: all.length,
    meanConfidence: all.reduce((sum, { confidence }) => sum + confidence, 0) / all.length,
    right: all.filter(({ right }) => right).length,
  }));
  return rows.toSorted((a, b) => b.values - b.right - (a.values - a.right) || a.rule.localeCompare(b.rule));
}

/** The value below which the given share of the numbers lies. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((first, second) => first - second);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
