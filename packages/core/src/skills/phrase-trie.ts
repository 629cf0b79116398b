import type { Token } from './tokenise.ts';

interface Node<T> {
  next?: Map<string, Node<T>>;
  values?: T[];
}

/** A phrase found in a row of tokens: tokens `from` (included) to `to` (excluded). */
export interface PhraseHit<T> {
  readonly from: number;
  readonly to: number;
  readonly values: readonly T[];
}

const ownKey = (token: Token): string => token.key;

/** Phrases of word keys, found in one pass over a text: the longest phrase wins, and hits do not overlap. */
export class PhraseTrie<T> {
  readonly #root: Node<T> = {};

  add(keys: readonly string[], value: T): void {
    if (keys.length === 0) return;
    let node = this.#root;
    for (const key of keys) {
      node.next ??= new Map();
      let child = node.next.get(key);
      if (!child) {
        child = {};
        node.next.set(key, child);
      }
      node = child;
    }
    node.values ??= [];
    node.values.push(value);
  }

  /** All values of exactly this phrase. */
  get(keys: readonly string[]): readonly T[] {
    let node: Node<T> | undefined = this.#root;
    for (const key of keys) node = node?.next?.get(key);
    return node?.values ?? [];
  }

  /** `keyOf` gives the key by which a token is looked up, when it is not the token's own. */
  find(tokens: readonly Token[], keyOf: (token: Token) => string = ownKey): PhraseHit<T>[] {
    const hits: PhraseHit<T>[] = [];
    for (let from = 0; from < tokens.length; ) {
      const hit = this.#longestAt(tokens, from, keyOf);
      if (hit) hits.push(hit);
      from = hit ? hit.to : from + 1;
    }
    return hits;
  }

  #longestAt(tokens: readonly Token[], from: number, keyOf: (token: Token) => string): PhraseHit<T> | undefined {
    let node: Node<T> | undefined = this.#root;
    let best: PhraseHit<T> | undefined;
    for (let at = from; at < tokens.length; at += 1) {
      const token = tokens[at];
      node = token && node.next?.get(keyOf(token));
      if (!node) break;
      if (node.values) best = { from, to: at + 1, values: node.values };
    }
    return best;
  }
}
