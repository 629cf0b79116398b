import type { Document } from '../document/document.ts';
import { type Comparison, type JudgedVariants, judgeVariants, type LabRubric } from './judge-variants.ts';
import type { LabRow, Movement } from './lab-row.ts';
import { swaps } from './swaps.ts';

export interface LabSubject {
  /** How the result names it; no name of a person. */
  readonly label: string;
  readonly document: Document;
}

export interface LabFinding {
  readonly label: string;
  readonly judged: JudgedVariants;
}

const mostExamples = 5;

/** Judges every variant of every CV and counts what moved. Pure, and slow for many CVs: a pool takes them one by one. */
export function runLab(subjects: readonly LabSubject[], rubric: LabRubric): LabRow[] {
  return labRows(subjects.map(({ label, document }) => ({ label, judged: judgeVariants(document, rubric) })));
}

/** One row for each kind of swap, in the order of the swaps; ranks are those among the CVs given. */
export function labRows(findings: readonly LabFinding[]): LabRow[] {
  const scores = findings.map(({ judged }) => judged.score);
  const rank = (score: number) => scores.filter((other) => other > score).length;
  const kinds = [...new Map(swaps.map(({ kind, promise }) => [kind, promise]))];
  return kinds.map(([kind, promise]) => {
    const compared = findings.flatMap(({ label, judged }) =>
      judged.comparisons.filter((one) => one.kind === kind).map((one) => ({ label, before: judged.score, one })),
    );
    const movements = compared.map(({ label, before, one }): Movement => movementOf(label, before, one));
    const moved = movements.filter(({ requirements }) => requirements.length > 0);
    const farthest = [...moved].sort((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, mostExamples);
    return {
      kind,
      promise,
      compared: compared.length,
      moved: moved.length,
      mostPoints: Math.max(0, ...movements.map(({ points }) => Math.abs(points))),
      mostRanks: Math.max(0, ...movements.map(({ ranks }) => Math.abs(ranks))),
      broken: compared.filter(({ one }) => one.broken).length,
      examples: farthest,
    };
  });

  function movementOf(subject: string, before: number, { label, score, requirements }: Comparison): Movement {
    const points = Math.round((score - before) * 10) / 10;
    return { subject, swap: label, points, ranks: rank(before) - rank(score), requirements: [...requirements] };
  }
}
