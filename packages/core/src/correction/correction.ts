import { z } from 'zod';
import { Place } from '../document/place.ts';
import { Provenance } from '../reading/reading.ts';
import { CorrectionId } from '../shared/ids.ts';

/** A leaf, or an entry of a list with its leaves: what a correction takes away, sets or adds. */
const Leaf = z.union([z.string().max(20_000), z.boolean()]);
export type Leaf = z.infer<typeof Leaf>;
const Fields = z.record(
  z.string().max(40),
  z.union([Leaf, z.array(Leaf).max(200), z.record(z.string().max(40), Leaf)]),
);
export const CorrectedValue = z.union([Leaf, Fields]);
export type CorrectedValue = z.infer<typeof CorrectedValue>;

/**
 * An entry of a list, by what it says and where it stands, since its number may be another one in the next reading:
 * the leaves it was read with (keyed by pointers below the entry) and the place of one of them. An entry that a person
 * added is known by the correction that added it.
 */
export const Anchor = z.union([
  z.object({ added: CorrectionId }),
  z.object({ index: z.int().min(0), leaves: z.record(z.string(), Leaf), place: Place.optional() }),
]);
export type Anchor = z.infer<typeof Anchor>;

/** From the résumé's root to the value: names of fields, and entries of lists. */
export const CorrectionPath = z.array(z.union([z.string(), Anchor])).min(1);
export type CorrectionPath = z.infer<typeof CorrectionPath>;

export const CorrectionKind = z.enum(['set', 'remove', 'add', 'move']);
export type CorrectionKind = z.infer<typeof CorrectionKind>;

/** What a person says that the reading should say. */
export const Correction = z.object({
  id: CorrectionId,
  kind: CorrectionKind,
  /** `set`, `remove`: the value; `add`: the list; `move`: the entry. */
  path: CorrectionPath,
  /** What the reader had read there, and where; absent when it had read nothing. */
  before: CorrectedValue.optional(),
  beforeAt: Provenance.optional(),
  /** `set`, `add`: what it should say. `move`: how many entries stand before it then. */
  after: z.union([CorrectedValue, z.int()]).optional(),
  /** The person's e-mail address. */
  by: z.string(),
  at: z.iso.datetime(),
});
export type Correction = z.infer<typeof Correction>;

/**
 * What became of a correction in the reading at hand: it stands; the reader says the same by now; or what it corrected
 * is not there any more or says something new, so a person has to look.
 */
export const CorrectionState = z.enum(['applied', 'same-now', 'needs-look']);
export type CorrectionState = z.infer<typeof CorrectionState>;
