import { PhraseTrie } from './phrase-trie.ts';
import { skillFiles } from './skill-files.ts';
import { parseSkillLines, type SkillLine } from './skill-line.ts';
import { tokenise } from './tokenise.ts';
import { wordKey } from './word-key.ts';

export interface Skill {
  /** Canonical name. */
  readonly name: string;
  /** Occupational field: the key of its file in `skillFiles`. */
  readonly field: string;
  /** Having this skill shows having those (React implies JavaScript), followed to the end of the chain. */
  readonly implies: readonly string[];
  /** Near, but not the same (GAAP beside IFRS). Works both ways. */
  readonly related: readonly string[];
}

interface Spelling {
  readonly skill: Skill;
  readonly text: string;
  readonly exact: boolean;
  readonly needsContext: boolean;
}

export interface Vocabulary {
  readonly skills: ReadonlyMap<string, Skill>;
  readonly trie: PhraseTrie<Spelling>;
  /** A skill's names of several words, in any form of which a text may say it ("lesson planning", "planned lessons"). */
  readonly phrasesOf: (name: string) => readonly string[];
  /** True for keys that are one word of a skill's name, so that "JavaScript" is not taken apart. */
  readonly isKnown: (key: string) => boolean;
  /** The skill that a person's spelling means ("K8s", "javascript"), ambiguous spellings included. */
  readonly named: (spelling: string) => Skill | undefined;
}

interface DraftSkill {
  readonly name: string;
  readonly field: string;
  implies: string[];
  related: string[];
}

/** Everything that follows from `name`, nearest first. */
function closure(name: string, direct: (name: string) => readonly string[]): string[] {
  const found: string[] = [];
  const queue = [...direct(name)];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (next === name || found.includes(next)) continue;
    found.push(next);
    queue.push(...direct(next));
  }
  return found;
}

function link(drafts: ReadonlyMap<string, DraftSkill>, resolve: (spelling: string) => string): void {
  for (const draft of drafts.values()) {
    draft.implies = draft.implies.map(resolve);
    draft.related = draft.related.map(resolve);
  }
  for (const draft of drafts.values()) {
    for (const other of draft.related) {
      const mirror = drafts.get(other);
      if (mirror && !mirror.related.includes(draft.name)) mirror.related.push(draft.name);
    }
  }
}

/** Lines of skills by the field that they belong to. */
export type SkillFiles = readonly (readonly [field: string, lines: readonly SkillLine[]])[];

/** The shipped files, parsed once. */
let shipped: SkillFiles | undefined;

export function shippedSkills(): SkillFiles {
  shipped ??= Object.entries(skillFiles).map(([field, file]) => [field, parseSkillLines(file)] as const);
  return shipped;
}

/** A vocabulary of these lines; the first field that names a skill gives it its field. */
export function compileSkills(files: SkillFiles): Vocabulary {
  const drafts = new Map<string, DraftSkill>();
  const trie = new PhraseTrie<Spelling>();
  const singleWords = new Set<string>();
  const phrases = new Map<string, string[]>();
  for (const [field, lines] of files) {
    for (const line of lines) {
      // A skill that stands in two fields keeps its first one; its aliases and links add up.
      const draft = drafts.get(line.name) ?? { name: line.name, field, implies: [], related: [] };
      draft.implies.push(...line.implies);
      draft.related.push(...line.related);
      drafts.set(line.name, draft);
      for (const alias of line.aliases) {
        const whole = wordKey(alias.text);
        if (/^[\p{L}\p{N}]+$/u.test(alias.text)) singleWords.add(whole);
        const keys = tokenise(alias.text, (key) => key === whole).map((token) => token.key);
        trie.add(keys, { skill: draft, ...alias });
        if (keys.length > 1 && !alias.exact) phrases.set(line.name, [...(phrases.get(line.name) ?? []), alias.text]);
      }
    }
  }
  const isKnown = (key: string) => singleWords.has(key);
  const named = (spelling: string): Skill | undefined => {
    const exact = drafts.get(spelling);
    if (exact) return exact;
    return trie.get(tokenise(spelling, isKnown).map((token) => token.key))[0]?.skill;
  };
  link(drafts, (spelling) => named(spelling)?.name ?? spelling);
  const direct = new Map([...drafts].map(([name, draft]) => [name, [...draft.implies]]));
  for (const draft of drafts.values()) draft.implies = closure(draft.name, (name) => direct.get(name) ?? []);
  return { skills: drafts, trie, isKnown, named, phrasesOf: (name) => phrases.get(name) ?? [] };
}

let compiled: Vocabulary | undefined;
/** The vocabulary in force while `withVocabulary` runs. */
let current: Vocabulary | undefined;

/** The skill vocabulary in force: the shipped one, compiled once per process (about a tenth of a second). */
export function skillVocabulary(): Vocabulary {
  if (current) return current;
  compiled ??= compileSkills(shippedSkills());
  return compiled;
}

/**
 * Runs something with another vocabulary, such as a workspace's. `run` must be synchronous, as all reading and judging
 * is: whatever it starts for later sees the shipped vocabulary again.
 */
export function withVocabulary<T>(vocabulary: Vocabulary, run: () => T): T {
  const before = current;
  current = vocabulary;
  try {
    return run();
  } finally {
    current = before;
  }
}
