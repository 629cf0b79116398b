import type { Requirement } from '../posting/requirement.ts';
import { tokenise } from '../skills/tokenise.ts';
import { skillVocabulary } from '../skills/vocabulary.ts';
import { machineAddress } from './claim-cues.data.ts';
import type { Segment } from './segments.ts';

/** So many words in a row equal to a requirement's text are copied, not written about one's own work. */
const copiedRun = 9;
/** One copied line may be chance; the second one makes a pasted posting. A run this long is never chance. */
const certainRun = 16;

function shingles(keys: readonly string[], size: number): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at + size <= keys.length; at += 1) found.add(keys.slice(at, at + size).join(' '));
  return found;
}

function copiedFrom(segment: Segment, sources: readonly ReadonlySet<string>[], size: number): number | undefined {
  const keys = segment.tokens.map((token) => token.key);
  if (keys.length < size) return undefined;
  const own = shingles(keys, size);
  const found = sources.findIndex((source) => [...source].some((shingle) => own.has(shingle)));
  return found < 0 ? undefined : found;
}

/** Segments that repeat the posting's own sentences, and everything between the first and the last of them. */
function pasted(segments: readonly Segment[], requirements: readonly (readonly string[])[]): Set<number> {
  const long = requirements.filter((keys) => keys.length >= copiedRun);
  const sources = long.map((keys) => shingles(keys, copiedRun));
  const hits: number[] = [];
  const copied = new Set<number>();
  let isCertain = false;
  for (const segment of segments) {
    const source = copiedFrom(segment, sources, copiedRun);
    if (source === undefined) continue;
    hits.push(segment.index);
    copied.add(source);
    const certain = long.map((keys) => shingles(keys, certainRun));
    isCertain ||= copiedFrom(segment, certain, certainRun) !== undefined;
  }
  const first = hits[0];
  const last = hits.at(-1);
  if (first === undefined || last === undefined || (copied.size < 2 && !isCertain)) return new Set();
  return new Set(segments.filter((s) => s.index >= first && s.index <= last).map((s) => s.index));
}

/** Segments whose words may count: not copied from the posting and not addressed to a machine. */
export function trustedSegments(segments: readonly Segment[], requirements: readonly Requirement[]): Segment[] {
  const keys = requirements.map((requirement) =>
    tokenise(requirement.text, skillVocabulary().isKnown).map((token) => token.key),
  );
  const copied = pasted(segments, keys);
  return segments.filter((segment) => !copied.has(segment.index) && !machineAddress.test(segment.text));
}
