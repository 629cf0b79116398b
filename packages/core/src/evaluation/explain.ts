import type { RequirementVerdict } from './evaluation.ts';

/** A round number stays round: 2, 1.5, 0.83. */
function figure(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const points = (verdict: RequirementVerdict) => verdict.weight * verdict.share;

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

/** Not shown, or partly met by less than half; most points missing first. */
export function gapsOf(verdicts: readonly RequirementVerdict[]): RequirementVerdict[] {
  const missing = (verdict: RequirementVerdict) => verdict.weight - points(verdict);
  return verdicts.filter((verdict) => verdict.share < matchShare).sort((a, b) => missing(b) - missing(a));
}

/** The score in plain sentences, with the sum that makes it. */
export function rationaleOf(score: number, verdicts: readonly RequirementVerdict[]): string {
  if (verdicts.length === 0) return 'The rubric asks for nothing, so there is nothing to score.';
  const count = (kind: RequirementVerdict['verdict']) => verdicts.filter((v) => v.verdict === kind).length;
  const earned = verdicts.reduce((sum, verdict) => sum + points(verdict), 0);
  const possible = verdicts.reduce((sum, verdict) => sum + verdict.weight, 0);
  const matches = matchesOf(verdicts);
  const gaps = gapsOf(verdicts).filter((verdict) => verdict.verdict === 'not_shown');
  const sentences = [
    `${count('met')} of ${verdicts.length} requirements are met, ${count('partial')} partly, ${count('not_shown')} are not shown in the CV.`,
    matches.length > 0 ? `Strongest: ${listed(matches, 3)}.` : 'No requirement is shown by half or more.',
    gaps.length > 0 ? `Not shown: ${listed(gaps, 3)}.` : '',
    `The sum: ${figure(earned)} of ${figure(possible)} points make ${figure(score)} out of 100.`,
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}
