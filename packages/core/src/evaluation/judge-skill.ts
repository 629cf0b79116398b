import type { Requirement } from '../posting/requirement.ts';
import { findOccupations } from '../skills/occupations.ts';
import { findTerms } from '../skills/terms.ts';
import { tokenise } from '../skills/tokenise.ts';
import { skillVocabulary } from '../skills/vocabulary.ts';
import type { CvFacts } from './cv-facts.ts';
import { evidenceFor, type Finding, nothingFound, type Spot } from './finding.ts';
import { mentionStrength } from './mention-strength.ts';
import type { Section } from './section.ts';
import { impliedFactor, relatedFactor } from './strength.data.ts';

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
    const share = mentionStrength(segment, facts.input.history);
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

/** Words below this weight wrap a skill ("knowledge", "experience"). */
const tellingWeight = 0.4;

/** Words for a skill that the vocabulary does not know: all its stems close together, or most of them. */
function byPhrase(name: string, facts: CvFacts, language: string): SkillFinding | undefined {
  const all = findTerms(tokenise(name, skillVocabulary().isKnown), language);
  // "Solid knowledge of IFRS" asks for IFRS: where telling words stand, the empty ones are only its wrapping.
  const telling = all.filter((term) => term.weight >= tellingWeight);
  const wanted = telling.length > 0 ? telling : all;
  const total = wanted.reduce((sum, term) => sum + term.weight, 0);
  if (total === 0) return undefined;
  let best: SkillFinding | undefined;
  for (const [segment, terms] of facts.terms) {
    const hits = wanted.flatMap((want) => {
      const hit = terms.find((term) => term.id === want.id);
      return hit ? [{ at: hit.at, weight: want.weight }] : [];
    });
    const coverage = hits.reduce((sum, hit) => sum + hit.weight, 0) / total;
    if (coverage < 0.6) continue;
    const from = Math.min(...hits.map((hit) => hit.at));
    const to = Math.max(...hits.map((hit) => hit.at)) + 1;
    // Words of a phrase that lie far apart are another phrase.
    const near = to - from <= wanted.length + 3 ? 1 : 0.5;
    const share = mentionStrength(segment, facts.input.history) * (coverage >= 0.99 ? 1 : coverage * 0.6) * near;
    if (!best || share > best.share)
      best = { name, share, how: `“${name}” ${placeNames[segment.section]}`, spots: [{ segment, from, to }] };
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
