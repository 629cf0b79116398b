import { findDegrees } from '../skills/degrees.ts';
import type { SkillMention } from '../skills/find-skills.ts';
import { findLanguages } from '../skills/spoken-languages.ts';
import { findYears } from '../skills/years.ts';
import { alternatives } from './alternatives.ts';
import { draftBase, type ReadItem, type RequirementDraft, skillNames } from './draft.ts';
import { findGate } from './find-gate.ts';
import {
  anyCue,
  anyCueOf,
  askCue,
  exampleCue,
  graduateCue,
  mustCue,
  niceCue,
  paperCue,
  speakCue,
} from './posting-cues.data.ts';

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

const orWord = /\b(?:or|oder|ou|oppure|lub|eller)\b|или|أو|או /iu;

/** A language counts as asked for only beside a level or in a line that asks; "English literature" is no such line. */
export function languageDrafts(read: ReadItem, isPrompt: boolean): RequirementDraft[] {
  const found = findLanguages(read.tokens);
  const terms = read.tokens.length;
  const [first, last] = [found[0], found.at(-1)];
  const between = read.item.text.slice(
    read.tokens[first?.to ?? 0]?.start ?? 0,
    read.tokens[last?.from ?? 0]?.start ?? 0,
  );
  // "Dutch or English": one of them is asked for.
  if (found.length > 1 && (orWord.test(between) || anyCueOf[read.language]?.test(between)))
    return [{ ...draftBase(read), topic: 'language', skills: found.map(({ code }) => code), skillsNeeded: 'any' }];
  const isAsked = askCue.test(read.item.text) || speakCue.test(read.item.text);
  return found
    .filter((mention) => mention.level !== undefined || (terms <= 30 && isAsked) || terms <= 3)
    .filter((mention) => !(isPrompt && mention.level === undefined && terms > 12))
    .map((mention) => {
      const start = read.tokens[mention.from]?.start ?? 0;
      const end = read.tokens[mention.to - 1]?.end ?? start;
      // A line about one language is the requirement; of several, each keeps its own words.
      const whole = found.length === 1 && terms <= 14 && read.mentions.length === 0;
      return {
        ...draftBase(read),
        text: whole ? read.item.text : read.item.text.slice(start, end),
        start: whole ? read.item.start : read.item.start + start,
        end: whole ? read.item.end : read.item.start + end,
        topic: 'language' as const,
        skills: [mention.code],
      };
    });
}

export function educationDraft(read: ReadItem): RequirementDraft[] {
  const isGraduate = graduateCue.test(read.item.text);
  if (!isGraduate && findDegrees(read.item.text, read.tokens).length === 0) return [];
  return [{ ...draftBase(read), topic: 'education', skills: [] }];
}

/** A gate where it is a must; what is only welcome is no gate but a paper like others. */
export function gateDraft(read: ReadItem): RequirementDraft[] {
  const gate = findGate(read.item.text);
  if (!gate) return [];
  const words = gate.words.exec(read.item.text);
  const [from, to] = [words?.index ?? 0, (words?.index ?? 0) + (words?.[0].length ?? 0)];
  const own = read.mentions.filter(({ skill, ...at }) => {
    const [start, end] = [read.tokens[at.from]?.start ?? 0, read.tokens[at.to - 1]?.end ?? 0];
    return skill.field === 'certificates' && start < to && end > from;
  });
  // "Must be eligible to work" is no nice-to-have, even where it stands among them.
  const isNice = read.kind === 'nice' && (niceCue.test(read.item.text) || !mustCue.test(read.item.text));
  const kind = isNice ? 'nice' : 'gate';
  return [{ ...draftBase(read), kind, topic: gate.topic, skills: skillNames(own), skillsNeeded: 'any' }];
}

export function certificateDraft(read: ReadItem, asked: readonly string[]): RequirementDraft[] {
  const certificates = read.mentions.filter(
    ({ skill }) => skill.field === 'certificates' && !asked.includes(skill.name),
  );
  if (certificates.length > 0)
    return [
      { ...draftBase(read), topic: 'certificate', skills: skillNames(certificates), skillsNeeded: skillsNeeded(read) },
    ];
  const isPaper = asked.length === 0 && read.item.section !== 'duties' && paperCue.test(read.item.text);
  return isPaper ? [{ ...draftBase(read), topic: 'certificate', skills: [] }] : [];
}

export function experienceDraft(read: ReadItem, hard: readonly SkillMention[]): RequirementDraft[] {
  const { text } = read.item;
  const said = findYears(text).flatMap(({ start, years }) => (spanCue.test(text.slice(0, start)) ? [] : years));
  // "A diploma with 8 years, a Bachelor's with 4 or a Master's with 2": the least will do for somebody.
  const isChoice = said.length > 1 && orWord.test(text) && findDegrees(text, read.tokens).length > 1;
  const years = isChoice ? Math.min(...said) : said[0];
  if (years === undefined) return [];
  const needed = hard.length > 0 ? { skillsNeeded: skillsNeeded(read) } : {};
  return [{ ...draftBase(read), topic: 'experience', skills: skillNames(hard), ...needed, minimumYears: years }];
}

/** "No more than two violations in the last 3 years": a span, no experience. */
const spanCue =
  /\b(?:last|past|previous|within(?: the)?|letzten|vergangenen|derni[èe]res|[úu]ltimos|ultimi|afgelopen|ostatnich|senaste)\s*$|последни[ех]\s*$/iu;

/** Letters that stand for a professional body or its examination. */
const paperName = /^\p{Lu}{3,5}$/u;

export function skillDrafts(read: ReadItem, hard: readonly SkillMention[], isPrompt: boolean): RequirementDraft[] {
  const chosen = hard.length > 0 ? hard : read.mentions.filter((m) => m.skill.field !== 'certificates');
  if (chosen.length === 0) return [];
  const needed = skillsNeeded(read);
  // "ACCA, CPA or Bilanzbuchhalter": a row of papers of which the vocabulary knows a part is meant as it is written.
  const row = alternatives(read.item.text, read.language);
  if (row.skillsNeeded === 'any' && row.skills.length > chosen.length && row.skills.some((own) => paperName.test(own)))
    return [{ ...draftBase(read), topic: 'skill', ...row }];
  if (!isPrompt || needed === 'any')
    return [{ ...draftBase(read), topic: 'skill', skills: skillNames(chosen), skillsNeeded: needed }];
  return chosen.map((mention) => {
    const start = read.tokens[mention.from]?.start ?? 0;
    const end = read.tokens[mention.to - 1]?.end ?? start;
    return {
      ...draftBase(read),
      text: read.item.text.slice(start, end),
      start: read.item.start + start,
      end: read.item.start + end,
      topic: 'skill' as const,
      skills: [mention.skill.name],
      skillsNeeded: 'all' as const,
    };
  });
}
