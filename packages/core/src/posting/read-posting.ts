import { findSkills } from '../skills/find-skills.ts';
import { findOccupations } from '../skills/occupations.ts';
import { tokenise } from '../skills/tokenise.ts';
import { skillVocabulary } from '../skills/vocabulary.ts';
import { draftRequirements } from './draft-requirements.ts';
import { findTitle, type PostingTitle } from './find-title.ts';
import { mergeDrafts } from './merge-drafts.ts';
import { isPageSource, postingPageText } from './page/posting-page-text.ts';
import { postingFacts } from './posting-facts.ts';
import { postingLanguage } from './posting-language.ts';
import type { Posting, UnusedReason } from './requirement.ts';
import { type PostingItem, splitPosting } from './split-posting.ts';
import { tradeTermsText } from './trade-terms.ts';
import { unusedSentences } from './unused-sentences.ts';
import { tradeTermsRequirement, weighDrafts } from './weigh-drafts.ts';

/** In so few characters every sentence is about the work. */
const shortPosting = 700;
/** A text of this length without line breaks is a prompt ("Senior Python developer with Django, 5 years"). */
const longestPrompt = 200;

function fieldsOf(text: string): Set<string> {
  const tokens = tokenise(text, skillVocabulary().isKnown);
  const counts = new Map<string, number>();
  for (const { skill } of findSkills(text, tokens)) counts.set(skill.field, (counts.get(skill.field) ?? 0) + 1);
  for (const { occupation } of findOccupations(tokens))
    counts.set(occupation.field, (counts.get(occupation.field) ?? 0) + 2);
  return new Set([...counts].filter(([, count]) => count >= 2).map(([field]) => field));
}

/** What stands beside a title that is said again, in characters: a ward, a place. */
const longestBeside = 16;

/** The line of the title itself, with a team or a place behind it, asks for nothing more. */
function holdsTitle(item: PostingItem, title: PostingTitle | undefined): boolean {
  if (!title || item.bullet || item.section === 'must') return false;
  const words = item.text.toLowerCase();
  const isTitleAgain = words.includes(title.text.toLowerCase()) && words.length < title.text.length + longestBeside;
  if (isTitleAgain && item.section !== 'nice' && !/\d/.test(item.text)) return true;
  return item.start <= title.start && item.end >= title.end && item.end - item.start < 2 * title.text.length + 40;
}

/**
 * Reads a pasted job posting, or one line that says who is sought. Requirements stand in the order of the text, the
 * title first, each with its range in the text; every other sentence is among the unused, with the reason. A text that
 * asks for nothing gives no requirements. The source of a page is read as the posting in it.
 */
export function readPosting(given: string): Posting {
  const page = isPageSource(given) ? postingPageText(given) : '';
  return page === '' ? readText(given) : { ...readText(page), text: page };
}

/** White space this long parts lines; patterns that look for its end would take its length squared. */
const longGap = /[^\S\n]{40,}/gu;

function readText(given: string): Posting {
  const text = given.replace(longGap, (gap) => '\n'.repeat(gap.length));
  const isPrompt = text.trim().length <= longestPrompt && !/[\r\n]\s*\S/.test(text.trim());
  const language = postingLanguage(text);
  const items = splitPosting(text);
  const title = findTitle(text, items);
  const hasSections = items.filter((item) => item.section === 'duties').length >= 2;
  const isShort = text.length <= shortPosting;
  const context = { language: language ?? 'en', fields: fieldsOf(text), isPrompt, isShort, hasSections };
  const said = new Map<PostingItem, UnusedReason>();
  const drafts = items
    .filter((item) => isPrompt || !holdsTitle(item, title))
    .flatMap((item) => {
      const { drafts: own, unused } = draftRequirements(item, context);
      if (unused !== undefined) said.set(item, unused);
      return own;
    });
  const { kept, lost } = mergeDrafts(drafts);
  const requirements = weighDrafts(kept, title);
  const row = isPrompt ? undefined : tradeTermsText({ title, drafts, items, said, language: context.language });
  if (row !== undefined) requirements.push(tradeTermsRequirement(row, requirements));
  return {
    ...(title ? { title: title.text } : {}),
    ...(language ? { language } : {}),
    requirements,
    facts: postingFacts(text, items, title),
    unused: unusedSentences(items, requirements, { said, lost }),
  };
}
