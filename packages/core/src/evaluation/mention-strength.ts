import type { Segment } from './segments.ts';
import { ageFactors, sectionStrength } from './strength.data.ts';
import type { WorkHistory } from './work-history.ts';

/** 0 to 1 by the part of the CV and, in a role, by how long ago it ended (tables in `strength.data.ts`). */
export function mentionStrength(segment: Segment, history: WorkHistory): number {
  const strength = sectionStrength[segment.section];
  const end = segment.role === undefined ? undefined : history.roles[segment.role]?.end;
  if (end === undefined) return strength;
  const ago = history.asOf - end;
  const factor = ageFactors.find(([months]) => ago >= months)?.[1] ?? 1;
  return strength * factor;
}
