import type { RequirementVerdict, Verdict } from '../evaluation/evaluation.ts';
import { scoreOf } from '../evaluation/score.ts';

/** A person's verdict on a requirement, as it stood in the rubric when they judged. */
export interface PersonsVerdict {
  readonly requirementId: string;
  readonly requirementText: string;
  readonly verdict: Verdict;
}

export interface ReviewedVerdict<Persons extends PersonsVerdict = PersonsVerdict> {
  readonly machine: RequirementVerdict;
  /** Absent where nobody judged, or where the requirement has since been reworded. */
  readonly person?: Persons;
}

/** What a person's verdict earns: people say whole, half or nothing, never hundredths. */
export const personsShare: Readonly<Record<Verdict, number>> = { met: 1, partial: 0.5, not_shown: 0 };

/** The machine's verdicts with the person's beside them; neither replaces the other. */
export function reviewVerdicts<Persons extends PersonsVerdict>(
  verdicts: readonly RequirementVerdict[],
  persons: readonly Persons[],
): ReviewedVerdict<Persons>[] {
  const byRequirement = new Map(persons.map((one) => [one.requirementId, one]));
  return verdicts.map((machine) => {
    const person = byRequirement.get(machine.requirementId);
    return person && person.requirementText === machine.requirement ? { machine, person } : { machine };
  });
}

/** The same arithmetic with the person's verdicts where there are any; undefined when there are none. */
export function reviewedScore(reviewed: readonly ReviewedVerdict[]): number | undefined {
  if (!reviewed.some(({ person }) => person)) return undefined;
  return scoreOf(
    reviewed.map(({ machine, person }) => (person ? { ...machine, share: personsShare[person.verdict] } : machine)),
  );
}
