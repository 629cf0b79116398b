import type { CvFingerprint } from './cv-fingerprint.ts';
import { digitsPerValue, likeness } from './text-sketch.ts';

/** A CV as it is compared. Ids and files are opaque here. */
export interface ComparedCv {
  readonly id: string;
  /** Hash of the file's content. */
  readonly sha256: string;
  /** Absent while it was never evaluated. */
  readonly fingerprint?: CvFingerprint;
}

export const duplicateReasons = ['same-file', 'same-email', 'same-phone', 'near-same-text'] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];

export interface NearDuplicate {
  /** In the order of the list given: the earlier one first. */
  readonly ids: readonly [string, string];
  /** The strongest reason first. */
  readonly reasons: readonly DuplicateReason[];
  /** Estimated share of runs of three words in common, 0 to 1, where both have enough text. */
  readonly likeness?: number;
}

/** From here on two texts are nearly the same: a new version of a CV scores 0.75 to 0.95, one person's template for
 * two jobs about 0.5, two strangers below 0.1. */
const nearSame = 0.7;
/**
 * A sketch of 64 values in 16 bands of 4: two CVs are compared when a whole band is equal, which finds a likeness of
 * 0.7 with a chance of 99 % (1 − (1 − 0.7⁴)¹⁶) and looks at few others, so that thousands take a moment.
 */
const bands = 16;
const valuesPerBand = 4;
/** A template that hundreds share fills one band's bucket: each is compared with so many of those before it only. */
const comparedPerBucket = 12;
/** An address or number that more CVs than this share is an agency's, not a person's. */
const mostSharingContact = 8;

interface Found {
  readonly reasons: Set<DuplicateReason>;
  likeness?: number;
}

/** Pairs of CVs that may be one candidate's. A hint for a person, who decides; no score depends on it. */
export function findNearDuplicates(cvs: readonly ComparedCv[]): NearDuplicate[] {
  const search = searchNearDuplicates(cvs);
  for (;;) {
    const step = search.next();
    if (step.done) return step.value;
  }
}

/** The same in steps of a few milliseconds for thousands of CVs, so that a server can answer others in between. */
export function* searchNearDuplicates(cvs: readonly ComparedCv[]): Generator<void, NearDuplicate[], void> {
  const found = new Map<string, Found>();
  for (const { reason, keysOf } of sharedKeys) {
    for (const group of groupsBy(cvs, keysOf)) {
      if (group.length > mostSharingContact && reason !== 'same-file') continue;
      for (const [a, b] of pairsOf(group, group.length)) noteReason(found, { a, b, reason });
    }
    yield;
  }
  yield* compareTexts(cvs, found);
  return [...found].map(([key, { reasons, likeness: share }]) => {
    const [a = 0, b = 0] = key.split(' ').map(Number);
    const ids = [cvs[a]?.id ?? '', cvs[b]?.id ?? ''] as const;
    const sorted = duplicateReasons.filter((reason) => reasons.has(reason));
    const estimate = share ?? estimated(cvs[a], cvs[b]);
    return { ids, reasons: sorted, ...(estimate !== undefined && { likeness: estimate }) };
  });
}

const sharedKeys: readonly {
  readonly reason: DuplicateReason;
  readonly keysOf: (cv: ComparedCv) => readonly string[];
}[] = [
  { reason: 'same-file', keysOf: (cv) => [cv.sha256] },
  { reason: 'same-email', keysOf: (cv) => cv.fingerprint?.emails ?? [] },
  { reason: 'same-phone', keysOf: (cv) => cv.fingerprint?.phones ?? [] },
];

function estimated(a: ComparedCv | undefined, b: ComparedCv | undefined): number | undefined {
  const [one, other] = [a?.fingerprint?.sketch, b?.fingerprint?.sketch];
  return one !== undefined && other !== undefined ? likeness(one, other) : undefined;
}

/** Positions in the list, grouped by a key that they share; only groups of two and more. */
function groupsBy(cvs: readonly ComparedCv[], keysOf: (cv: ComparedCv) => readonly string[]): number[][] {
  const groups = new Map<string, number[]>();
  for (const [at, cv] of cvs.entries()) {
    for (const key of keysOf(cv)) {
      const group = groups.get(key);
      if (group) group.push(at);
      else groups.set(key, [at]);
    }
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Each position with the `reach` before it. */
function* pairsOf(group: readonly number[], reach: number): Generator<readonly [number, number]> {
  for (const [place, b] of group.entries()) {
    for (const a of group.slice(Math.max(0, place - reach), place)) yield [a, b];
  }
}

function* compareTexts(cvs: readonly ComparedCv[], found: Map<string, Found>): Generator<void, void, void> {
  const compared = new Set<string>();
  const bandDigits = valuesPerBand * digitsPerValue;
  for (let from = 0; from < bands * bandDigits; from += bandDigits) {
    const band = ({ fingerprint }: ComparedCv): string[] =>
      fingerprint?.sketch ? [fingerprint.sketch.slice(from, from + bandDigits)] : [];
    for (const bucket of groupsBy(cvs, band)) {
      for (const [a, b] of pairsOf(bucket, comparedPerBucket)) {
        const key = `${a} ${b}`;
        if (compared.has(key)) continue;
        compared.add(key);
        const share = estimated(cvs[a], cvs[b]) ?? 0;
        if (share >= nearSame) noteReason(found, { a, b, reason: 'near-same-text' }).likeness = share;
      }
    }
    yield;
  }
}

function noteReason(
  found: Map<string, Found>,
  { a, b, reason }: { a: number; b: number; reason: DuplicateReason },
): Found {
  const key = `${a} ${b}`;
  const entry = found.get(key) ?? { reasons: new Set() };
  entry.reasons.add(reason);
  found.set(key, entry);
  return entry;
}
