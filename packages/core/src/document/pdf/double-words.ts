import type { PlacedWord } from './placed-word.ts';

/** The same word drawn twice in nearly the same place: bold or a shadow made by hand. The first one stays. */
export function withoutDoubles(words: readonly PlacedWord[]): readonly PlacedWord[] {
  const byText = new Map<string, number[]>();
  const out: PlacedWord[] = [];
  for (const word of words) {
    const seen = byText.get(word.text) ?? [];
    const twin = seen.find((index) => isSamePlace(out[index], word));
    const first = twin === undefined ? undefined : out[twin];
    if (twin !== undefined && first !== undefined) {
      // What is drawn last is what shows; another colour below it is a shadow, the same a hair aside is bold.
      const shifted = Math.abs(first.start - word.start) > 0.02 || Math.abs(first.base - word.base) > 0.02;
      const thickened = shifted && first.style.color === word.style.color && first.style.alpha === word.style.alpha;
      out[twin] = { ...first, style: word.style, bold: first.bold || word.bold || thickened };
      continue;
    }
    seen.push(out.length);
    byText.set(word.text, seen);
    out.push(word);
  }
  return out;
}

/** A hidden word that a visible one stands upon is no secret. */
export function hasTwin(words: readonly PlacedWord[], hidden: PlacedWord): boolean {
  return words.some((word) => word.text === hidden.text && isSamePlace(word, hidden));
}

function isSamePlace(a: PlacedWord | undefined, b: PlacedWord): boolean {
  if (a === undefined) return false;
  const near = Math.max(a.style.size, b.style.size) * 0.15;
  return (
    Math.abs(a.box[0] - b.box[0]) < near &&
    Math.abs(a.box[1] - b.box[1]) < near &&
    Math.abs(a.end - a.start - b.end + b.start) < near * 2
  );
}
