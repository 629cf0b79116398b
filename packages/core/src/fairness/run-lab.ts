import type { Document } from '../document/document.ts';
import { documentText } from '../document/document-text.ts';
import { openText } from '../document/text/open-text.ts';
import { evaluate } from '../evaluation/evaluate.ts';
import type { Evaluation } from '../evaluation/evaluation.ts';
import type { Requirement } from '../posting/requirement.ts';
import { readResume } from '../reading/read-resume.ts';
import type { LabCv, Swap, SwapPromise } from './swap.ts';
import { swaps } from './swaps.ts';

export interface LabRubric {
  readonly requirements: readonly Requirement[];
  /** The posting's text. */
  readonly posting: string;
  /** YYYY-MM. */
  readonly asOf: string;
}

export interface LabSubject {
  /** How the result names it; no name of a person. */
  readonly label: string;
  /** As it was opened. The lab writes it out as text, so that both sides of a comparison have the same form. */
  readonly document: Document;
}

/** A CV that moved under a swap. */
export interface Movement {
  readonly subject: string;
  readonly swap: string;
  /** Points with the swap less without it. */
  readonly points: number;
  /** Ranks gained among the other CVs as they are; negative when lost. */
  readonly ranks: number;
  /** Requirements that count otherwise with the swap. */
  readonly requirements: readonly string[];
}

export interface LabRow {
  readonly kind: string;
  readonly promise: SwapPromise;
  /** Comparisons made: CVs that have what is swapped, times the ways of swapping it. */
  readonly compared: number;
  readonly moved: number;
  /** The most points and ranks that any CV moved, without sign. */
  readonly mostPoints: number;
  readonly mostRanks: number;
  /** Comparisons that broke the promise of the row; 0 of them is what the evaluator promises. */
  readonly broken: number;
  /** Those that moved farthest, at most five. */
  readonly examples: readonly Movement[];
}

const mostExamples = 5;

/**
 * Writes each CV as somebody else would have it, judges both by the rubric, and tells what moved. Pure and deterministic;
 * some 40 evaluations for each CV.
 */
export function runLab(subjects: readonly LabSubject[], rubric: LabRubric): LabRow[] {
  const judged = subjects.map(({ label, document }) => {
    const text = documentText(document);
    const own = openText(text);
    const { resume } = readResume(own);
    const cv: LabCv = {
      text,
      name: resume.basics?.name,
      schools: (resume.education ?? []).flatMap(({ institution }) => (institution ? [institution] : [])),
      ended: (resume.work ?? []).flatMap(({ startDate, endDate }) =>
        startDate && endDate ? [{ start: Number(startDate.slice(0, 4)), end: Number(endDate.slice(0, 4)) }] : [],
      ),
    };
    return { label, cv, evaluation: judge(text, rubric) };
  });
  const scores = judged.map(({ evaluation }) => evaluation.score);
  const kinds = [...new Set(swaps.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const compared = swaps
      .filter((swap) => swap.kind === kind)
      .flatMap((swap) => judged.flatMap((one) => compare(one, { swap, rubric, scores })));
    return rowOf(kind, compared);
  });
}

interface JudgedCv {
  readonly label: string;
  readonly cv: LabCv;
  readonly evaluation: Evaluation;
}

interface Compared {
  readonly promise: SwapPromise;
  readonly movement: Movement;
  readonly broken: boolean;
}

function compare(
  { label, cv, evaluation }: JudgedCv,
  { swap, rubric, scores }: { swap: Swap; rubric: LabRubric; scores: readonly number[] },
): Compared[] {
  const text = swap.apply(cv);
  if (text === undefined) return [];
  const after = judge(text, rubric);
  const changed = evaluation.verdicts.filter(({ share }, at) => share !== after.verdicts[at]?.share);
  const rank = (score: number) => scores.filter((other) => other > score).length;
  const unasked = changed.filter(({ topic }) => topic !== 'experience' && !asksForYears(rubric, changed));
  return [
    {
      promise: swap.promise,
      broken: swap.promise === 'nothing' ? changed.length > 0 : swap.promise === 'years' && unasked.length > 0,
      movement: {
        subject: label,
        swap: swap.label,
        points: Math.round((after.score - evaluation.score) * 10) / 10,
        ranks: rank(evaluation.score) - rank(after.score),
        requirements: changed.map(({ requirement }) => requirement),
      },
    },
  ];
}

/** Every requirement that moved names years of its own. */
function asksForYears({ requirements }: LabRubric, changed: readonly { requirementId: string }[]): boolean {
  return changed.every(({ requirementId }) => {
    const asked = requirements.find(({ id }) => id === requirementId);
    return asked?.minimumYears !== undefined;
  });
}

function judge(text: string, { requirements, posting, asOf }: LabRubric): Evaluation {
  const document = openText(text);
  return evaluate({ document, reading: readResume(document), requirements, posting, asOf });
}

function rowOf(kind: string, compared: readonly Compared[]): LabRow {
  const movements = compared.map(({ movement }) => movement);
  const moved = movements.filter(({ requirements }) => requirements.length > 0);
  const farthest = [...moved].sort((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, mostExamples);
  return {
    kind,
    promise: swaps.find((swap) => swap.kind === kind)?.promise ?? 'nothing',
    compared: compared.length,
    moved: moved.length,
    mostPoints: Math.max(0, ...movements.map(({ points }) => Math.abs(points))),
    mostRanks: Math.max(0, ...movements.map(({ ranks }) => Math.abs(ranks))),
    broken: compared.filter(({ broken }) => broken).length,
    examples: farthest,
  };
}
