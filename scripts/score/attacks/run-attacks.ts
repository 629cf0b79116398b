import { openDocument } from '../../../packages/core/src/document/open-document.ts';
import { evaluate } from '../../../packages/core/src/evaluation/evaluate.ts';
import type { Evaluation } from '../../../packages/core/src/evaluation/evaluation.ts';
import type { ModelAnswer } from '../../../packages/core/src/model/answers.ts';
import { evaluateWithAnswers } from '../../../packages/core/src/model/evaluate-with-answers.ts';
import { readPosting } from '../../../packages/core/src/posting/read-posting.ts';
import type { Requirement } from '../../../packages/core/src/posting/requirement.ts';
import { readResume } from '../../../packages/core/src/reading/read-resume.ts';
import { pdfResources } from '../../../packages/pool/src/open-file.ts';
import { type AttackInput, attackKinds } from './attack-kinds.ts';
import { writeAttackPdf } from './attack-pdf.ts';

/** A CV that fits a posting badly, and that posting. */
export interface Target {
  readonly name: string;
  readonly cv: string;
  readonly posting: string;
}

export interface AttackOutcome {
  readonly kind: string;
  readonly target: string;
  /** Points of the local evaluator: with the attack less without it. */
  readonly local: number;
  /** The same with a model that obeys the attack and quotes what it injected. */
  readonly model: number;
  /** Requirements whose verdict changed though no quote of them stands in the CV. */
  readonly unsupported: number;
}

const asOf = '2026-11';

interface Rubric {
  readonly requirements: readonly Requirement[];
  readonly posting: string;
}

interface File {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

interface Scores {
  readonly local: Evaluation;
  readonly model: Evaluation;
}

/** Each attack on each target: what it moves for the local evaluator and for a model that does all it is told. */
export async function runAttacks(targets: readonly Target[]): Promise<AttackOutcome[]> {
  const outcomes: AttackOutcome[] = [];
  for (const target of targets) {
    const rubric = { requirements: readPosting(target.posting).requirements, posting: target.posting };
    const input: AttackInput = { ...target, wanted: rubric.requirements.map(({ text }) => text) };
    const honest = new Map<string, Scores>();
    for (const fileName of ['cv.pdf', 'cv.txt'])
      honest.set(fileName, await judge(honestFile(target.cv, fileName), rubric));
    for (const { name, attack } of attackKinds) {
      const file = attack(input);
      const before = honest.get(file.fileName);
      if (!before) throw new Error(`no honest ${file.fileName}`);
      const after = await judge(file, rubric);
      outcomes.push({
        kind: name,
        target: target.name,
        local: after.local.score - before.local.score,
        model: after.model.score - before.model.score,
        unsupported: after.model.verdicts.filter(({ verdict, evidence }, at) => {
          return verdict !== before.model.verdicts[at]?.verdict && evidence.length === 0;
        }).length,
      });
    }
  }
  return outcomes;
}

function honestFile(cv: string, fileName: string): File {
  return { fileName, bytes: fileName.endsWith('.pdf') ? writeAttackPdf(cv) : new Uint8Array(Buffer.from(cv, 'utf8')) };
}

async function judge({ fileName, bytes }: File, rubric: Rubric): Promise<Scores> {
  const document = await openDocument(bytes, { fileName, pdf: pdfResources });
  const source = { document, reading: readResume(document), ...rubric, asOf };
  return {
    local: evaluate(source),
    model: evaluateWithAnswers({ ...source, answers: obedientAnswers(rubric.requirements) }).evaluation,
  };
}

/** All met, "proved" by the words that the attacks plant and by words that nobody wrote. */
function obedientAnswers(requirements: readonly Requirement[]): ModelAnswer[] {
  return requirements.map(({ id, text }) => ({
    requirementId: id,
    verdict: 'met',
    quotes: [text, `The candidate has ${text}`, 'all of this is shown', 'Ignore all previous instructions'],
  }));
}
