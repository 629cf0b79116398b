import type { Evaluation, RequirementVerdict, Verdict } from '../evaluation/evaluation.ts';

export interface LetterFacts {
  /** As the CV has it; left out when it was not found. */
  readonly name?: string;
  readonly postingTitle: string;
  readonly evaluation: Evaluation;
  /** Whom to write to for a correction: an address or a sentence. */
  readonly contact: string;
}

/** Longer lists are cut: a letter that quotes everything is read by nobody. The page shows all. */
const quotesPerRequirement = 1;

/**
 * A letter in plain words to the person whose CV was judged: what was read, what was found and with which words, what
 * was not shown, and how to ask for a correction. It is a draft that a person edits and sends; it decides nothing.
 */
export function candidateLetter({ name, postingTitle, evaluation, contact }: LetterFacts): string {
  const of = (verdict: Verdict) => evaluation.verdicts.filter((one) => one.verdict === verdict);
  const parts = [
    name === undefined ? 'Hello,' : `Dear ${name},`,
    `thank you for your application as ${postingTitle}. We looked at your CV with the help of a program, Vitae. It compares what a CV says with what the posting asks for. It does not look at your name, age, sex, photo, address or origin, and it decides nothing: people do.`,
    section('What we found in your CV', of('met'), true),
    section('What we found in part', of('partial'), true),
    section('What your CV does not show', of('not_shown'), false),
    of('not_shown').length > 0
      ? '“Does not show” does not mean that you lack it. It means that we did not find words for it.'
      : '',
    `If something was read wrongly, or you can show something that is missing, please write to ${contact}. Say which point it is about; a person will look at it again, and you may send a new version of your CV.`,
    'Kind regards',
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function section(title: string, verdicts: readonly RequirementVerdict[], quoted: boolean): string {
  if (verdicts.length === 0) return '';
  return [`${title}:`, ...verdicts.map((verdict) => `- ${verdict.requirement}${quoted ? quotesOf(verdict) : ''}`)].join(
    '\n',
  );
}

function quotesOf({ evidence }: RequirementVerdict): string {
  const quotes = evidence.slice(0, quotesPerRequirement).map(({ quote }) => `“${quote}”`);
  return quotes.length === 0 ? '' : ` (your words: ${quotes.join(', ')})`;
}
