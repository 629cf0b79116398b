import type { PlacedWord } from './placed-word.ts';

/** The same word drawn twice in nearly the same place: bold or a shadow made by hand. The first one stays. */
export function withoutDoubles(words: readonly PlacedWord[]): readonly PlacedWord[] {
  const out: PlacedWord[] = [];
  const index = new PlaceIndex();
  for (const word of words) {
    const at = index.find(word);
    const first = at === undefined ? undefined : out[at];
    if (at === undefined || first === undefined) {
      index.add(word, out.length);
      out.push(word);
      continue;
    }
    // What is drawn last is what shows; another colour below it is a shadow, the same a hair aside is bold.
    const shifted = Math.abs(first.start - word.start) > 0.02 || Math.abs(first.base - word.base) > 0.02;
    const thickened = shifted && first.style.color === word.style.color && first.style.alpha === word.style.alpha;
    out[at] = { ...first, style: word.style, bold: first.bold || word.bold || thickened };
  }
  return out;
}

/** A hidden word that a visible one stands upon is no secret. */
export function withoutTwins<W extends { readonly word: PlacedWord }>(
  hidden: readonly W[],
  visible: readonly PlacedWord[],
): readonly W[] {
  const index = new PlaceIndex();
  if (hidden.length > 0) for (const [i, word] of visible.entries()) index.add(word, i);
  return hidden.filter(({ word }) => index.find(word) === undefined);
}

/** Words by text and place, so that a page of a hundred thousand equal words is no quadratic trap. In points. */
const cell = 8;

class PlaceIndex {
  readonly #cells = new Map<string, { readonly word: PlacedWord; readonly at: number }[]>();

  add(word: PlacedWord, at: number): void {
    const key = keyOf(word, 0, 0);
    const entries = this.#cells.get(key);
    if (entries === undefined) this.#cells.set(key, [{ word, at }]);
    else entries.push({ word, at });
  }

  /** Number of the word of that text in that place. */
  find(word: PlacedWord): number | undefined {
    for (const dx of [0, -1, 1]) {
      for (const dy of [0, -1, 1]) {
        const found = this.#cells.get(keyOf(word, dx, dy))?.find((entry) => isSamePlace(entry.word, word));
        if (found !== undefined) return found.at;
      }
    }
    return undefined;
  }
}

const keyOf = ({ text, box }: PlacedWord, dx: number, dy: number): string =>
  `${Math.floor(box[0] / cell) + dx} ${Math.floor(box[1] / cell) + dy} ${text}`;

function isSamePlace(a: PlacedWord, b: PlacedWord): boolean {
  const near = Math.min(cell, Math.max(a.style.size, b.style.size) * 0.15);
  return (
    Math.abs(a.box[0] - b.box[0]) < near &&
    Math.abs(a.box[1] - b.box[1]) < near &&
    Math.abs(a.end - a.start - b.end + b.start) < near * 2
  );
}
