import type { Document } from '@vitae/core/document/document';
import { documentText } from '@vitae/core/document/document-text';
import { evaluate } from '@vitae/core/evaluation/evaluate';
import type { EvaluationSource } from '@vitae/core/evaluation/evaluation-input';
import { type JudgedVariants, judgeVariants } from '@vitae/core/fairness/judge-variants';
import type { ModelAnswer } from '@vitae/core/model/answers';
import { evaluateWithAnswers } from '@vitae/core/model/evaluate-with-answers';
import { sentParts } from '@vitae/core/model/sent-parts';
import { postingInPage } from '@vitae/core/posting/page/posting-in-page';
import { readPosting } from '@vitae/core/posting/read-posting';
import type { Posting, Requirement } from '@vitae/core/posting/requirement';
import { checkReadability } from '@vitae/core/readability/check-readability';
import { inspectFile } from '@vitae/core/readability/inspect-file';
import type { Examination } from '@vitae/core/readability/machine-view';
import { viewReading } from '@vitae/core/readability/view-reading';
import { traceReading } from '@vitae/core/reading/read-resume';
import { checkSkillRows, type SkillRowProblem } from '@vitae/core/skills/workspace-skills';
import { type FirstLook, firstLook } from './first-look.ts';
import { judgeBatch } from './judge-batch.ts';
import { answerOf, bytesOf, openFile, pdfResources, type ReadAnswer } from './open-file.ts';
import { namingSkills, withOwnSkills } from './own-skills.ts';
import type { ExamineInput, OwnSkills, ReadInput, VariantsInput } from './reader-pool.ts';

interface StoredSource {
  readonly document: string;
  readonly reading: string;
  readonly requirements: readonly Requirement[];
  readonly posting?: string | undefined;
  readonly asOf: string;
  readonly skills?: OwnSkills | undefined;
}

function parsed({ document, reading, skills: _, ...rubric }: StoredSource): EvaluationSource {
  return { document: JSON.parse(document), reading: JSON.parse(reading), ...rubric };
}

/** What a reader process can do; the pool calls these by name. */
export const work = {
  /** Without OCR: what a scan holds stays unread. */
  read: async (input: ReadInput): Promise<ReadAnswer> => answerOf(await openFile(input)),
  lookAndRead: (input: ReadInput): Promise<FirstLook<ReadAnswer>> => firstLook(input, answerOf),
  lookAtText: async (input: ReadInput): Promise<FirstLook<string>> => {
    const page = postingInPage(await bytesOf(input));
    return page === undefined ? firstLook(input, documentText) : { answer: page, wantsScan: false };
  },
  examine: async (input: ExamineInput): Promise<string> => {
    const document: Document = input.document === undefined ? await openFile(input) : JSON.parse(input.document);
    const facts = await inspectFile(await bytesOf(input), { fileName: input.fileName, pdf: pdfResources });
    const subject = { document, trace: traceReading(document), facts };
    const examination: Examination = { view: viewReading(subject, input.part), findings: checkReadability(subject) };
    return JSON.stringify(examination);
  },
  evaluate: (input: StoredSource): string =>
    JSON.stringify(withOwnSkills(input.skills, () => namingSkills(evaluate(parsed(input)), input.skills))),
  evaluateBatch: judgeBatch,
  sentParts: (input: StoredSource): string[] => withOwnSkills(input.skills, () => sentParts(parsed(input))),
  judgeAnswers: (input: StoredSource & { answers: ModelAnswer[] }): string =>
    JSON.stringify(
      withOwnSkills(input.skills, () => {
        const judgement = evaluateWithAnswers({ ...parsed(input), answers: input.answers });
        return { ...judgement, evaluation: namingSkills(judgement.evaluation, input.skills) };
      }),
    ),
  judgeVariants: ({ document, ...rubric }: VariantsInput): JudgedVariants =>
    judgeVariants(JSON.parse(document), rubric),
  readPosting: (input: { text: string; skills?: OwnSkills | undefined }): Posting =>
    withOwnSkills(input.skills, () => readPosting(input.text)),
  checkSkills: (input: { rows: string }): readonly SkillRowProblem[] => checkSkillRows(input.rows),
  readText: async (input: ReadInput): Promise<string> =>
    postingInPage(await bytesOf(input)) ?? documentText(await openFile(input)),
};
