import type { Requirement } from '../posting/requirement.ts';
import { findOccupations, occupationNearness } from '../skills/occupations.ts';
import { tokenise } from '../skills/tokenise.ts';
import { skillVocabulary } from '../skills/vocabulary.ts';
import type { CvFacts } from './cv-facts.ts';
import { evidenceFor, type Finding, nothingFound } from './finding.ts';
import { mentionStrength } from './mention-strength.ts';
import { deniedRanges, isDenied } from './negation.ts';
import { leadingAsked, leadingShown, smallTeam } from './requirement-cues.data.ts';
import type { RubricContext } from './rubric-context.ts';
import { leadingConstants } from './strength.data.ts';
import { tradeFit } from './trade-fit.ts';

/** Longer lines ask for more than leading people. */
const longest = 80;

export function asksLeading({ text, topic, minimumYears }: Requirement): boolean {
  const isSubject = topic === 'other' || topic === 'duty' || topic === 'skill';
  return isSubject && minimumYears === undefined && text.length <= longest && leadingAsked.test(text);
}

/** Who is led ("three accountants") is shown by one's own work of that kind, or by the rubric's trade. */
function subjectFactor({ text }: Requirement, facts: CvFacts, rubric: RubricContext): number {
  const led = findOccupations(tokenise(text, skillVocabulary().isKnown)).map((mention) => mention.occupation);
  if (led.length === 0) return 1;
  const isOwn = facts.occupations.some(({ found }) =>
    led.some((occupation) => occupationNearness(occupation, found.occupation) >= leadingConstants.nearness),
  );
  return isOwn || tradeFit(facts, rubric) >= leadingConstants.fit ? 1 : leadingConstants.otherSubject;
}

/** "Lead a team of three accountants": shown where the CV leads people, not where it only names accountants. */
export function judgeLeading(requirement: Requirement, facts: CvFacts, rubric: RubricContext): Finding {
  let best: { share: number; finding: Finding } | undefined;
  for (const segment of facts.input.segments) {
    const match = leadingShown.exec(segment.text);
    if (!match || isDenied(deniedRanges(segment.text), match.index)) continue;
    const size = smallTeam.test(segment.text) ? leadingConstants.smallTeam : 1;
    const share = size * mentionStrength(segment, facts.input.history);
    if (best && best.share >= share) continue;
    const from = segment.tokens.findIndex((token) => token.end > match.index);
    const to = segment.tokens.findLastIndex((token) => token.start < match.index + match[0].length) + 1;
    const reason = size < 1 ? 'The CV speaks of leading a small team.' : 'The CV speaks of leading people.';
    best = { share, finding: { share, reason, evidence: evidenceFor(facts, [{ segment, from, to }]) } };
  }
  if (!best) return nothingFound('The CV does not show that people were led.');
  return { ...best.finding, share: best.share * subjectFactor(requirement, facts, rubric) };
}
