import { z } from 'zod';
import { valueAt } from '../readability/value-at.ts';
import type { Reading } from '../reading/reading.ts';
import { Resume } from '../resume/resume.ts';
import { AppError } from '../shared/app-error.ts';
import type { Corrected } from './apply-corrections.ts';
import { CorrectedValue, type Correction, type CorrectionPath } from './correction.ts';
import { anchorOf } from './match-anchor.ts';
import { leavesOf, type Node, toJson } from './node.ts';

const Pointer = z
  .string()
  .max(300)
  .regex(/^(?:\/[^/]+)+$/, 'A JSON pointer into the résumé, such as /work/0/position.');

/** What a person changes, by JSON pointers into the résumé as it is shown, earlier corrections included. */
export const ResumeChange = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('set'),
    pointer: Pointer,
    value: z.union([z.string().trim().min(1).max(20_000), z.boolean()]),
  }),
  z.object({ kind: z.literal('remove'), pointer: Pointer }),
  /** `pointer` is the list, which may not be there yet. */
  z.object({ kind: z.literal('add'), pointer: Pointer, value: CorrectedValue }),
  /** `to` counts from 0, after the entry is taken out. */
  z.object({ kind: z.literal('move'), pointer: Pointer, to: z.int().min(0).max(10_000) }),
]);
export type ResumeChange = z.infer<typeof ResumeChange>;

export type CorrectionDraft = Omit<Correction, 'id' | 'by' | 'at'>;

const moved = (): AppError =>
  new AppError('CONFLICT', 'This value is not there any more: somebody changed the CV meanwhile. Look at it again.');

/** The address of a change that holds in other readings too, and what the reader had read there. Throws CONFLICT. */
export const draftCorrection = ({ root }: Corrected, read: Reading, change: ResumeChange): CorrectionDraft => {
  const keys = change.pointer.split('/').slice(1);
  const { path, node } = addressOf(root, read, keys);
  const isMissing = node === undefined;
  if (isMissing && (change.kind === 'remove' || change.kind === 'move')) throw moved();
  const before = change.kind === 'set' || change.kind === 'remove' ? readAs(node, read) : {};
  const after = change.kind === 'move' ? change.to : change.kind === 'remove' ? undefined : change.value;
  return { kind: change.kind, path, ...before, ...(after !== undefined && { after }) };
};

const addressOf = (
  root: Node,
  read: Reading,
  keys: readonly string[],
): { path: CorrectionPath; node: Node | undefined } => {
  const path: CorrectionPath = [];
  let node: Node | undefined = root;
  for (const key of keys) {
    if (node?.type === 'list') {
      const index = Number(key);
      const item: (typeof node.items)[number] | undefined = node.items[index];
      if (item === undefined) throw moved();
      path.push(anchorOf(item, read, index));
      node = item.node;
    } else if (node === undefined || node.type === 'object') {
      path.push(key);
      node = node?.fields.get(key);
    } else throw moved();
  }
  return { path, node };
};

const readAs = (node: Node | undefined, read: Reading): Pick<Correction, 'before' | 'beforeAt'> => {
  if (node === undefined) return {};
  const origins = leavesOf(node).flatMap(({ leaf }) => leaf.origin ?? []);
  const beforeAt = origins.map((origin) => read.provenance[origin]).find((each) => each !== undefined);
  const raw =
    node.type === 'leaf' ? (node.origin === undefined ? undefined : valueAt(read.resume, node.origin)) : toJson(node);
  const before = CorrectedValue.safeParse(raw);
  return { ...(before.success && { before: before.data }), ...(beforeAt && { beforeAt }) };
};

/** Throws VALIDATION when a résumé cannot say this: an unknown field, a date that is none. */
export const assertFits = (corrected: Corrected, id: Correction['id']): void => {
  const value = toJson(corrected.root) ?? {};
  const resume = Resume.safeParse(value);
  if (!resume.success) {
    const isDate = resume.error.issues.some(({ path }) => /date/i.test(String(path.at(-1))));
    throw new AppError(
      'VALIDATION',
      isDate ? 'A date is written as 2019, 2019-04 or 2019-04-30.' : 'A résumé has no place for this value.',
    );
  }
  // Unknown fields are dropped by the schema: then nothing of the correction is left to be shown.
  const own = corrected.outcomes.find(({ correction }) => correction.id === id);
  if (own?.state === 'needs-look') throw moved();
  if (own?.pointers.some((pointer) => valueAt(resume.data, pointer) === undefined)) {
    throw new AppError('VALIDATION', 'A résumé has no place for this value.');
  }
};
