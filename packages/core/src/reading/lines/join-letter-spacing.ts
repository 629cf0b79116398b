import type { LooseToken } from './make-line.ts';

/** Fewer single letters than this are initials or a formula, not a letter-spaced word. */
const fewestLetters = 4;
/** Share of the tokens that must be single letters. */
const letterShare = 0.8;
/** A word space in a letter-spaced line is at least this many times the space between letters. */
const wordSpace = 1.7;

/** "E X P E R I E N C E" → "EXPERIENCE": letters set apart by the typesetter belong to one word. */
export const joinLetterSpacing = (tokens: readonly LooseToken[]): LooseToken[] => {
  const letters = tokens.filter((token) => /^[\p{Lu}\p{Ll}&][.,]?$/u.test(token.text));
  if (letters.length < fewestLetters || letters.length < tokens.length * letterShare) return [...tokens];
  const gaps = tokens.map((token, index) => gapBefore(token, tokens[index - 1]));
  const positive = gaps
    .slice(1)
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b);
  const usual = positive[Math.floor(positive.length / 2)] ?? 0;
  return tokens.map((token, index) => {
    if (index === 0) return token;
    const gap = gaps[index] ?? 0;
    return { ...token, before: gap <= usual * wordSpace ? 'nothing' : token.before === 'gap' ? 'gap' : 'space' };
  });
};

const gapBefore = (token: LooseToken, previous: LooseToken | undefined): number => {
  if (previous === undefined || !('box' in token.source) || !('box' in previous.source)) return 0;
  return token.source.box[0] - previous.source.box[2];
};
