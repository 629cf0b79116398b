import type { Document } from '../document/document.ts';
import { isIdentityPointer } from '../evaluation/label-atoms.ts';
import type { Provenance, Reading } from '../reading/reading.ts';
import { Resume } from '../resume/resume.ts';
import type { CorrectionId } from '../shared/ids.ts';
import { type AppliedCorrection, applyOne } from './apply-one.ts';
import type { Correction } from './correction.ts';
import { findWords } from './find-words.ts';
import { leavesOf, type Node, type ObjectNode, toJson, toNode } from './node.ts';

/** A reading with people's corrections in it, and what became of each of them. */
export interface Corrected {
  /** As the reader's, with the corrected résumé; `stated` lists the values that stand nowhere on the page. */
  readonly reading: Reading;
  readonly outcomes: readonly (AppliedCorrection & {
    readonly correction: Correction /** Where its value is now. */;
    readonly pointers: readonly string[];
  })[];
  /** The résumé with its addresses, for making the next correction. */
  readonly root: Node;
}

/**
 * Applies corrections, oldest first, to a reading: the one that they were made on or a later one of the same file. One
 * that does not fit changes nothing and says so. Pure; never throws on stored corrections.
 */
export const applyCorrections = (
  document: Document,
  reading: Reading,
  corrections: readonly Correction[],
): Corrected => {
  const root = toNode(reading.resume, { origin: '' });
  if (root.type !== 'object') return { reading, outcomes: [], root };
  const outcomes = corrections.map((correction) => ({ ...applyOne(root, reading, correction), correction }));
  mirrorContacts(root);
  const leaves = leavesOf(root);
  const byId = new Map(corrections.map((correction) => [correction.id, correction]));
  const provenance: Record<string, Provenance> = {};
  const stated: NonNullable<Reading['stated']> = [];
  for (const { pointer, leaf } of leaves) {
    const correction = leaf.by === undefined ? undefined : byId.get(leaf.by);
    const own = leaf.origin === undefined ? undefined : reading.provenance[leaf.origin];
    if (correction === undefined) {
      if (own !== undefined) provenance[pointer] = own;
      continue;
    }
    const found =
      typeof leaf.value === 'string' ? findWords(document, leaf.value, own?.place ?? nearby(correction)) : undefined;
    if (found !== undefined) provenance[pointer] = { ...found, confidence: 1, rule: 'stated-by-person' };
    else stated.push({ pointer, value: String(leaf.value), by: correction.by, at: correction.at });
  }
  const identityPlaces = lostIdentity(reading, provenance, leaves);
  const resume = Resume.safeParse(toJson(root) ?? {});
  // Stored corrections were checked when they were made; one that a later schema refuses must not hide the reading.
  if (!resume.success)
    return {
      reading,
      outcomes: outcomes.map((each) => ({ ...each, state: 'needs-look' as const, pointers: [] })),
      root,
    };
  return {
    reading: {
      ...reading,
      resume: resume.data,
      provenance,
      ...(stated.length > 0 && { stated }),
      ...(identityPlaces.length > 0 && { identityPlaces }),
    },
    outcomes: outcomes.map((outcome) => ({ ...outcome, pointers: pointersOf(outcome.correction.id, leaves) })),
    root,
  };
};

/**
 * Places of contacts that no value claims any more, and of a name that was spelt anew: they still say who somebody is.
 * A name that was removed, or that stands elsewhere, was never the name.
 */
const lostIdentity = (
  reading: Reading,
  provenance: Readonly<Record<string, Provenance>>,
  leaves: ReturnType<typeof leavesOf>,
): Provenance['place'][] => {
  // E-mail and phone are read twice, alone and in their lists: the places are equal, not the same.
  const kept = new Set(Object.values(provenance).map(({ place }) => JSON.stringify(place)));
  return Object.entries(reading.provenance).flatMap(([pointer, { place }]) => {
    if (!isIdentityPointer(pointer) || kept.has(JSON.stringify(place))) return [];
    if (pointer !== '/basics/name') return [place];
    const isSpeltAnew = leaves.some(
      ({ leaf, pointer: now }) => leaf.origin === pointer && provenance[now] === undefined,
    );
    return isSpeltAnew ? [place] : [];
  });
};

const pointersOf = (id: CorrectionId, leaves: ReturnType<typeof leavesOf>): string[] =>
  leaves.filter(({ leaf }) => leaf.by === id).map(({ pointer }) => pointer);

/** The place of the entry that a missing value was added to. */
const nearby = ({ path, beforeAt }: Correction): Provenance['place'] | undefined => {
  if (beforeAt !== undefined) return beforeAt.place;
  for (const step of path.toReversed()) if (typeof step !== 'string' && 'place' in step) return step.place;
  return undefined;
};

/** The first of the lists is the one that forms with a single field show (`email`, `phone`). */
const mirrorContacts = (root: ObjectNode): void => {
  const basics = root.fields.get('basics');
  if (basics?.type !== 'object') return;
  for (const [one, many] of [
    ['email', 'emails'],
    ['phone', 'phones'],
  ] as const) {
    const list = basics.fields.get(many);
    if (list?.type !== 'list') continue;
    const [first] = list.items;
    const leaf = first?.node.type === 'object' ? first.node.fields.get('printed') : first?.node;
    if (leaf?.type === 'leaf') basics.fields.set(one, leaf);
    else basics.fields.delete(one);
  }
};
