import type { Requirement } from '../posting/requirement.ts';
import { findSkills } from '../skills/find-skills.ts';
import { tokenise } from '../skills/tokenise.ts';
import { skillVocabulary } from '../skills/vocabulary.ts';
import { machineAddress } from './claim-cues.data.ts';
import type { SetAsideReason } from './evaluation.ts';
import { findPastedPosting } from './pasted-posting.ts';
import type { Segment } from './segments.ts';
import { copyLimits } from './trust-limits.data.ts';

/** A requirement's words, to find where a CV repeats them. */
interface Source {
  readonly keys: readonly string[];
}

interface Sources {
  readonly all: readonly Source[];
  /** Where three words in a row stand in the requirements. */
  readonly starts: ReadonlyMap<string, readonly { readonly source: Source; readonly at: number }[]>;
  readonly skills: readonly string[];
}

const triple = (keys: readonly string[], at: number) => `${keys[at]} ${keys[at + 1]} ${keys[at + 2]}`;
const tripleLength = 3;

function makeSources(requirements: readonly Requirement[]): Sources {
  const { isKnown } = skillVocabulary();
  const all = requirements.map(({ text }) => ({ keys: tokenise(text, isKnown).map((token) => token.key) }));
  const starts = new Map<string, { source: Source; at: number }[]>();
  for (const source of all) {
    for (let at = 0; at + tripleLength <= source.keys.length; at += 1) {
      const key = triple(source.keys, at);
      starts.set(key, [...(starts.get(key) ?? []), { source, at }]);
    }
  }
  return { all, starts, skills: [...new Set(requirements.flatMap((requirement) => requirement.skills ?? []))] };
}

/** The same rubric judges many CVs; its words are looked up once. */
const known = new WeakMap<readonly Requirement[], Sources>();

function sourcesOf(requirements: readonly Requirement[]): Sources {
  const made = known.get(requirements) ?? makeSources(requirements);
  known.set(requirements, made);
  return made;
}

const keysOf = (segment: Segment) => segment.tokens.map((token) => token.key);
const row = (keys: readonly string[]) => keys.join(' ');

/** Requirements that a segment repeats, with the longest run of words that both share. */
function repeated(keys: readonly string[], starts: Sources['starts']): Map<Source, number> {
  const longest = new Map<Source, number>();
  for (let at = 0; at + tripleLength <= keys.length; at += 1) {
    for (const start of starts.get(triple(keys, at)) ?? []) {
      let length = tripleLength;
      const { source } = start;
      while (at + length < keys.length && keys[at + length] === source.keys[start.at + length]) length += 1;
      if (length > (longest.get(source) ?? 0)) longest.set(source, length);
    }
  }
  for (const [source, length] of longest)
    if (length < copyLimits.run && length < source.keys.length) longest.delete(source);
  return longest;
}

/** Segments that repeat the posting's own lines, everything between the first and the last, and its lines beside them. */
function pasted(segments: readonly Segment[], { all, starts }: Sources): Set<number> {
  const copied = new Map<Source, number>();
  const hits: number[] = [];
  for (const segment of segments) {
    const found = repeated(keysOf(segment), starts);
    if (found.size > 0) hits.push(segment.index);
    for (const [source, length] of found) copied.set(source, Math.max(length, copied.get(source) ?? 0));
  }
  const [first, last] = [hits[0], hits.at(-1)];
  const lengths = [...copied.values()];
  const isPaste =
    lengths.some((length) => length >= copyLimits.certainRun) ||
    lengths.filter((length) => length >= copyLimits.run).length >= 2 ||
    copied.size >= copyLimits.wholeLines;
  if (first === undefined || last === undefined || !isPaste) return new Set();
  const lines = new Set(all.map(({ keys }) => row(keys)));
  const beside = (index: number) => index >= first - copyLimits.beside && index <= last + copyLimits.beside;
  return new Set(
    segments
      .filter((s) => (s.index >= first && s.index <= last) || (beside(s.index) && lines.has(row(keysOf(s)))))
      .map((s) => s.index),
  );
}

/** A row of words said over and over. */
function isRepetition(segment: Segment): boolean {
  if (segment.tokens.length < copyLimits.repetitionTokens) return false;
  const counts = new Map<string, number>();
  for (const key of keysOf(segment)) if (key.length > 2) counts.set(key, (counts.get(key) ?? 0) + 1);
  let again = 0;
  for (const count of counts.values()) if (count >= copyLimits.repetitions) again += count;
  return again >= copyLimits.repetitionShare * segment.tokens.length;
}

/** The rubric's skills in the rubric's order, one after the other: copied from the posting, not remembered from work. */
function isSkillCopy(segment: Segment, skills: readonly string[]): boolean {
  if (skills.length < copyLimits.skillRun) return false;
  const own = findSkills(segment.text, segment.tokens).map((mention) => mention.skill.name);
  if (own.length < copyLimits.skillRun) return false;
  const runs = (names: readonly string[]) =>
    names.slice(copyLimits.skillRun - 1).map((_, at) => names.slice(at, at + copyLimits.skillRun).join('|'));
  const asked = new Set(runs(skills));
  return runs(own).some((run) => asked.has(run));
}

export interface DistrustedSegment {
  readonly segment: Segment;
  readonly reason: SetAsideReason;
}

/**
 * Segments whose words may not count, with the reason: copied from the posting, words said over and over, addressed to a
 * machine. What is set aside neither adds nor takes away.
 */
export function distrustedSegments(
  segments: readonly Segment[],
  { requirements, posting }: { readonly requirements: readonly Requirement[]; readonly posting?: string | undefined },
): DistrustedSegment[] {
  const sources = sourcesOf(requirements);
  const copied = pasted(segments, sources);
  for (const index of posting === undefined ? [] : findPastedPosting(segments, posting)) copied.add(index);
  const reasonOf = (segment: Segment): SetAsideReason | undefined => {
    if (machineAddress.test(segment.text)) return 'machine_instruction';
    if (copied.has(segment.index)) return 'pasted_posting';
    if (isRepetition(segment)) return 'repetition';
    return isSkillCopy(segment, sources.skills) ? 'skill_copy' : undefined;
  };
  return segments.flatMap((segment) => {
    const reason = reasonOf(segment);
    return reason === undefined ? [] : [{ segment, reason }];
  });
}
