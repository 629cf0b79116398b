import { findDegrees } from '../skills/degrees.ts';
import { findSkills, type SkillMention } from '../skills/find-skills.ts';
import { findLanguages } from '../skills/spoken-languages.ts';
import { findTerms } from '../skills/terms.ts';
import { type Token, tokenise } from '../skills/tokenise.ts';
import { skillVocabulary } from '../skills/vocabulary.ts';
import { findYears } from '../skills/years.ts';
import {
  anyCue,
  anyCueOf,
  askCue,
  boilerplateCue,
  doneCue,
  dutyCue,
  exampleCue,
  mustCue,
  niceCue,
  paperCue,
  softStart,
  soughtCue,
} from './posting-cues.data.ts';
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

interface ReadItem {
  readonly item: PostingItem;
  readonly language: string;
  readonly tokens: readonly Token[];
  readonly mentions: readonly SkillMention[];
  readonly kind: RequirementKind;
  readonly substance: number;
}

const generalFields = new Set(['soft', 'office']);

function kindOf(item: PostingItem): RequirementKind {
  return item.section === 'nice' || niceCue.test(item.text) || softStart.test(item.text) ? 'nice' : 'must';
}

function base(read: ReadItem): Omit<RequirementDraft, 'topic' | 'skills'> {
  const { item, kind, substance } = read;
  return { text: item.text, start: item.start, end: item.end, kind, substance, parts: item.parts };
}

/** What stands before the first of several examples ("such as"). */
const exampleReach = 30;

/** One of several will do when the last two are joined by "or", or all are examples of a kind. */
function skillsNeeded(read: ReadItem): 'any' | 'all' {
  const { item, tokens, mentions, language } = read;
  const [first, last, beforeLast] = [mentions[0], mentions.at(-1), mentions.at(-2)];
  if (!first || !last || !beforeLast) return 'all';
  const isAny = (text: string) => anyCue.test(text) || anyCueOf[language]?.test(text) === true;
  const start = tokens[first.from]?.start ?? 0;
  const between = item.text.slice(tokens[beforeLast.to - 1]?.end ?? 0, tokens[last.from]?.start ?? 0);
  return isAny(between) || exampleCue.test(item.text.slice(Math.max(0, start - exampleReach), start)) ? 'any' : 'all';
}

function names(mentions: readonly SkillMention[]): string[] {
  return [...new Set(mentions.map((mention) => mention.skill.name))];
}

/** A language counts as asked for only beside a level or in a line that asks; "English literature" is no such line. */
function languageDrafts(read: ReadItem, isPrompt: boolean): RequirementDraft[] {
  const found = findLanguages(read.tokens);
  const terms = read.tokens.length;
  return found
    .filter((mention) => mention.level !== undefined || (terms <= 30 && askCue.test(read.item.text)) || terms <= 3)
    .filter((mention) => !(isPrompt && mention.level === undefined && terms > 12))
    .map((mention) => {
      const start = read.tokens[mention.from]?.start ?? 0;
      const end = read.tokens[mention.to - 1]?.end ?? start;
      // A line about one language is the requirement; of several, each keeps its own words.
      const whole = found.length === 1 && terms <= 14 && read.mentions.length === 0;
      return {
        ...base(read),
        text: whole ? read.item.text : read.item.text.slice(start, end),
        start: whole ? read.item.start : read.item.start + start,
        end: whole ? read.item.end : read.item.start + end,
        topic: 'language' as const,
        skills: [mention.code],
      };
    });
}

function educationDraft(read: ReadItem): RequirementDraft[] {
  const degrees = findDegrees(read.item.text, read.tokens);
  if (degrees.length === 0) return [];
  return [{ ...base(read), topic: 'education', skills: [] }];
}

function certificateDraft(read: ReadItem): RequirementDraft[] {
  const certificates = read.mentions.filter((mention) => mention.skill.field === 'certificates');
  if (certificates.length === 0) {
    const isPaper = read.item.section !== 'duties' && paperCue.test(read.item.text);
    return isPaper ? [{ ...base(read), topic: 'certificate', skills: [] }] : [];
  }
  return [{ ...base(read), topic: 'certificate', skills: names(certificates), skillsNeeded: skillsNeeded(read) }];
}

function experienceDraft(read: ReadItem, hard: readonly SkillMention[]): RequirementDraft[] {
  const years = findYears(read.item.text)[0]?.years;
  if (years === undefined) return [];
  return [
    {
      ...base(read),
      topic: 'experience',
      skills: names(hard),
      ...(hard.length > 0 ? { skillsNeeded: skillsNeeded(read) } : {}),
      minimumYears: years,
    },
  ];
}

/** Letters that stand for a professional body or its examination. */
const paperName = /^\p{Lu}{3,5}$/u;

function skillDrafts(read: ReadItem, hard: readonly SkillMention[], isPrompt: boolean): RequirementDraft[] {
  const chosen = hard.length > 0 ? hard : read.mentions.filter((m) => m.skill.field !== 'certificates');
  if (chosen.length === 0) return [];
  const needed = skillsNeeded(read);
  // "ACCA, CPA or Bilanzbuchhalter": a row of papers of which the vocabulary knows a part is meant as it is written.
  const row = alternatives(read.item.text, read.language);
  if (row.skillsNeeded === 'any' && row.skills.length > chosen.length && row.skills.some((own) => paperName.test(own)))
    return [{ ...base(read), topic: 'skill', ...row }];
  if (!isPrompt || needed === 'any')
    return [{ ...base(read), topic: 'skill', skills: names(chosen), skillsNeeded: needed }];
  return chosen.map((mention) => {
    const start = read.tokens[mention.from]?.start ?? 0;
    const end = read.tokens[mention.to - 1]?.end ?? start;
    return {
      ...base(read),
      text: read.item.text.slice(start, end),
      start: read.item.start + start,
      end: read.item.start + end,
      topic: 'skill' as const,
      skills: [mention.skill.name],
      skillsNeeded: 'all' as const,
    };
  });
}

/** Among the duties a line with a known skill is a duty when it says more than the skill. */
const tellingDuty = 2;
/** Least sum of term weights of a line that asks for something of its own; bullets are meant one by one. */
const leastOfLine = 0.9;
const leastOfBullet = 0.4;

const orWords = '(?:or|oder|oppure|lub|albo|eller|или|أو)';
const orWordsOf: Readonly<Record<string, string>> = { nl: 'of', fr: 'ou', pt: 'ou', es: '(?:o|u)', it: 'o' };

/** "ACCA, CPA or Bilanzbuchhalter": three names of which one will do. */
function alternatives(text: string, language: string): { skills: string[]; skillsNeeded: 'any' | 'all' } {
  const or = `\\s(?:${orWords}|${orWordsOf[language] ?? orWords})\\s`;
  const isRow = new RegExp(`\\/|${or}`, 'iu').test(text);
  const parts = text.split(new RegExp(`\\s*(?:,|\\/|;|${or})\\s*`, 'iu')).filter((part) => part !== '');
  if (!isRow || parts.length < 2 || parts.some((part) => part.split(' ').length > 3))
    return { skills: [text], skillsNeeded: 'all' };
  return { skills: parts, skillsNeeded: 'any' };
}

/** A line in a list of requirements without any known skill: a short one names a skill of its own, a long one is words. */
function unknownDraft(read: ReadItem): RequirementDraft[] {
  const { item, tokens, substance } = read;
  if (substance < (item.bullet ? leastOfBullet : leastOfLine)) return [];
  const isShort = tokens.length <= 5 && item.bullet;
  if (item.section === 'duties') return [{ ...base(read), topic: 'duty', skills: [] }];
  if (isShort && (item.section === 'must' || item.section === 'nice'))
    return [{ ...base(read), topic: 'skill', ...alternatives(item.text, read.language) }];
  return [{ ...base(read), topic: dutyCue.test(item.text) ? 'duty' : 'other', skills: [] }];
}

/** A line among the duties that asks for something a person has, because the posting mixes both. */
function asksOfPerson({ item, tokens }: ReadItem): boolean {
  if (findYears(item.text).length > 0) return true;
  if (niceCue.test(item.text) || (mustCue.test(item.text) && paperCue.test(item.text))) return true;
  if (!askCue.test(item.text) && !mustCue.test(item.text)) return false;
  return findDegrees(item.text, tokens).length > 0 || findLanguages(tokens).some(({ level }) => level !== undefined);
}

/** Least sum of term weights of a sentence that says what the work is, in a posting without headings. */
const tellingSentence = 1.8;

/** Whether an item without a heading over it asks for something. */
function asks(read: ReadItem, context: PostingContext): boolean {
  const { item } = read;
  if (item.section !== 'unknown' || context.isPrompt) return true;
  const isHard = read.mentions.some((mention) => !generalFields.has(mention.skill.field));
  const isCued =
    findYears(item.text).length > 0 || mustCue.test(item.text) || niceCue.test(item.text) || askCue.test(item.text);
  // Under headings stand the demands; what comes before them introduces the company, unless it plainly asks.
  if (context.hasSections) return isCued && (isHard || findYears(item.text).length > 0);
  return (
    isCued ||
    dutyCue.test(item.text) ||
    item.bullet ||
    isHard ||
    read.substance * item.parts >= (context.isShort ? leastOfLine : tellingSentence)
  );
}

/** What one line of a posting asks for: none, one or several requirements. */
export function draftRequirements(item: PostingItem, context: PostingContext): RequirementDraft[] {
  if (item.section === 'boilerplate') return [];
  if (item.section !== 'must' && soughtCue.test(item.text) && findYears(item.text).length === 0 && !context.isPrompt)
    return [];
  if (boilerplateCue.test(item.text) && !(item.bullet && item.section !== 'unknown')) return [];
  const tokens = tokenise(item.text, skillVocabulary().isKnown);
  const mentions = findSkills(item.text, tokens, context.fields);
  const substance = findTerms(tokens, context.language).reduce((sum, term) => sum + term.weight, 0);
  const read: ReadItem = { item, language: context.language, tokens, mentions, kind: kindOf(item), substance };
  if (!asks(read, context)) return [];
  const hard = mentions.filter((m) => m.skill.field !== 'soft' && m.skill.field !== 'certificates');
  const leastOfDuty = hard.length === 0 ? leastOfLine : tellingDuty;
  if (item.section === 'duties' && !context.isPrompt && substance >= leastOfDuty && !asksOfPerson(read))
    return [{ ...base(read), topic: 'duty', skills: names(hard) }];
  if (hard.length === 1 && tokens.length <= 8 && doneCue.test(item.text) && !context.isPrompt && !asksOfPerson(read))
    return [{ ...base(read), topic: 'duty', skills: names(hard) }];
  const drafts = [...languageDrafts(read, context.isPrompt), ...educationDraft(read), ...certificateDraft(read)];
  const experience = experienceDraft(read, context.isPrompt ? [] : hard);
  drafts.push(...experience);
  const covered = experience.length > 0 && !context.isPrompt;
  const isEducation = drafts.some((draft) => draft.topic === 'education');
  if (!covered && !(isEducation && !context.isPrompt && tokens.length < 30)) {
    const onlySoftBesideOther = hard.length === 0 && drafts.length > 0;
    if (!onlySoftBesideOther) drafts.push(...skillDrafts(read, hard, context.isPrompt));
  }
  if (drafts.length === 0 && !context.isPrompt) drafts.push(...unknownDraft(read));
  return drafts;
}
