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

/** One comparison of a CV with itself as somebody else would have it. */
export interface Comparison {
  readonly kind: string;
  readonly label: string;
  readonly promise: SwapPromise;
  /** Score with the swap. */
  readonly score: number;
  /** Requirements that count otherwise with the swap. */
  readonly requirements: readonly string[];
  /** What moved was promised not to. */
  readonly broken: boolean;
}

/** What the lab found on one CV: plain data, so that CVs can be judged apart and counted together. */
export interface JudgedVariants {
  /** Of the CV as it is, written out as text. */
  readonly score: number;
  readonly comparisons: readonly Comparison[];
}

/**
 * Writes a CV as somebody else would have it, in each of the ways of `swaps`, and judges all by the rubric. Both sides
 * are texts, so that only the swap differs. Pure and deterministic; some 60 readings and evaluations.
 */
export function judgeVariants(document: Document, rubric: LabRubric): JudgedVariants {
  const text = documentText(document);
  const cv = labCvOf(text);
  const before = judge(text, rubric);
  const comparisons = swaps.flatMap((swap) => compare(before, { swap, cv, rubric }));
  return { score: before.score, comparisons };
}

function labCvOf(text: string): LabCv {
  const { resume } = readResume(openText(text));
  return {
    text,
    name: resume.basics?.name,
    schools: (resume.education ?? []).flatMap(({ institution }) => (institution ? [institution] : [])),
    ended: (resume.work ?? []).flatMap(({ startDate, endDate }) =>
      startDate && endDate ? [{ start: Number(startDate.slice(0, 4)), end: Number(endDate.slice(0, 4)) }] : [],
    ),
  };
}

function compare(
  before: Evaluation,
  { swap, cv, rubric }: { readonly swap: Swap; readonly cv: LabCv; readonly rubric: LabRubric },
): Comparison[] {
  const text = swap.apply(cv);
  if (text === undefined) return [];
  const after = judge(text, rubric);
  const changed = before.verdicts.filter(({ share }, at) => share !== after.verdicts[at]?.share);
  const unasked = changed.filter(({ requirementId, topic }) => !asksForYears(rubric, requirementId, topic));
  const { kind, label, promise } = swap;
  const broken = promise === 'nothing' ? changed.length > 0 : promise === 'years' && unasked.length > 0;
  return [{ kind, label, promise, score: after.score, requirements: changed.map((one) => one.requirement), broken }];
}

/** Years in all, or years of something that the requirement names. */
function asksForYears({ requirements }: LabRubric, requirementId: string, topic: string): boolean {
  const asked = requirements.find(({ id }) => id === requirementId);
  return topic === 'experience' || asked?.minimumYears !== undefined;
}

function judge(text: string, { requirements, posting, asOf }: LabRubric): Evaluation {
  const document = openText(text);
  return evaluate({ document, reading: readResume(document), requirements, posting, asOf });
}
