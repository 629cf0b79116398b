import type { Token } from '../lines/line.ts';

/**
 * Share of a value's confidence that is left when its words were read by OCR, by the least sure of them: how often values
 * of that sureness were right, over how often they are where the file itself says what is written.
 */
export const legibility = (tokens: readonly Token[]): number => {
  let least = 1;
  for (const { text, source } of tokens) {
    // Signs between words say little, and engines are never sure of them.
    if ('page' in source && /[\p{L}\p{N}]/u.test(text)) least = Math.min(least, source.sureness ?? 1);
  }
  return least >= clear ? 1 - (1 - least) * cost.clear : Math.max(worst, 1 - (1 - least) * cost.unclear);
};

const clear = 0.85;
const cost = { clear: 0.3, unclear: 0.9 } as const;
const worst = 0.2;
