import type { RequirementVerdict } from './evaluation.ts';
import { countedWeight } from './score.ts';

/** A round number stays round: 2, 1.5, 0.83. */
function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const points = (verdict: RequirementVerdict) => countedWeight(verdict) * verdict.share;

function listed(verdicts: readonly RequirementVerdict[], most: number): string {
  const shown = verdicts.slice(0, most).map((verdict) => `“${verdict.requirement}”`);
  const rest = verdicts.length - shown.length;
  return rest > 0 ? `${shown.join(', ')} and ${rest} more` : shown.join(', ');
}

/** A requirement is a match or a gap, never both: from half of its points on, what is there outweighs what is missing. */
const matchShare = 0.5;

/** Met, or partly met by half or more; most points first, equals in the order of the rubric. */
export function matchesOf(verdicts: readonly RequirementVerdict[]): RequirementVerdict[] {
  return verdicts.filter((verdict) => verdict.share >= matchShare).sort((a, b) => points(b) - points(a));
}

/** Not shown, or partly met by less than half; gates first, then most points missing. */
export function gapsOf(verdicts: readonly RequirementVerdict[]): RequirementVerdict[] {
  const missing = (verdict: RequirementVerdict) => countedWeight(verdict) - points(verdict);
  const isGate = (verdict: RequirementVerdict) => Number(verdict.kind === 'gate');
  return verdicts
    .filter((verdict) => verdict.share < matchShare)
    .sort((a, b) => isGate(b) - isGate(a) || missing(b) - missing(a));
}

/** Gates give no points, so what the CV does not show of them is said in words. */
function gateSentence(gates: readonly RequirementVerdict[]): string {
  if (gates.length === 0) return '';
  const open = gates.filter(({ verdict }) => verdict !== 'met');
  if (open.length === 0)
    return `Gates: ${gates.length === 1 ? 'the one asked for is' : `all ${gates.length} are`} shown.`;
  return `Gates: ${gates.length - open.length} of ${gates.length} shown; to be checked: ${listed(open, 3)}.`;
}

/** The score in plain sentences, with the sum that makes it. */
export function rationaleOf(score: number, verdicts: readonly RequirementVerdict[]): string {
  if (verdicts.length === 0) return 'The rubric asks for nothing, so there is nothing to score.';
  const gates = verdicts.filter(({ kind }) => kind === 'gate');
  const weighed = verdicts.filter(({ kind }) => kind !== 'gate');
  const count = (kind: RequirementVerdict['verdict']) => weighed.filter((v) => v.verdict === kind).length;
  const earned = verdicts.reduce((sum, verdict) => sum + points(verdict), 0);
  const possible = weighed.reduce((sum, verdict) => sum + verdict.weight, 0);
  const matches = matchesOf(weighed);
  const gaps = gapsOf(weighed).filter((verdict) => verdict.verdict === 'not_shown');
  const sentences = [
    `${count('met')} of ${weighed.length} requirements are met, ${count('partial')} partly, ${count('not_shown')} are not shown in the CV.`,
    matches.length > 0 ? `Strongest: ${listed(matches, 3)}.` : 'No requirement is shown by half or more.',
    gaps.length > 0 ? `Not shown: ${listed(gaps, 3)}.` : '',
    gateSentence(gates),
    `The sum: ${figure(earned)} of ${figure(possible)} points make ${figure(score)} out of 100.`,
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
