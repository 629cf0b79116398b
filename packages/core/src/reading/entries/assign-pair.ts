import { commaPairs, type HeadName, namesAtLevel } from './head-names.ts';
import type { HeadPart } from './head-parts.ts';

/** The two names that the head of an entry gives: title and employer, or degree and institution. */
export interface Pair {
  readonly first: HeadName;
  readonly second: HeadName;
  /** How clearly words told them apart; below 1 the order of the section decided. */
  readonly sure: number;
}

export interface PairRule {
  /** How much a name looks like the first of the pair. */
  readonly asFirst: (name: HeadName) => number;
  readonly asSecond: (name: HeadName) => number;
  /** +1: the first stands before the second in the other entries of the section; −1: behind it. */
  readonly order: number;
}

/** Points: how much the section's order counts, what a later name costs, what each finer cut costs. */
const weights = { order: 1.6, later: 0.45, defaultOrder: 0.25 };
const cutCost: Readonly<Record<0 | 1 | 2, number>> = { 0: 0, 1: 0.1, 2: 0.5 };
const commaCost = 0.9;
/** "Staff Auditor, Boudreaux | Finch & Company": a first half that ends in words of no kind was cut too late. */
const bareTail = 0.6;
/** "Cuisine, CEFAA" behind a dash: the second of the pair begins in words of no kind. */
const bareHead = 0.5;
/** "Driver • Hoekzema • Zwolle": a name hardly holds a bar. */
const barInside = 0.8;
/** A name without a sign of what it is behind a date is rather the place. */
const behindDate = 0.6;
/** Names beyond these have never been one of the pair. */
const mostNames = 4;

/** The best pair over all ways to cut the head, or undefined when it has but one name. */
export const assignPair = (parts: readonly HeadPart[], rule: PairRule): Pair | undefined => {
  let best: Pair | undefined;
  let most = -Infinity;
  const consider = (first: HeadName, second: HeadName, cost: number) => {
    const sure = rule.asFirst(first) + rule.asSecond(second);
    const late = [first, second].filter(
      ({ from, to }) => to === from + 1 && parts[from]?.afterDate === true && isUnknown(parts[from]),
    ).length;
    const order = (first.from < second.from ? 1 : -1) * rule.order * weights.order;
    const barred = [first, second].filter(({ from, to }) =>
      parts.slice(from + 1, to).some(({ before }) => before === 'bar'),
    ).length;
    const score = sure + order - cost - late * behindDate - barred * barInside;
    if (score > most) {
      most = score;
      best = { first, second, sure };
    }
  };
  for (const level of [0, 1, 2] as const) {
    const names = namesAtLevel(parts, level);
    const usable = names.slice(0, mostNames);
    usable.forEach((first, i) => {
      usable.forEach((second, j) => {
        if (i !== j)
          consider(
            first,
            second,
            cutCost[level] +
              weights.later * (Math.max(i, j) - 1 + Math.min(i, j)) +
              (level === 2 && second.to > second.from + 1 && isUnknown(parts[second.from]) ? bareHead : 0),
          );
      });
    });
    usable.forEach((name, i) => {
      for (const [left, right] of commaPairs(parts, name)) {
        const cost = commaCost + cutCost[level] + weights.later * 2 * i + (isBareTail(parts, left) ? bareTail : 0);
        consider(left, right, cost);
        consider(right, left, cost);
      }
    });
  }
  return best;
};

/** Every entry votes with the words of its own best pair, so that entries whose words do not tell follow the others. */
export const orderOfSection = (heads: readonly (readonly HeadPart[])[], rule: Omit<PairRule, 'order'>): number => {
  let votes = weights.defaultOrder;
  for (const parts of heads) {
    const pair = assignPair(parts, { ...rule, order: 0 });
    if (pair === undefined) continue;
    const turned = rule.asFirst(pair.second) + rule.asSecond(pair.first);
    votes += (pair.first.from < pair.second.from ? 1 : -1) * Math.max(0, Math.min(2, (pair.sure - turned) / 2));
  }
  return Math.max(-1, Math.min(1, votes));
};

const isUnknown = (part: HeadPart | undefined): boolean =>
  part !== undefined && Math.max(part.title, part.organisation, part.degree) < 1.2;

const isBareTail = (parts: readonly HeadPart[], { from, to }: HeadName): boolean =>
  to > from + 1 && parts[to - 1]?.before === 'comma' && isUnknown(parts[to - 1]);
