/** When two values count as the same. Public, since a score means nothing without it: docs/domain/truth-format.md. */

/** Titles before and after a name: a reader may keep or leave them. */
const honorifics = new Set(
  [
    'dr',
    'prof',
    'dott',
    'dottssa',
    'dipl',
    'ing',
    'diplingfh',
    'dipling',
    'fh',
    'mr',
    'mrs',
    'ms',
    'cpa',
    'peng',
    'preng',
    'phd',
    'iii',
    'jr',
  ].concat(['md', 'mph', 'lcsw', 'mba', 'rn', 'dphil', 'mrcvs', 'msc', 'esq', 'dds']),
);

/** Case, accents kept; spaces single; dashes and quotes one form each; punctuation at the ends gone. */
export function normalise(value: string): string {
  return value
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLocaleLowerCase('und')
    .replace(/i\u0307/g, 'i')
    .replace(/^[\s.,;:|•·*"'()-]+|[\s.,;:|•·*"'-]+$/g, '');
}

/** 1 for equal strings, 0 for wholly different ones: 1 − edit distance ÷ length of the longer. */
export function similarity(first: string, second: string): number {
  if (first === second) return 1;
  const longer = Math.max(first.length, second.length);
  if (longer === 0) return 1;
  // Beyond this the strings are whole paragraphs, and their words tell as much for less time.
  if (longer > 400) return wordOverlap(first, second);
  let above = Array.from({ length: second.length + 1 }, (_, index) => index);
  for (let row = 1; row <= first.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= second.length; column += 1) {
      const cost = first[row - 1] === second[column - 1] ? 0 : 1;
      const best = Math.min((above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + cost);
      line.push(best);
    }
    above = line;
  }
  return 1 - (above[second.length] ?? longer) / longer;
}

function wordOverlap(first: string, second: string): number {
  const words = new Set(first.split(' '));
  const others = second.split(' ');
  const shared = others.filter((word) => words.has(word)).length;
  return shared / Math.max(words.size, others.length);
}

/** Short values must be equal; from eight letters on, one slip in ten is forgiven (a lost dash, a joined word). */
export const fuzzyThreshold = 0.9;

export function sameText(expected: string | undefined, found: string | undefined): boolean {
  if (expected === undefined || found === undefined) return expected === found;
  const [first, second] = [normalise(expected), normalise(found)];
  if (first === second || first.replace(/\s/g, '') === second.replace(/\s/g, '')) return true;
  return first.length >= 8 && similarity(first, second) >= fuzzyThreshold;
}

export function sameName(expected: string, found: string): boolean {
  const bare = (name: string) =>
    normalise(name)
      .replace(/[.,()"]/g, '')
      .split(/[\s]+/)
      .filter((word) => !honorifics.has(word.replace(/-/g, '')))
      .join('');
  return bare(expected) === bare(found);
}

/** Digits alone, with a trunk zero in brackets left out: "+44 (0)20 7946 0182" is "+442079460182". */
export function phoneKey(phone: string): string {
  return phone.replace(/\(0\)/, '').replace(/\D/g, '');
}

export function urlKey(url: string): string {
  return normalise(url)
    .replace(/\s/g, '')
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
}

/** "BSc in Physics", "BSc, Physics" and "BSc Physics" are one degree, in whichever fields its words stand. */
export function degreeKey(parts: readonly (string | undefined)[]): string {
  const joiners = new Set(['in', 'en', 'em', 'i', 'of', 'de', 'di', 'the', 'في', '-']);
  return normalise(parts.filter(Boolean).join(' '))
    .replace(/[,:;()]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !joiners.has(word))
    .join(' ')
    .replace(/ ב(?=\p{L})/gu, ' ');
}

/** "Python (beginner)" and "Python" are one skill: what stands in brackets tells about it. */
export function sameSkill(expected: string, found: string): boolean {
  const bare = (skill: string) => skill.replace(/\s*[(（][^()（）]*[)）]\s*$/u, '');
  return sameText(expected, found) || sameText(bare(expected), bare(found));
}
