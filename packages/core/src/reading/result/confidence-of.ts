import { rulePrecision } from './rule-precision.data.ts';
import { type RuleKey, rules } from './rules.data.ts';

/** The estimate counts as much as this many values; a value of a template that nobody tuned for counts more than one of ours. */
const weight = { estimate: 20, golden: 0.5, fresh: 1 };

const confidences = new Map<RuleKey, number>();

/** How sure a value of this rule is: the share that was right where it was measured, drawn to the rule's estimate by few values. */
export const confidenceOf = (rule: RuleKey): number => {
  const known = confidences.get(rule);
  if (known !== undefined) return known;
  const estimate = rules[rule].confidence;
  const { golden = [0, 0], fresh = [0, 0] } = rulePrecision[rule] ?? {};
  const values = weight.estimate + weight.golden * golden[0] + weight.fresh * fresh[0];
  const right = weight.estimate * estimate + weight.golden * golden[1] + weight.fresh * fresh[1];
  const confidence = right / values;
  confidences.set(rule, confidence);
  return confidence;
};
