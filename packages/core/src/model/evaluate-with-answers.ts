import { evaluate } from '../evaluation/evaluate.ts';
import { type Evidence, evaluatorVersion, type RequirementVerdict, type Verdict } from '../evaluation/evaluation.ts';
import type { EvaluationSource } from '../evaluation/evaluation-input.ts';
import { blockTexts, quoteStands } from '../evaluation/evidence.ts';
import { gapsOf, matchesOf, rationaleOf } from '../evaluation/explain.ts';
import { mostEvidence } from '../evaluation/finding.ts';
import { rubricContext } from '../evaluation/rubric-context.ts';
import { scoreOf } from '../evaluation/score.ts';
import { type ModelAnswer, promptVersion } from './answers.ts';
import { isAskedOfModel } from './asked-requirements.ts';
import { findQuote, indexQuotes, type QuoteIndex } from './find-quote.ts';
import type { ModelJudgement, QuoteFault, RejectedQuote } from './model-judgement.ts';
import { quoteSaysSomething } from './quote-says-something.ts';
import { sentWords } from './sent-words.ts';

/** A quote longer than this is a page and points at nothing, in UTF-16 units. */
const longestQuote = 400;
/** Of a rejected quote so much is kept to be shown. */
const keptOfRejected = 200;

/** What a verdict earns. A model may not say how much of a part: every part is a half. */
const shareOf: Readonly<Record<Verdict, number>> = { met: 1, partial: 0.5, not_shown: 0 };

export interface AnsweredSource extends EvaluationSource {
  /** As a model gave them, of all parts; trusted in nothing. */
  readonly answers: readonly ModelAnswer[];
}

interface Checked {
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  readonly rejected: readonly RejectedQuote[];
}

interface Check {
  readonly source: EvaluationSource;
  readonly index: QuoteIndex;
  readonly blocks: readonly string[] | undefined;
  readonly language: string;
}

function checkQuote({ source, index, blocks, language }: Check, quote: string): Evidence[] | QuoteFault {
  if (quote.length > longestQuote) return 'too_long';
  const found = findQuote(index, quote, blocks).filter((own) => quoteStands(source.document, own));
  if (found.length === 0) return 'not_found';
  return quoteSaysSomething(quote, language) ? found : 'says_nothing';
}

function checkAnswer(check: Check, { requirementId, verdict, quotes }: ModelAnswer): Checked {
  if (verdict === 'not_shown') return { verdict, evidence: [], rejected: [] };
  const evidence: Evidence[] = [];
  const rejected: RejectedQuote[] = [];
  for (const quote of quotes) {
    const result = checkQuote(check, quote);
    if (typeof result === 'string')
      rejected.push({ requirementId, quote: quote.slice(0, keptOfRejected), fault: result });
    else evidence.push(...result);
  }
  return { verdict: evidence.length > 0 ? verdict : 'not_shown', evidence, rejected };
}

/** Answers about one requirement from several parts: the best that is supported counts, with the quotes of its rank. */
function putTogether(checked: readonly Checked[]): Checked {
  const best = checked.reduce<Verdict>(
    (sum, { verdict }) => (shareOf[verdict] > shareOf[sum] ? verdict : sum),
    'not_shown',
  );
  const evidence = checked.filter(({ verdict }) => verdict === best).flatMap((one) => one.evidence);
  const distinct = evidence.filter((own, at) => evidence.findIndex((other) => other.quote === own.quote) === at);
  return {
    verdict: best,
    evidence: best === 'not_shown' ? [] : distinct.slice(0, mostEvidence),
    rejected: checked.flatMap((one) => one.rejected),
  };
}

const reasons: Readonly<Record<Verdict, string>> = {
  met: 'The model takes this as shown by the words quoted.',
  partial: 'The model takes this as shown in part by the words quoted.',
  not_shown: 'The model found nothing in the CV that shows this.',
};

function reasonOf(answered: readonly ModelAnswer[], { verdict, rejected }: Checked): string {
  if (answered.length === 0) return 'The model did not answer this, so it counts as not shown.';
  const claimed = answered.some((answer) => answer.verdict !== 'not_shown');
  if (verdict === 'not_shown' && claimed)
    return rejected.length > 0
      ? 'The model called this shown, but its quotes do not stand in the CV or say nothing; so it counts as not shown.'
      : 'The model called this shown without quoting the CV; so it counts as not shown.';
  return reasons[verdict];
}

/**
 * The evaluation that a model's answers come to. Each quote is looked for in what the model was shown and must stand at
 * its place in the visible document; a verdict without such a quote counts as not shown, whatever the model said. Points
 * are the arithmetic of the local evaluator. Pure: the same answers always give the same bytes.
 */
export function evaluateWithAnswers({ answers, ...source }: AnsweredSource): ModelJudgement {
  const { document, requirements, asOf } = source;
  const local = evaluate(source);
  const check: Check = {
    source,
    index: indexQuotes(sentWords(source)),
    blocks: blockTexts(document),
    language: rubricContext(requirements).language,
  };
  const judgement = { rejected: [], unsupported: [], unanswered: [], judgedByCode: [] } as Omit<
    { [Key in keyof ModelJudgement]: ModelJudgement[Key] },
    'evaluation'
  >;
  const verdicts = requirements.map((requirement, at): RequirementVerdict => {
    const own = local.verdicts[at];
    if (!own) throw new Error('each requirement has a local verdict');
    const { id } = requirement;
    if (!isAskedOfModel(requirement)) {
      judgement.judgedByCode.push(id);
      return own;
    }
    const answered = answers.filter((answer) => answer.requirementId === id);
    const checked = putTogether(answered.map((answer) => checkAnswer(check, answer)));
    judgement.rejected.push(...checked.rejected);
    if (answered.length === 0) judgement.unanswered.push(id);
    else if (checked.verdict === 'not_shown' && answered.some(({ verdict }) => verdict !== 'not_shown'))
      judgement.unsupported.push(id);
    const { verdict, evidence } = checked;
    return { ...own, verdict, share: shareOf[verdict], reason: reasonOf(answered, checked), evidence: [...evidence] };
  });
  const score = scoreOf(verdicts);
  return {
    evaluation: {
      evaluatorVersion: `${evaluatorVersion}+model-prompt-${promptVersion}`,
      asOf,
      score,
      rationale: rationaleOf(score, verdicts),
      matches: matchesOf(verdicts).map((verdict) => verdict.requirement),
      gaps: gapsOf(verdicts).map((verdict) => verdict.requirement),
      verdicts,
    },
    ...judgement,
  };
}
