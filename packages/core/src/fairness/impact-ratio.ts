/** People of one group, and how many of them were selected. */
interface GroupCount {
  readonly group: string;
  readonly total: number;
  readonly selected: number;
}

/** Both ends included. */
interface Interval {
  readonly low: number;
  readonly high: number;
}

interface ImpactRow extends GroupCount {
  /** selected / total, 0 to 1. */
  readonly rate: number;
  /** Wilson's 95 % interval of the rate. */
  readonly rateInterval: Interval;
  /** The rate by the highest rate of any group; absent when nobody was selected. */
  readonly ratio?: number;
  /** Katz's 95 % interval of the ratio; absent for the group that is compared with, and when everybody was selected. */
  readonly ratioInterval?: Interval;
  /** The group with the highest rate, which the others are compared with. */
  readonly isReference: boolean;
  /** The ratio is under four fifths. */
  readonly isBelow: boolean;
  /** One person more of this group and one fewer of the other would turn it. */
  readonly turnsByOne: boolean;
  /** Too few people for a ratio to say much. */
  readonly isSmall: boolean;
}

/** 29 CFR 1607.4(D), Uniform Guidelines on Employee Selection Procedures. */
const fourFifths = 0.8;
/** Two-sided 95 % of the normal distribution. */
const z = 1.959963984540054;
/** With fewer people, or fewer than five selected or passed over, intervals are rough and chance decides much. */
const smallGroup = { total: 30, each: 5 } as const;

/** Wilson, 1927: the rates that would not be rejected at 5 %; it stays within 0 to 1 and holds for few people. */
export function wilsonInterval(selected: number, total: number): Interval {
  if (total === 0) return { low: 0, high: 1 };
  const rate = selected / total;
  const spread = z * Math.sqrt((rate * (1 - rate)) / total + (z * z) / (4 * total * total));
  const middle = rate + (z * z) / (2 * total);
  const by = 1 + (z * z) / total;
  return { low: Math.max(0, (middle - spread) / by), high: Math.min(1, (middle + spread) / by) };
}

/**
 * Katz, 1978: normal on the logarithm of the ratio. With a zero ½ is added to all counts (Walter, 1975). Undefined when
 * everybody of both was selected: then the formula has no width.
 */
export function katzInterval(own: GroupCount, other: GroupCount): Interval | undefined {
  if (own.selected === own.total && other.selected === other.total) return undefined;
  const add = own.selected === 0 || other.selected === 0 ? 0.5 : 0;
  const [a, n, b, m] = [own.selected + add, own.total + add, other.selected + add, other.total + add];
  const ratio = Math.log(a / n / (b / m));
  const error = Math.sqrt(1 / a - 1 / n + 1 / b - 1 / m);
  return { low: Math.exp(ratio - z * error), high: Math.exp(ratio + z * error) };
}

const rateOf = ({ selected, total }: GroupCount) => (total === 0 ? 0 : selected / total);

/** Groups with somebody in them, the highest rate first, equal rates by the number of people. */
export function impactRatios(counts: readonly GroupCount[]): ImpactRow[] {
  const groups = counts
    .filter(({ total }) => total > 0)
    .sort((a, b) => rateOf(b) - rateOf(a) || b.total - a.total || (a.group < b.group ? -1 : 1));
  const [best] = groups;
  return best ? groups.map((own) => impactRow(own, best)) : [];
}

function impactRow(own: GroupCount, best: GroupCount): ImpactRow {
  const [rate, bestRate] = [rateOf(own), rateOf(best)];
  const isReference = own === best;
  const isBelow = bestRate > 0 && rate / bestRate < fourFifths;
  const interval = isReference || bestRate === 0 ? undefined : katzInterval(own, best);
  const passed = own.total - own.selected;
  return {
    ...own,
    rate,
    rateInterval: wilsonInterval(own.selected, own.total),
    ...(bestRate > 0 && { ratio: rate / bestRate }),
    ...(interval && { ratioInterval: interval }),
    isReference,
    isBelow,
    turnsByOne: isBelow && passed > 0 && turns(own, best),
    isSmall: own.total < smallGroup.total || own.selected < smallGroup.each || passed < smallGroup.each,
  };
}

function turns(own: GroupCount, best: GroupCount): boolean {
  const more = (own.selected + 1) / own.total;
  const fewer = (best.selected - 1) / best.total;
  return fewer <= 0 || more / fewer >= fourFifths;
}
