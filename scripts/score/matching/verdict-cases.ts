import type { Verdict } from '../../../packages/core/src/evaluation/evaluation.ts';
import { settleShare } from '../../../packages/core/src/evaluation/score.ts';
import { readPosting } from '../../../packages/core/src/posting/read-posting.ts';
import type { Requirement } from '../../../packages/core/src/posting/requirement.ts';
import { isTradeTerms } from '../../../packages/core/src/posting/trade-terms.ts';
import { findDegrees } from '../../../packages/core/src/skills/degrees.ts';
import { tokenise } from '../../../packages/core/src/skills/tokenise.ts';
import { judgeText } from './judge-text.ts';

/** A line of a posting, a CV, and the verdict that a person gave before any rule was tried. */
export interface VerdictCase {
  readonly verdict: Verdict;
  readonly asked: string;
  readonly cv: string;
}

const row = /^(met|partial|not_shown) \| (.+?) \| (.+)$/;
const isVerdict = (word: string | undefined): word is Verdict =>
  word === 'met' || word === 'partial' || word === 'not_shown';

/** Reads a table of cases, one a line: `verdict | line of a posting | CV`, where ` / ` parts the lines of the CV. */
export function readVerdictCases({
  file,
  content,
}: {
  readonly file: string;
  readonly content: string;
}): VerdictCase[] {
  return content.split('\n').flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [, verdict, asked = '', cv = ''] = row.exec(line) ?? [];
    if (!isVerdict(verdict)) throw new Error(`${file}, line ${at + 1}: expected “verdict | line of a posting | CV”.`);
    return [{ verdict, asked, cv: cv.split(' / ').join('\n') }];
  });
}

/** The line as a posting would ask it; "title: …" asks for the title alone. */
function requirementsOf(asked: string): Requirement[] {
  if (asked.startsWith('title: '))
    return [{ id: 'title', text: asked.slice('title: '.length), kind: 'must', weight: 1, topic: 'title' }];
  return readPosting(`Requirements\n- ${asked}\n- Punctual`).requirements.filter(
    (own) => !isTradeTerms(own) && own.topic !== 'title' && own.text !== 'Punctual',
  );
}

/** Cases are parts of CVs; a CV opens with a name, and its parts stand under headings. */
function wholeCv(cv: string): string {
  const [first = ''] = cv.split('\n');
  const isSchool = findDegrees(first, tokenise(first)).length > 0;
  return `Robin Ellery\n\n${isSchool ? 'Education' : 'Experience'}\n${cv}`;
}

/** The verdict on the whole line: where it makes several requirements, on their mean. */
export function verdictOf({ asked, cv }: VerdictCase): { readonly verdict: Verdict; readonly reason: string } {
  const requirements = requirementsOf(asked);
  const { verdicts } = judgeText(wholeCv(cv), requirements);
  const mean = verdicts.reduce((sum, own) => sum + own.share, 0) / Math.max(1, verdicts.length);
  const { verdict } = settleShare(mean);
  return { verdict, reason: verdicts.map((own) => `[${own.topic}] ${own.share} ${own.reason}`).join(' ') };
}
