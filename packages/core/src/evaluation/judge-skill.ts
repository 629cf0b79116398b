import type { Requirement } from '../posting/requirement.ts';
import { familiesWithSkill } from '../skills/occupation-skills.ts';
import { findOccupations } from '../skills/occupations.ts';
import { tokenise } from '../skills/tokenise.ts';
import { skillVocabulary } from '../skills/vocabulary.ts';
import type { CvFacts } from './cv-facts.ts';
import { findPhrase, nameTerms, type PhraseFinding, phraseTerms } from './find-phrase.ts';
import { evidenceFor, type Finding, nothingFound, type Spot } from './finding.ts';
import { mentionStrength } from './mention-strength.ts';
import { isUnfinished } from './negation.ts';
import { isOwnTitle } from './own-title.ts';
import type { Section } from './section.ts';
import { byTitleFactor, impliedFactor, phraseConstants, relatedFactor, siblingFactor } from './strength.data.ts';

/** How far one skill is shown, and where. */
export interface SkillFinding {
  readonly name: string;
  readonly share: number;
  readonly how: string;
  readonly spots: readonly Spot[];
}

const placeNames: Readonly<Record<Section, string>> = {
  position: 'in a job title',
  work: 'in a role',
  project: 'in a project',
  headline: 'in the headline',
  unknown: 'in the text',
  certificates: 'among the certificates',
  summary: 'in the summary',
  skills: 'in a list of skills',
  languages: 'among the languages',
  education: 'in the education',
  other: 'in another section',
};

function strongest(name: string, facts: CvFacts): SkillFinding | undefined {
  const mentions = facts.skills.get(name) ?? [];
  let best: SkillFinding | undefined;
  for (const { segment, found } of mentions) {
    const done = isUnfinished(segment.text, segment.tokens[found.from]?.start ?? 0) ? phraseConstants.unfinished : 1;
    const share = mentionStrength(segment, facts.input.history) * done;
    if (!best || share > best.share)
      best = { name, share, how: `${name} ${placeNames[segment.section]}`, spots: [{ segment, ...found }] };
  }
  return best;
}

/** The best of the CV's skills that lead to `name` by `link`. */
function byLink(name: string, facts: CvFacts, link: 'implies' | 'related'): SkillFinding | undefined {
  const { skills } = skillVocabulary();
  const factor = link === 'implies' ? impliedFactor : relatedFactor;
  let best: SkillFinding | undefined;
  for (const other of facts.skills.keys()) {
    if (!skills.get(other)?.[link].includes(name)) continue;
    const found = strongest(other, facts);
    if (!found || (best && found.share * factor <= best.share)) continue;
    const how = link === 'implies' ? `${found.how}, which implies ${name}` : `${found.how}, which is near ${name}`;
    best = { name, share: found.share * factor, how, spots: found.spots };
  }
  return best;
}

/** Words for a skill that the vocabulary does not know. */
function byPhrase(name: string, facts: CvFacts, language: string): SkillFinding | undefined {
  const found = findPhrase(phraseTerms(name, language), facts);
  if (!found) return undefined;
  const how = `“${name}” ${placeNames[found.spot.segment.section]}`;
  return { name, share: found.share, how, spots: [found.spot] };
}

/** A known skill said in other forms of its words: "planned lessons" for lesson planning. */
function byForms(name: string, facts: CvFacts, language: string): SkillFinding | undefined {
  let best: PhraseFinding | undefined;
  for (const phrase of skillVocabulary().phrasesOf(name)) {
    const wanted = nameTerms(phrase, language);
    const weight = wanted.reduce((sum, term) => sum + term.weight, 0);
    if (wanted.length < 2 || weight < phraseConstants.leastName) continue;
    // Of two telling words most will do; beside one, the empty ones must stand there too ("planned lessons").
    const isTelling = weight >= phraseConstants.tellingName;
    const found = findPhrase(wanted, facts, isTelling ? phraseConstants.leastOfName : phraseConstants.allOfName);
    if (found && (!best || found.share > best.share)) best = found;
  }
  if (!best) return undefined;
  const how = `words of ${name} ${placeNames[best.spot.segment.section]}`;
  return { name, share: best.share * phraseConstants.otherForm, how, spots: [best.spot] };
}

/** Titles whose people have the skill: "Welder" for welding. */
function byTitle(name: string, facts: CvFacts): SkillFinding | undefined {
  const families = familiesWithSkill(name);
  if (families.length === 0) return undefined;
  let best: SkillFinding | undefined;
  for (const { segment, found } of facts.occupations) {
    if (!families.includes(found.occupation.family) || !isOwnTitle(segment, found.from, found.to)) continue;
    const share = mentionStrength(segment, facts.input.history) * byTitleFactor;
    if (best && best.share >= share) continue;
    best = { name, share, how: `a title that shows ${name}`, spots: [{ segment, from: found.from, to: found.to }] };
  }
  return best;
}

/** Fields whose tools stand in for each other in part; a framework of software is another craft (Angular and React). */
const toolFields: ReadonlySet<string> = new Set(['engineering', 'design', 'office', 'marketing', 'sales']);

/** Another tool of the same kind, which leads to the same skill (Salesforce and HubSpot to CRM). */
function bySibling(name: string, facts: CvFacts): SkillFinding | undefined {
  const { skills } = skillVocabulary();
  const own = skills.get(name);
  if (!own || !toolFields.has(own.field) || own.implies.length === 0) return undefined;
  let best: SkillFinding | undefined;
  for (const other of facts.skills.keys()) {
    const kind = skills.get(other)?.implies.find((implied) => own.implies.includes(implied));
    if (kind === undefined || other === name || own.implies.includes(other)) continue;
    const found = strongest(other, facts);
    if (!found || (best && found.share * siblingFactor <= best.share)) continue;
    const how = `${found.how}, another way of ${kind}`;
    best = { name, share: found.share * siblingFactor, how, spots: found.spots };
  }
  return best;
}

export function findSkill(spelling: string, facts: CvFacts, language: string): SkillFinding {
  const known = skillVocabulary().named(spelling)?.name;
  // A title asked for among papers ("Bilanzbuchhalter") is not shown by the skill that it also names.
  const isTitle = known !== spelling && findOccupations(tokenise(spelling)).length > 0;
  const name = isTitle ? undefined : known;
  const none: SkillFinding = { name: name ?? spelling, share: 0, how: `no ${name ?? spelling}`, spots: [] };
  if (name === undefined) return byPhrase(spelling, facts, language) ?? none;
  const candidates = [strongest(name, facts), byLink(name, facts, 'implies'), byLink(name, facts, 'related')];
  if (!candidates[0]) candidates.push(byForms(name, facts, language), byTitle(name, facts), bySibling(name, facts));
  let best = none;
  for (const candidate of candidates) if (candidate && candidate.share > best.share) best = candidate;
  return best;
}

/** Skills of a requirement, one finding each, and the share of the whole: the best of `any`, the mean of `all`. */
export function findSkillsOf(
  requirement: Requirement,
  facts: CvFacts,
  language: string,
): { readonly findings: readonly SkillFinding[]; readonly share: number } {
  const findings = (requirement.skills ?? []).map((skill) => findSkill(skill, facts, language));
  if (findings.length === 0) return { findings, share: 0 };
  const shares = findings.map((finding) => finding.share);
  const share =
    requirement.skillsNeeded === 'any'
      ? Math.max(...shares)
      : shares.reduce((sum, own) => sum + own, 0) / shares.length;
  return { findings, share };
}

/** From this share on a skill is taken as seen at work. */
const seenInUse = 0.88;

export function judgeSkill(requirement: Requirement, facts: CvFacts, language: string): Finding {
  const asked = requirement.skills?.length ? requirement : { ...requirement, skills: [requirement.text] };
  const { findings, share } = findSkillsOf(asked, facts, language);
  const shown = findings.filter((finding) => finding.share > 0).sort((a, b) => b.share - a.share);
  if (shown.length === 0) return nothingFound(`The CV does not show ${findings.map((f) => f.name).join(', ')}.`);
  const missing = findings.filter((finding) => finding.share === 0 && asked.skillsNeeded !== 'any');
  const found = `Found: ${shown.map((finding) => finding.how).join('; ')}`;
  const listed = share < seenInUse && missing.length === 0 ? ', not seen in recent use' : '';
  const reason =
    missing.length > 0 ? `${found}. Not shown: ${missing.map((f) => f.name).join(', ')}.` : `${found}${listed}.`;
  return {
    share,
    reason,
    evidence: evidenceFor(
      facts,
      shown.flatMap((finding) => finding.spots),
    ),
  };
}
