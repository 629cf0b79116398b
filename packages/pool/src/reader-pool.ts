import type { MediaType } from '@vitae/core/document/document';
import type { Evaluation, Verdict } from '@vitae/core/evaluation/evaluation';
import type { JudgedVariants, LabRubric } from '@vitae/core/fairness/judge-variants';
import type { ModelAnswer } from '@vitae/core/model/answers';
import type { ModelJudgement } from '@vitae/core/model/model-judgement';
import type { Posting, Requirement } from '@vitae/core/posting/requirement';
import type { Examination } from '@vitae/core/readability/machine-view';
import type { Reading } from '@vitae/core/reading/reading';
import type { CvFingerprint } from '@vitae/core/screening/cv-fingerprint';
import type { SkillRowProblem } from '@vitae/core/skills/workspace-skills';
import type { TellProgress } from './messages.ts';

/** A CV on the disk of this machine, or its bytes. */
export type ReadInput = { readonly fileName: string } & (
  | { readonly path: string; readonly bytes?: never }
  | { readonly bytes: Uint8Array; readonly path?: never }
);

export type ExamineInput = ReadInput & {
  /** Document as JSON, from an earlier read(), so that a scan need not be recognised again. */
  readonly document?: string;
  /** Which part of a long CV is shown, from 1. */
  readonly part?: number;
};

export interface ReadResult {
  /** The Document as JSON: opaque to whoever only stores it and hands it back to evaluate(). */
  readonly document: string;
  readonly reading: Reading;
  /** The same reading as JSON, for storing without another pass. */
  readonly readingJson: string;
  readonly mediaType: MediaType;
}

/** The skills that a workspace added to the vocabulary. */
export interface OwnSkills {
  /** Names the rows; evaluations made with them carry it in their evaluator's version. */
  readonly version: string;
  /** One skill a line, as `core/skills/skill-row.ts` says. */
  readonly rows: string;
}

export interface EvaluateInput {
  /** Document as JSON, from read(). */
  readonly document: string;
  /** Reading, or its JSON when it comes from storage. */
  readonly reading: Reading | string;
  readonly requirements: readonly Requirement[];
  /** The posting's text: a CV that repeats it earns nothing by it. */
  readonly posting?: string | undefined;
  /** Month that "present" is taken as, YYYY-MM. */
  readonly asOf: string;
  readonly skills?: OwnSkills | undefined;
}

/** Document as JSON, and what it is judged by. */
export type VariantsInput = LabRubric & { readonly document: string };

/** CVs that are judged by the same rubric. */
export interface EvaluateBatch {
  readonly requirements: readonly Requirement[];
  readonly posting?: string | undefined;
  readonly asOf: string;
  readonly skills?: OwnSkills | undefined;
  /** Document and Reading as JSON, from storage. */
  readonly cvs: readonly { readonly document: string; readonly reading: string }[];
}

export interface Judged {
  readonly score: number;
  readonly evaluatorVersion: string;
  readonly verdicts: Record<string, Verdict>;
  /** Evaluation as JSON. */
  readonly result: string;
  readonly fingerprint: CvFingerprint;
}

export interface WorkOptions {
  /** Ends the wait with CANCELLED, and the process too when the work has begun. */
  readonly signal?: AbortSignal;
  /** Called before each page that is read by OCR. */
  readonly onProgress?: TellProgress;
  /** Rejects with WantsScanError where OCR would be needed, instead of waiting for it. */
  readonly refuseScans?: boolean;
}

/**
 * Reads and evaluates in processes of their own. Failures are AppErrors: FILE_* from the file itself,
 * READING_TIMED_OUT, READING_OUT_OF_MEMORY, READING_CRASHED for one that ended its process, CANCELLED.
 */
export interface ReaderPool {
  read(input: ReadInput, options?: WorkOptions): Promise<ReadResult>;
  /** How the file was read, step by step, and what makes it hard for machines. */
  examine(input: ExamineInput, options?: WorkOptions): Promise<Examination>;
  evaluate(input: EvaluateInput, options?: WorkOptions): Promise<Evaluation>;
  /** The same for several CVs, in their order. When one of them fails, all do: judge each alone then. */
  evaluateBatch(input: EvaluateBatch, options?: WorkOptions): Promise<Judged[]>;
  /** What a model is shown of a CV: one text, or several of a long CV. */
  sentParts(input: EvaluateInput, options?: WorkOptions): Promise<string[]>;
  /** The evaluation that a model's answers come to, every quote checked. */
  judgeAnswers(
    input: EvaluateInput & { readonly answers: readonly ModelAnswer[] },
    options?: WorkOptions,
  ): Promise<ModelJudgement>;
  /** One CV in all the ways of the invariance lab, with its score in each. */
  judgeVariants(input: VariantsInput, options?: WorkOptions): Promise<JudgedVariants>;
  readPosting(
    input: { readonly text: string; readonly skills?: OwnSkills | undefined },
    options?: WorkOptions,
  ): Promise<Posting>;
  /** What is wrong with rows of a workspace's own skills, by line. */
  checkSkills(input: { readonly rows: string }, options?: WorkOptions): Promise<readonly SkillRowProblem[]>;
  /** Text of a posting that came as a file: of any type that is read. */
  readText(input: ReadInput, options?: WorkOptions): Promise<string>;
  /** Starts every process now, so that the first CV does not wait for one. */
  warm(): Promise<void>;
  /** Cancels what waits and ends all processes. */
  close(): Promise<void>;
}
