import { askCue, dutyCue, mustCue, niceCue } from './posting-cues.data.ts';
import type { UnusedReason } from './requirement.ts';
import type { PostingItem } from './split-posting.ts';
import { companySubject, unusedCues, unusedHeadings } from './unused-cues.data.ts';

/** What a sentence that asks for nothing says, by its own words; `always` where such words never come in a demand. */
export function saysOtherwise(text: string): { reason: UnusedReason; always: boolean } | undefined {
  const cue = unusedCues.find(({ words }) => words.test(text));
  if (cue) return { reason: cue.reason, always: cue.always === true };
  const asks = [askCue, mustCue, niceCue, dutyCue].some((own) => own.test(text));
  return companySubject.test(text) && !asks ? { reason: 'company', always: false } : undefined;
}

/** Why a sentence under a heading that asks for nothing is none: by its own words, else by the heading's. */
export function reasonUnderHeading({ text, heading }: PostingItem): UnusedReason {
  const own = saysOtherwise(text)?.reason;
  if (own !== undefined) return own;
  return unusedHeadings.find(({ words }) => heading !== undefined && words.test(heading))?.reason ?? 'company';
}
