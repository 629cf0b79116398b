import { findSkills, type SkillMention } from '../skills/find-skills.ts';
import { findTerms } from '../skills/terms.ts';
import { type Token, tokenise } from '../skills/tokenise.ts';
import { skillVocabulary } from '../skills/vocabulary.ts';
import { niceCue, softStart } from './posting-cues.data.ts';
import type { RequirementKind, RequirementTopic } from './requirement.ts';
import type { PostingItem } from './split-posting.ts';

/** A requirement before weighing and merging. */
export interface RequirementDraft {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: RequirementKind;
  readonly topic: RequirementTopic;
  readonly skills: readonly string[];
  readonly skillsNeeded?: 'any' | 'all';
  readonly minimumYears?: number;
  /** How much the words tell about the trade: sums the weights of the terms. */
  readonly substance: number;
  /** How many requirements the line was split into. */
  readonly parts: number;
}

export interface PostingContext {
  readonly language: string;
  /** Fields the posting is about, so that "Go" reads as a language in a software posting. */
  readonly fields: ReadonlySet<string>;
  /** True for one short line: every skill in it is meant by itself. */
  readonly isPrompt: boolean;
  /** True for a posting of a few sentences, which has no room for praise. */
  readonly isShort: boolean;
  /** True when headings say what the work is; then lines before them only introduce. */
  readonly hasSections: boolean;
}

/** An item with what its words name. */
export interface ReadItem {
  readonly item: PostingItem;
  readonly language: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly SkillMention[];
  readonly kind: RequirementKind;
  readonly substance: number;
}

export function readItem(item: PostingItem, { language, fields }: PostingContext): ReadItem {
  const tokens = tokenise(item.text, skillVocabulary().isKnown);
  const isNice = item.section === 'nice' || niceCue.test(item.text) || softStart.test(item.text);
  return {
    item,
    language,
    tokens,
    mentions: findSkills(item.text, tokens, fields),
    kind: isNice ? 'nice' : 'must',
    substance: findTerms(tokens, language).reduce((sum, term) => sum + term.weight, 0),
  };
}

export function draftBase({ item, kind, substance }: ReadItem): Omit<RequirementDraft, 'topic' | 'skills'> {
  return { text: item.text, start: item.start, end: item.end, kind, substance, parts: item.parts };
}

export function skillNames(mentions: readonly SkillMention[]): string[] {
  return [...new Set(mentions.map((mention) => mention.skill.name))];
}
