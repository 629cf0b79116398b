import type { CvFacts } from './cv-facts.ts';
import type { Evidence } from './evaluation.ts';
import { makeEvidence } from './evidence.ts';
import type { Segment } from './segments.ts';

/** What a judge says of one requirement, before the share is settled into a verdict. */
export interface Finding {
  /** 0 to 1. */
  readonly share: number;
  readonly reason: string;
  readonly evidence: readonly Evidence[];
}

/** Tokens of a segment that show something. */
export interface Spot {
  readonly segment: Segment;
  readonly from: number;
  readonly to: number;
}

export const mostEvidence = 6;

/** Evidence for spots, each place once, at most `mostEvidence`. */
export function evidenceFor(facts: CvFacts, spots: readonly Spot[]): Evidence[] {
  const evidence: Evidence[] = [];
  for (const spot of spots) {
    if (evidence.length >= mostEvidence) break;
    const made = makeEvidence(spot.segment, spot, facts.input.blocks);
    if (made && !evidence.some((other) => other.quote === made.quote)) evidence.push(made);
  }
  return evidence;
}

export const nothingFound = (reason: string): Finding => ({ share: 0, reason, evidence: [] });

/** A number as a person writes it: no trailing zero. */
export function plain(value: number): string {
  return String(Math.round(value * 10) / 10);
}
