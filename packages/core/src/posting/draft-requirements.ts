import { findDegrees } from '../skills/degrees.ts';
import { findLanguages } from '../skills/spoken-languages.ts';
import { findYears } from '../skills/years.ts';
import { draftBase, type PostingContext, type ReadItem, type RequirementDraft, readItem, skillNames } from './draft.ts';
import {
  certificateDraft,
  educationDraft,
  experienceDraft,
  gateDraft,
  languageDrafts,
  skillDrafts,
} from './draft-topics.ts';
import { unknownDraft } from './draft-unknown.ts';
import { findGate } from './find-gate.ts';
import {
  askCue,
  doneCue,
  dutyCue,
  mustCue,
  niceCue,
  paperCue,
  personStart,
  soughtCue,
  soughtWith,
} from './posting-cues.data.ts';
import type { UnusedReason } from './requirement.ts';
import { leastOfLine } from './requirement-weights.data.ts';
import type { PostingItem } from './split-posting.ts';
import { reasonUnderHeading, saysOtherwise } from './unused-reason.ts';

/** What a line asks for, or why it asks for nothing. */
export interface Drafted {
  readonly drafts: readonly RequirementDraft[];
  readonly unused?: UnusedReason;
}

const generalFields = new Set(['soft', 'office']);
/** Among the duties a line with a known skill is a duty when it says more than the skill. */
const tellingDuty = 2;
/** Least sum of term weights of a sentence that says what the work is, in a posting without headings. */
const tellingSentence = 1.8;
/** A line with a degree asks for the skills in it too when it has so many words. */
const longEducation = 30;

/** A line among the duties that asks for something a person has, because the posting mixes both. */
function asksOfPerson({ item, tokens }: ReadItem): boolean {
  if (findYears(item.text).length > 0 || personStart.test(item.text)) return true;
  if (niceCue.test(item.text) || (mustCue.test(item.text) && (paperCue.test(item.text) || findGate(item.text))))
    return true;
  if (!askCue.test(item.text) && !mustCue.test(item.text)) return false;
  return findDegrees(item.text, tokens).length > 0 || findLanguages(tokens).some(({ level }) => level !== undefined);
}

/** Whether an item without a heading over it asks for something. */
function asks(read: ReadItem, context: PostingContext): boolean {
  const { item } = read;
  const isStory = item.section === 'story';
  if ((item.section !== 'unknown' && !isStory) || context.isPrompt) return true;
  const isHard = read.mentions.some((mention) => !generalFields.has(mention.skill.field));
  const hasYears = findYears(item.text).length > 0;
  const isCued = hasYears || mustCue.test(item.text) || niceCue.test(item.text) || askCue.test(item.text);
  const gate = findGate(item.text);
  if (gate && gate.topic === 'certificate') return true;
  // Under headings stand the demands; what comes before them introduces the company, unless it plainly asks.
  if (context.hasSections && !isStory) return isCued && (isHard || hasYears || educationDraft(read).length > 0);
  return (
    isCued ||
    dutyCue.test(item.text) ||
    item.bullet ||
    isHard ||
    read.substance * item.parts >= (context.isShort ? leastOfLine : tellingSentence)
  );
}

/** "We seek a developer with strong experience in Kafka": what stands behind "with" asks. */
function soughtTail(item: PostingItem): PostingItem | undefined {
  const tail = soughtWith.exec(item.text);
  if (!tail) return undefined;
  const from = tail.index + tail[0].length;
  return { ...item, text: item.text.slice(from), start: item.start + from };
}

function draftSought(item: PostingItem, context: PostingContext): Drafted {
  const tail = soughtTail(item);
  const read = tail && readItem(tail, context);
  if (read && (read.mentions.length > 0 || educationDraft(read).length > 0 || gateDraft(read).length > 0))
    return draftAsked(read, context);
  return { drafts: [], unused: 'introduction' };
}

/** Conditions and checks ask only where a line is about the person; among duties they are work ("Lift boxes"). */
function gateOf(read: ReadItem): RequirementDraft[] {
  const { section, text } = read.item;
  const isListed = section === 'must' || section === 'nice';
  const gate = findGate(text);
  if (!gate || (section === 'duties' && !asksOfPerson(read))) return [];
  if (gate.topic !== 'certificate' && !isListed && !mustCue.test(text) && !personStart.test(text)) return [];
  return gateDraft(read);
}

function draftAsked(read: ReadItem, context: PostingContext): Drafted {
  const { item, mentions, substance, tokens } = read;
  const { isPrompt } = context;
  const hard = mentions.filter((m) => m.skill.field !== 'soft' && m.skill.field !== 'certificates');
  const duty = { ...draftBase(read), topic: 'duty' as const, skills: skillNames(hard) };
  const ofPerson = asksOfPerson(read);
  const leastOfDuty = hard.length === 0 ? leastOfLine : tellingDuty;
  if (item.section === 'duties' && !isPrompt && substance >= leastOfDuty && !ofPerson) return { drafts: [duty] };
  if (hard.length === 1 && tokens.length <= 8 && doneCue.test(item.text) && !isPrompt && !ofPerson)
    return { drafts: [duty] };
  const gates = gateOf(read);
  // Physical conditions and checks are whole sentences; their words name no skills.
  if (gates.some(({ topic }) => topic !== 'certificate')) return { drafts: gates };
  const drafts = [...languageDrafts(read, isPrompt), ...educationDraft(read), ...gates];
  const asked = drafts.flatMap(({ skills, text }) => [...skills, text]);
  drafts.push(...certificateDraft(read, asked));
  const experience = experienceDraft(read, isPrompt ? [] : hard);
  drafts.push(...experience);
  // "Chartered (CEng MIStructE / MICE)": names beside a paper are other papers.
  const isPaper = drafts.some(({ topic, skills }) => topic === 'certificate' && skills.length === 0);
  const covered = (experience.length > 0 && !isPrompt) || isPaper;
  const isEducation = drafts.some((draft) => draft.topic === 'education');
  if (!covered && !(isEducation && !isPrompt && tokens.length < longEducation)) {
    const onlySoftBesideOther = hard.length === 0 && drafts.length > 0;
    if (!onlySoftBesideOther) drafts.push(...skillDrafts(read, hard, isPrompt));
  }
  if (drafts.length === 0) drafts.push(...unknownDraft(read, context));
  return drafts.length > 0 ? { drafts } : { drafts, unused: 'not_understood' };
}

/** What one line of a posting asks for: one or several requirements, or none with the reason why. */
export function draftRequirements(item: PostingItem, context: PostingContext): Drafted {
  if (item.isHeading) return { drafts: [], unused: 'heading' };
  if (item.section === 'title') return { drafts: [], unused: 'introduction' };
  const other = saysOtherwise(item.text);
  if (other?.always) return { drafts: [], unused: other.reason };
  const gate = findGate(item.text);
  const isLegal = gate !== undefined && gate.topic === 'certificate';
  if (item.section === 'boilerplate') {
    if ((isLegal || gate?.gate === 'check') && mustCue.test(item.text))
      return draftAsked(readItem(item, context), context);
    return { drafts: [], unused: reasonUnderHeading(item) };
  }
  if (item.section !== 'must' && soughtCue.test(item.text) && findYears(item.text).length === 0 && !context.isPrompt)
    return draftSought(item, context);
  const isDemanded = gate !== undefined && (isLegal || mustCue.test(item.text));
  const isListed = item.bullet && item.section !== 'unknown' && item.section !== 'story';
  const isAsked = findYears(item.text).length > 0 && askCue.test(item.text);
  if (other && !isListed && !isDemanded && !isAsked) return { drafts: [], unused: other.reason };
  const read = readItem(item, context);
  if (!asks(read, context))
    return {
      drafts: [],
      unused: context.hasSections && item.section === 'unknown' ? 'introduction' : 'not_understood',
    };
  return draftAsked(read, context);
}
