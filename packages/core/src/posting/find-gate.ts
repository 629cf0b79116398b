import { gateCues, noGate } from './gate-cues.data.ts';

/** What a sentence demands before anything else counts, by the first row of `gate-cues.data.ts` that knows it. */
export function findGate(text: string): (typeof gateCues)[number] | undefined {
  if (noGate.test(text)) return undefined;
  return gateCues.find(({ words }) => words.test(text));
}
