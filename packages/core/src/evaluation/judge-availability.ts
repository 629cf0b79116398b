import type { Requirement } from '../posting/requirement.ts';
import type { CvFacts } from './cv-facts.ts';
import { evidenceFor, type Finding, nothingFound, type Spot } from './finding.ts';
import { availabilityAsked, availabilityShown, availabilityTimes } from './requirement-cues.data.ts';
import type { Segment } from './segments.ts';

/** Longer lines ask for more than readiness. */
const longest = 90;

export function asksAvailability({ text, topic }: Requirement): boolean {
  return topic !== 'title' && text.length <= longest && availabilityAsked.test(text);
}

/** Characters around a time in which the CV says that somebody is ready for it. */
const reach = 45;

function spotOf(segment: Segment, time: RegExp): Spot | undefined {
  const match = time.exec(segment.text);
  if (!match) return undefined;
  const around = segment.text.slice(Math.max(0, match.index - reach), match.index + match[0].length + reach);
  if (!availabilityShown.test(around.replace(match[0], ' '))) return undefined;
  const from = segment.tokens.findIndex((token) => token.end > match.index);
  return from < 0 ? undefined : { segment, from, to: from + 1 };
}

/** "Willing to work weekends" is shown by somebody who worked them or says so, not by any word of a weekend. */
export function judgeAvailability({ text }: Requirement, facts: CvFacts): Finding {
  const asked = availabilityTimes.filter((time) => time.test(text));
  const spots = asked.map((time) => {
    for (const segment of facts.input.segments) {
      if (segment.section === 'education') continue;
      const spot = spotOf(segment, time);
      if (spot) return spot;
    }
    return undefined;
  });
  const shown = spots.filter((spot) => spot !== undefined);
  if (shown.length === 0) return nothingFound('The CV does not say so.');
  return {
    share: shown.length / asked.length,
    reason: shown.length === asked.length ? 'The CV says so.' : 'The CV says so of a part.',
    evidence: evidenceFor(facts, shown),
  };
}
