import type { CorrectionId } from '../shared/ids.ts';
import type { Leaf } from './correction.ts';

/**
 * A résumé while it is being corrected. Each value that the reader read keeps its pointer into the reading, and each
 * one that a person gave the correction that gave it, so that places and addresses survive whatever moves.
 */
export type Node = LeafNode | ObjectNode | ListNode;

export interface LeafNode {
  readonly type: 'leaf';
  value: Leaf;
  /** Pointer into the reading as it was read. */
  readonly origin?: string;
  /** The correction that this value is from. */
  by?: CorrectionId;
}

export interface ObjectNode {
  readonly type: 'object';
  readonly fields: Map<string, Node>;
}

export interface ListNode {
  readonly type: 'list';
  readonly items: Item[];
}

export interface Item {
  readonly node: Node;
  readonly origin?: string;
  readonly added?: CorrectionId;
}

const isLeaf = (value: unknown): value is Leaf => typeof value === 'string' || typeof value === 'boolean';

/** JSON → nodes; what is neither text nor structure is left out. `origin` is its pointer, absent for what a person adds. */
export const toNode = (value: unknown, from: { readonly origin: string } | { readonly by: CorrectionId }): Node => {
  const below = (key: string | number) => ('origin' in from ? { origin: `${from.origin}/${key}` } : from);
  if (isLeaf(value)) return { type: 'leaf', value, ...from };
  if (Array.isArray(value)) {
    const items = value.map((item, at): Item => {
      const own = below(at);
      return { node: toNode(item, own), ...('origin' in own ? { origin: own.origin } : { added: own.by }) };
    });
    return { type: 'list', items };
  }
  const fields = new Map<string, Node>();
  for (const [key, item] of Object.entries(value ?? {})) {
    if (item !== undefined) fields.set(key, toNode(item, below(key)));
  }
  return { type: 'object', fields };
};

/** Every value with its pointer in the résumé that the nodes make. */
export const leavesOf = (node: Node, pointer = ''): { readonly pointer: string; readonly leaf: LeafNode }[] => {
  if (node.type === 'leaf') return [{ pointer, leaf: node }];
  if (node.type === 'list') return node.items.flatMap((item, at) => leavesOf(item.node, `${pointer}/${at}`));
  return [...node.fields].flatMap(([key, child]) => leavesOf(child, `${pointer}/${key}`));
};

/** Nodes → JSON, without lists and objects that have become empty; undefined when nothing is left. */
export const toJson = (node: Node): unknown => {
  if (node.type === 'leaf') return node.value;
  if (node.type === 'list')
    return node.items.length === 0 ? undefined : node.items.map((item) => toJson(item.node) ?? {});
  const entries = [...node.fields].flatMap(([key, child]) => {
    const value = toJson(child);
    return value === undefined ? [] : [[key, value] as const];
  });
  return entries.length === 0 ? undefined : Object.fromEntries(entries);
};
