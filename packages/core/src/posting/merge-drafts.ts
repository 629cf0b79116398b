import { skillVocabulary } from '../skills/vocabulary.ts';
import type { RequirementDraft } from './draft-requirements.ts';
import { limits } from './requirement-weights.data.ts';

/** What makes two drafts ask for the same thing. */
function identity(draft: RequirementDraft): string {
  switch (draft.topic) {
    case 'language':
      return `language ${draft.skills.join()}`;
    case 'education':
      return 'education';
    case 'skill':
    case 'certificate':
      if (draft.skills.length === 0) return `paper ${draft.text.toLowerCase().replace(/\P{L}+/gu, ' ')}`;
      return `skill ${[...draft.skills].sort().join('|')}`;
    default:
      return `${draft.topic} ${draft.text.toLowerCase().replace(/\P{L}+/gu, ' ')}`;
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

/** Keeps the `most` drafts of a group that say most about the trade, in their order. */
function keepRichest(
  drafts: readonly RequirementDraft[],
  group: (draft: RequirementDraft) => boolean,
  most: number,
): RequirementDraft[] {
  const ranked = drafts.filter(group).sort((a, b) => b.substance - a.substance || a.start - b.start);
  const dropped = new Set(ranked.slice(most));
  return drafts.filter((draft) => !dropped.has(draft));
}

/** One requirement for each thing asked for: repeats are merged (a must outlives a nice), long lists are cut. */
export function mergeDrafts(drafts: readonly RequirementDraft[]): RequirementDraft[] {
  const byIdentity = new Map<string, RequirementDraft>();
  const seen = new Set<string>();
  // Musts first, so that a skill asked for twice keeps the stronger kind.
  const ordered = [...drafts.filter((d) => d.kind === 'must'), ...drafts.filter((d) => d.kind === 'nice')];
  for (const draft of ordered) {
    const rest = withoutKnownSkills(draft, seen);
    if (!rest) continue;
    const key = identity(rest);
    if (!byIdentity.has(key)) byIdentity.set(key, rest);
  }
  let merged = [...byIdentity.values()].sort((a, b) => a.start - b.start || a.end - b.end);
  merged = keepRichest(merged, (draft) => draft.topic === 'duty', limits.duties);
  merged = keepRichest(merged, (draft) => draft.topic === 'other', limits.other);
  merged = keepRichest(merged, (draft) => draft.topic === 'skill' && isSoft(draft), limits.soft);
  return keepRichest(merged, (draft) => draft.topic === 'skill' || draft.topic === 'experience', 14);
}
