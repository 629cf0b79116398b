/** One scored item with the grade people gave it; a higher grade is a better match. */
export interface Scored {
  readonly score: number;
  readonly grade: number;
}

/**
 * Probability that of two items with different grades the better one scores higher, ties counted half: the area under
 * the ROC curve when there are two grades, and its usual extension when there are more. Undefined with one grade only.
 */
export function auc(items: readonly Scored[]): number | undefined {
  let right = 0;
  let pairs = 0;
  for (const a of items) {
    for (const b of items) {
      if (a.grade <= b.grade) continue;
      pairs += 1;
      if (a.score > b.score) right += 1;
      else if (a.score === b.score) right += 0.5;
    }
  }
  return pairs === 0 ? undefined : right / pairs;
}

/** Ranks from 1, equals share the mean of their ranks. */
function ranks(values: readonly number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value);
  const result: number[] = new Array(values.length).fill(0);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to + 1 < order.length && order[to + 1]?.value === order[from]?.value) to += 1;
    for (let i = from; i <= to; i += 1) result[order[i]?.at ?? 0] = (from + to) / 2 + 1;
    from = to + 1;
  }
  return result;
}

/** Spearman's rank correlation of score and grade; undefined when one of them never changes. */
export function spearman(items: readonly Scored[]): number | undefined {
  const a = ranks(items.map((item) => item.score));
  const b = ranks(items.map((item) => item.grade));
  const mean = (items.length + 1) / 2;
  let top = 0;
  let left = 0;
  let right = 0;
  for (const [at, rank] of a.entries()) {
    const other = b[at] ?? mean;
    top += (rank - mean) * (other - mean);
    left += (rank - mean) ** 2;
    right += (other - mean) ** 2;
  }
  return left === 0 || right === 0 ? undefined : top / Math.sqrt(left * right);
}

/** Best score first; equals in the order given, so that no order can be had by luck. */
function ranked(items: readonly Scored[]): Scored[] {
  return items.toSorted((a, b) => b.score - a.score);
}

function gain(items: readonly Scored[], depth: number): number {
  let sum = 0;
  for (const [at, { grade }] of items.slice(0, depth).entries()) sum += (2 ** grade - 1) / Math.log2(at + 2);
  return sum;
}

/** Normalised discounted cumulative gain with gain 2^grade − 1; undefined when nothing is relevant. */
export function ndcg(items: readonly Scored[], depth = 10): number | undefined {
  const best = gain(
    items.toSorted((a, b) => b.grade - a.grade),
    depth,
  );
  return best === 0 ? undefined : gain(ranked(items), depth) / best;
}

/** Share of relevant items among the first `depth` (or as many as there are relevant ones, when those are fewer). */
export function precision(items: readonly Scored[], relevantFrom: number, depth = 5): number | undefined {
  const relevant = items.filter((item) => item.grade >= relevantFrom).length;
  if (relevant === 0) return undefined;
  const places = Math.min(depth, relevant);
  return (
    ranked(items)
      .slice(0, places)
      .filter((item) => item.grade >= relevantFrom).length / places
  );
}

/** Mean of what is defined; undefined when nothing is. */
export function mean(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
}
