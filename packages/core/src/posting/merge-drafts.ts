import { skillVocabulary } from '../skills/vocabulary.ts';
import type { RequirementDraft } from './draft.ts';
import type { UnusedReason } from './requirement.ts';
import { limits } from './requirement-weights.data.ts';

/** A draft that became no requirement of its own, and why. */
export interface LostDraft {
  readonly draft: RequirementDraft;
  readonly reason: UnusedReason;
}

const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();

/** What makes two drafts ask for the same thing. */
function identity(draft: RequirementDraft): string {
  switch (draft.topic) {
    case 'language':
      return `language ${draft.skills.join()}`;
    case 'education':
      return `education ${draft.kind}`;
    case 'skill':
    case 'certificate':
      if (draft.skills.length === 0) return `paper ${wordsOf(draft.text)}`;
      return `skill ${[...draft.skills].sort().join('|')}`;
    default:
      return `${draft.topic} ${wordsOf(draft.text)}`;
  }
}

/** Takes out skills that an earlier requirement already asks for; a draft that loses all of them goes. */
function withoutKnownSkills(draft: RequirementDraft, seen: Set<string>): RequirementDraft | undefined {
  if ((draft.topic !== 'skill' && draft.topic !== 'certificate') || draft.skills.length === 0) return draft;
  if (draft.skillsNeeded === 'any') {
    const isKnown = draft.skills.every((skill) => seen.has(skill));
    for (const skill of draft.skills) seen.add(skill);
    return isKnown ? undefined : draft;
  }
  const skills = draft.skills.filter((skill) => !seen.has(skill));
  for (const skill of skills) seen.add(skill);
  return skills.length === 0 ? undefined : { ...draft, skills };
}

export function isSoft(draft: RequirementDraft): boolean {
  const { skills } = skillVocabulary();
  return draft.skills.length > 0 && draft.skills.every((name) => skills.get(name)?.field === 'soft');
}

/** Words that say how something is asked for; without them "Holds a valid CE licence" and "CE licence" are one. */
const asking =
  /\b(?:an?|the|of|in|and|valid|current|active|holds?|have|has|must|required?|possess|hold|full|unrestricted|good|is|are|be|with|gültige[rs]?|vorhanden|erforderlich)\b/giu;

function tellingWords(draft: RequirementDraft): ReadonlySet<string> {
  return new Set(wordsOf(draft.text.replace(asking, ' ')).split(' '));
}

/** Papers, gates and plain words whose words all stand in another such requirement are asked for there. */
function withoutParts(drafts: readonly RequirementDraft[], lost: LostDraft[]): RequirementDraft[] {
  const byWords = drafts.filter(({ topic }) => topic === 'certificate' || topic === 'other');
  const words = new Map(byWords.map((draft) => [draft, tellingWords(draft)]));
  return drafts.filter((draft) => {
    const own = words.get(draft);
    if (own === undefined) return true;
    const isPart = [...words].some(([other, all]) => {
      if (other === draft || other.kind !== draft.kind) return false;
      const isSame = all.size === own.size && other.start < draft.start;
      return (all.size > own.size || isSame) && [...own].every((word) => all.has(word));
    });
    if (isPart) lost.push({ draft, reason: 'repeated' });
    return !isPart;
  });
}

interface Cut {
  readonly group: (draft: RequirementDraft) => boolean;
  readonly most: number;
}

/** Keeps the `most` drafts of a group that say most about the trade, in their order. */
function keepRichest(drafts: readonly RequirementDraft[], { group, most }: Cut, lost: LostDraft[]): RequirementDraft[] {
  const ranked = drafts.filter(group).sort((a, b) => b.substance - a.substance || a.start - b.start);
  const dropped = new Set(ranked.slice(Math.max(0, most)));
  for (const draft of dropped) lost.push({ draft, reason: 'less_telling' });
  return drafts.filter((draft) => !dropped.has(draft));
}

const cuts: readonly Cut[] = [
  { group: ({ topic }) => topic === 'duty', most: limits.duties },
  { group: ({ topic, kind }) => topic === 'other' && kind !== 'gate', most: limits.other },
  { group: (draft) => draft.topic === 'skill' && isSoft(draft), most: limits.soft },
  { group: ({ topic }) => topic === 'skill' || topic === 'experience', most: limits.skills },
];

const isDuty = ({ topic }: RequirementDraft) => topic === 'duty';

/** One requirement for each thing asked for: repeats are merged (a gate outlives a must, a must a nice), long lists cut. */
export function mergeDrafts(drafts: readonly RequirementDraft[]): { kept: RequirementDraft[]; lost: LostDraft[] } {
  const byIdentity = new Map<string, RequirementDraft>();
  const seen = new Set<string>();
  const lost: LostDraft[] = [];
  // The stronger kind first, so that what is asked for twice keeps it.
  const order = ['gate', 'must', 'nice'] as const;
  for (const draft of order.flatMap((kind) => drafts.filter((own) => own.kind === kind))) {
    const rest = withoutKnownSkills(draft, seen);
    const key = rest && identity(rest);
    if (!rest || key === undefined || byIdentity.has(key)) lost.push({ draft, reason: 'repeated' });
    else byIdentity.set(key, rest);
  }
  let kept = [...byIdentity.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  kept = withoutParts(kept, lost);
  for (const cut of cuts) kept = keepRichest(kept, cut, lost);
  const tooMany = kept.length - (limits.requirements - 1);
  if (tooMany > 0) kept = keepRichest(kept, { group: isDuty, most: kept.filter(isDuty).length - tooMany }, lost);
  return { kept: kept.slice(0, limits.requirements - 1), lost };
}
