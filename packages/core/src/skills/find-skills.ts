import type { Token } from './tokenise.ts';
import { type Skill, skillVocabulary } from './vocabulary.ts';

/** A skill named in a text: tokens `from` (included) to `to` (excluded). */
export interface SkillMention {
  readonly skill: Skill;
  readonly from: number;
  readonly to: number;
}

interface Candidate extends SkillMention {
  readonly needsContext: boolean;
}

/** Fields whose names sit beside everything and so are no context for an ambiguous word. */
const noContext = new Set(['soft']);

/** Ambiguous names lean on what stands within this many words of them. */
const contextReach = 25;

function candidates(text: string, tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (const hit of skillVocabulary().trie.find(tokens)) {
    const start = tokens[hit.from]?.start ?? 0;
    const written = text.slice(start, tokens[hit.to - 1]?.end ?? start);
    const spellings = hit.values.filter((spelling) => !spelling.exact || spelling.text === written);
    // A plain spelling outranks one that leans on context when two skills share the words.
    const spelling = spellings.find((s) => !s.needsContext) ?? spellings[0];
    if (spelling)
      found.push({ skill: spelling.skill, from: hit.from, to: hit.to, needsContext: spelling.needsContext });
  }
  return found;
}

/** `all` are in the order of the text, so only the neighbours within reach are looked at, however long the text is. */
function hasContext(index: number, all: readonly Candidate[], surroundings: ReadonlySet<string>): boolean {
  const candidate = all[index];
  if (!candidate) return false;
  const { field } = candidate.skill;
  if (surroundings.has(field)) return true;
  if (noContext.has(field)) return false;
  for (const step of [-1, 1]) {
    for (let at = index + step; ; at += step) {
      const other = all[at];
      if (!other || Math.abs(other.from - candidate.from) > contextReach) break;
      if (other.skill !== candidate.skill && other.skill.field === field) return true;
    }
  }
  return false;
}

/**
 * Skills named in a text, in order. `surroundings` are fields that the text around is about: in a software posting
 * "Go" is the language even when it stands alone.
 */
export function findSkills(
  text: string,
  tokens: readonly Token[],
  surroundings: ReadonlySet<string> = new Set(),
): SkillMention[] {
  const all = candidates(text, tokens);
  return all.filter((candidate, index) => !candidate.needsContext || hasContext(index, all, surroundings));
}
