import type { Reading } from '../reading/reading.ts';
import type { Anchor, Correction, CorrectionState } from './correction.ts';
import { findAnchored } from './match-anchor.ts';
import { type Item, type ListNode, type Node, type ObjectNode, toJson, toNode } from './node.ts';

export interface AppliedCorrection {
  readonly state: CorrectionState;
}

const applied: AppliedCorrection = { state: 'applied' };
const sameNow: AppliedCorrection = { state: 'same-now' };
const needsLook: AppliedCorrection = { state: 'needs-look' };

/** Changes the nodes by one correction, or leaves them when it does not fit. */
export const applyOne = (root: ObjectNode, reading: Reading, correction: Correction): AppliedCorrection => {
  const { kind, path } = correction;
  const parent = kind === 'set' ? madeTo(root, reading, path.slice(0, -1)) : resolve(root, reading, path.slice(0, -1));
  const last = path.at(-1);
  if (last === undefined) return needsLook;
  if (kind === 'add') return add(root, reading, correction);
  if (parent === undefined) return kind === 'remove' ? sameNow : needsLook;
  if (kind === 'move') return move(parent, reading, correction);
  if (typeof last === 'string') return changeField(parent, { key: last, correction });
  return changeItem(parent, reading, { anchor: last, correction });
};

/** The node at the end of a path; undefined where a step leads nowhere. */
const resolve = (root: Node, reading: Reading, path: Correction['path']): Node | undefined => {
  let node: Node | undefined = root;
  for (const step of path) {
    if (typeof step === 'string') node = node?.type === 'object' ? node.fields.get(step) : undefined;
    else node = node?.type === 'list' ? findAnchored(node, step, reading)?.node : undefined;
  }
  return node;
};

/** The node at the end of a path; objects that are missing on the way are made (`/basics/location/city`). */
const madeTo = (root: ObjectNode, reading: Reading, path: Correction['path']): Node | undefined => {
  let node: Node | undefined = root;
  for (const step of path) {
    if (node?.type === 'object' && typeof step === 'string' && !node.fields.has(step)) {
      node.fields.set(step, { type: 'object', fields: new Map() });
    }
    node = node === undefined ? undefined : resolve(node, reading, [step]);
  }
  return node;
};

/** The list at the end of a path, made where it is missing; undefined when an entry on the way is gone. */
const listAt = (root: ObjectNode, reading: Reading, path: Correction['path']): ListNode | undefined => {
  let node: Node = root;
  for (const [at, step] of path.entries()) {
    const isLast = at === path.length - 1;
    if (typeof step !== 'string') {
      const item: Item | undefined = node.type === 'list' ? findAnchored(node, step, reading) : undefined;
      if (item === undefined) return undefined;
      node = item.node;
      continue;
    }
    if (node.type !== 'object') return undefined;
    const child =
      node.fields.get(step) ??
      (isLast ? { type: 'list' as const, items: [] } : { type: 'object' as const, fields: new Map() });
    node.fields.set(step, child);
    node = child;
  }
  return node.type === 'list' ? node : undefined;
};

const add = (root: ObjectNode, reading: Reading, { id, path, after }: Correction): AppliedCorrection => {
  const list = listAt(root, reading, path);
  if (list === undefined) return needsLook;
  const isThere = list.items.some(({ node }) => isSame(toJson(node), after));
  if (isThere) return sameNow;
  list.items.push({ node: toNode(after, { by: id }), added: id });
  return applied;
};

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const move = (parent: Node, reading: Reading, { path, after }: Correction): AppliedCorrection => {
  const anchor = path.at(-1);
  if (parent.type !== 'list' || anchor === undefined || typeof anchor === 'string' || typeof after !== 'number')
    return needsLook;
  const item = findAnchored(parent, anchor, reading);
  if (item === undefined) return needsLook;
  const from = parent.items.indexOf(item);
  const to = Math.min(after, parent.items.length - 1);
  if (from === to) return sameNow;
  parent.items.splice(from, 1);
  parent.items.splice(to, 0, item);
  return applied;
};

interface FieldChange {
  readonly key: string;
  readonly correction: Correction;
}

const changeField = (parent: Node, { key, correction }: FieldChange): AppliedCorrection => {
  if (parent.type !== 'object') return needsLook;
  const node = parent.fields.get(key);
  const { kind, after } = correction;
  if (kind === 'remove') {
    if (node === undefined) return sameNow;
    if (!isStillRead(node, correction)) return needsLook;
    parent.fields.delete(key);
    return applied;
  }
  if (node?.type === 'leaf' && node.value === after && node.by === undefined) return sameNow;
  if (node !== undefined && !isStillRead(node, correction)) return needsLook;
  const origin = node?.type === 'leaf' ? node.origin : undefined;
  if (typeof after !== 'string' && typeof after !== 'boolean') return needsLook;
  parent.fields.set(key, { type: 'leaf', value: after, by: correction.id, ...(origin !== undefined && { origin }) });
  // The printed number changed, so the machine's form of the old one is wrong.
  if (key === 'printed') parent.fields.delete('e164');
  return applied;
};

/** A value that a person gave may be given anew; one that was read must still read as when it was corrected. */
const isStillRead = (node: Node, { before }: Correction): boolean => {
  if (node.type !== 'leaf') return node.type === 'object' || before !== undefined;
  return node.by !== undefined || node.value === before;
};

interface ItemChange {
  readonly anchor: Anchor;
  readonly correction: Correction;
}

const changeItem = (parent: Node, reading: Reading, { anchor, correction }: ItemChange): AppliedCorrection => {
  if (parent.type !== 'list') return needsLook;
  const { kind, after, id } = correction;
  const item = findAnchored(parent, anchor, reading);
  if (kind === 'remove') {
    // What is no longer read needs no removing.
    if (item === undefined) return sameNow;
    parent.items.splice(parent.items.indexOf(item), 1);
    return applied;
  }
  if (item === undefined) return parent.items.some(({ node }) => isSame(toJson(node), after)) ? sameNow : needsLook;
  if (item.node.type !== 'leaf' || (typeof after !== 'string' && typeof after !== 'boolean')) return needsLook;
  if (item.node.by === undefined && item.node.value === after) return sameNow;
  if (!isStillRead(item.node, correction)) return needsLook;
  item.node.value = after;
  item.node.by = id;
  return applied;
};
