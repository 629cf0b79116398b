import type { Verdict } from '../evaluation/evaluation.ts';
import type { Requirement } from '../posting/requirement.ts';

/** A candidate as an export shows it. In a blind view `name` is the pseudonym, and what tells who it is is absent. */
export interface SheetCandidate {
  readonly rank?: number;
  readonly name: string;
  readonly fileName?: string;
  readonly email?: string;
  readonly headline?: string;
  readonly years?: number;
  readonly score?: number;
  /** With people's own verdicts in place of the machine's. */
  readonly reviewedScore?: number;
  /** `completed`, or how far it is and what went wrong. */
  readonly state: string;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly personsVerdicts: ReadonlyMap<string, Verdict>;
  readonly decision?: { readonly kind: string; readonly reason: string; readonly by: string; readonly at: string };
}

export type SheetCell = string | number | undefined;

export interface Sheet {
  readonly header: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
}

const verdictWords: Readonly<Record<Verdict, string>> = { met: 'met', partial: 'partly met', not_shown: 'not shown' };
const kindWords: Readonly<Record<Requirement['kind'], string>> = { must: 'must', nice: 'nice to have', gate: 'gate' };

type Column = readonly [title: string, cell: (candidate: SheetCandidate) => SheetCell];

const columnsBefore: readonly Column[] = [
  ['Rank', (one) => one.rank],
  ['Candidate', (one) => one.name],
  ['Headline', (one) => one.headline],
  ['E-mail', (one) => one.email],
  ['File', (one) => one.fileName],
  ['Years', (one) => one.years],
  ['Score out of 100', (one) => one.score],
  ['Score with people’s verdicts', (one) => one.reviewedScore],
  ['Decision', (one) => one.decision?.kind],
  ['Reason', (one) => one.decision?.reason],
  ['Decided by', (one) => one.decision?.by],
  ['Decided at', (one) => one.decision?.at],
  ['State', (one) => one.state],
];

/** A table of the screening: a row for each candidate, a column for each requirement with its kind and weight. */
export function screeningSheet(requirements: readonly Requirement[], candidates: readonly SheetCandidate[]): Sheet {
  const asked = requirements.map((requirement): Column => {
    const weight = requirement.kind === 'gate' ? '' : `, weight ${requirement.weight}`;
    return [`${requirement.text} (${kindWords[requirement.kind]}${weight})`, (one) => verdictCell(one, requirement.id)];
  });
  const columns = [...columnsBefore, ...asked];
  return {
    header: columns.map(([title]) => title),
    rows: candidates.map((candidate) => columns.map(([, cell]) => cell(candidate))),
  };
}

/** The machine's verdict; where a person judged, theirs after it. */
function verdictCell(candidate: SheetCandidate, requirementId: string): SheetCell {
  const machine = candidate.verdicts.get(requirementId);
  const person = candidate.personsVerdicts.get(requirementId);
  if (!machine) return undefined;
  return person ? `${verdictWords[machine]}; by a person: ${verdictWords[person]}` : verdictWords[machine];
}
