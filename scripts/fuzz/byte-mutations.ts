import type { Random } from './random.ts';

export interface ByteMutation {
  readonly name: string;
  /** What it stands for among broken and hostile files. */
  readonly reason: string;
  apply(bytes: Uint8Array, random: Random): Uint8Array;
}

/** Bounds that programs forget, as they are written in PDF, XML and RTF. */
const extremeNumbers = ['0', '-1', '1', '65536', '2147483648', '4294967295', '99999999999999999999'] as const;
/** Tokens of the formats we read, where they should not be. */
const strayTokens = [
  '<<',
  '>>',
  '[',
  '(',
  'endobj',
  'endstream',
  'stream\n',
  '/Kids [1 0 R 2 0 R]',
  '/Filter /FlateDecode',
  '/JS (app.alert(1))',
  '<w:p>',
  '</w:body>',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '&b;',
  '{\\rtf1',
  '}',
  '\\bin999999999 ',
  '\u0000',
  '\u202e',
] as const;

export const byteMutations: readonly [ByteMutation, ...ByteMutation[]] = [
  {
    name: 'flipped bits',
    reason: 'a bad disk or line',
    apply: (bytes, random) => {
      const copy = bytes.slice();
      for (let count = 1 + random.below(24); count > 0; count--) {
        const at = random.below(copy.length);
        copy[at] = (copy[at] ?? 0) ^ (1 << random.below(8));
      }
      return copy;
    },
  },
  {
    name: 'cut off',
    reason: 'a download that broke',
    apply: (bytes, random) => bytes.slice(0, 1 + random.below(bytes.length)),
  },
  {
    name: 'part missing',
    reason: 'a mail gateway that removes what it does not like',
    apply: (bytes, random) => {
      const { start, end } = range(bytes, random);
      return joined(bytes.subarray(0, start), bytes.subarray(end));
    },
  },
  {
    name: 'part repeated',
    reason: 'a save on top of another; lists and trees grow beyond their counts',
    apply: (bytes, random) => {
      const { start, end } = range(bytes, random);
      const times = 1 + random.below(8);
      const part = bytes.subarray(start, end);
      return joined(bytes.subarray(0, end), ...Array.from({ length: times }, () => part), bytes.subarray(end));
    },
  },
  {
    name: 'part moved',
    reason: 'offsets that point elsewhere',
    apply: (bytes, random) => {
      const { start, end } = range(bytes, random);
      const without = joined(bytes.subarray(0, start), bytes.subarray(end));
      const at = random.below(without.length + 1);
      return joined(without.subarray(0, at), bytes.subarray(start, end), without.subarray(at));
    },
  },
  {
    name: 'extreme number',
    reason: 'lengths, counts and sizes that lie',
    apply: (bytes, random) => replaceMatch(bytes, { pattern: /\d+/g, by: () => random.pick(extremeNumbers), random }),
  },
  {
    name: 'crossed reference',
    reason: 'objects that point at each other in circles',
    apply: (bytes, random) =>
      replaceMatch(bytes, { pattern: /\d+ 0 R/g, by: () => `${1 + random.below(40)} 0 R`, random }),
  },
  {
    name: 'stray token',
    reason: 'nesting that never ends, entities, scripts',
    apply: (bytes, random) => {
      const at = random.below(bytes.length + 1);
      const token = Buffer.from(random.pick(strayTokens).repeat(random.pick([1, 1, 3, 2000])));
      return joined(bytes.subarray(0, at), token, bytes.subarray(at));
    },
  },
];

function range(bytes: Uint8Array, random: Random): { start: number; end: number } {
  const start = random.below(bytes.length);
  const longest = Math.min(bytes.length - start, random.pick([4, 64, 1_024, 16_384]));
  return { start, end: start + 1 + random.below(longest) };
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

/** One to four of the matches, taken by chance; the bytes are seen as Latin-1, which keeps each of them. */
function replaceMatch(
  bytes: Uint8Array,
  { pattern, by, random }: { pattern: RegExp; by: () => string; random: Random },
): Uint8Array {
  let text = Buffer.from(bytes).toString('latin1');
  for (let count = 1 + random.below(4); count > 0; count--) {
    const matches = [...text.matchAll(pattern)];
    const match = matches[random.below(matches.length)];
    if (match === undefined) break;
    text = text.slice(0, match.index) + by() + text.slice(match.index + match[0].length);
  }
  return new Uint8Array(Buffer.from(text, 'latin1'));
}
