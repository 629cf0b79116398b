import { stopWords } from './stop-words.data.ts';
import { wordKey } from './word-key.ts';

/** Languages told by their script alone; Latin ones need their small words. */
const scripts: readonly { readonly language: string; readonly letters: RegExp }[] = [
  { language: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { language: 'zh', letters: /\p{Script=Han}/gu },
  { language: 'ko', letters: /\p{Script=Hangul}/gu },
  { language: 'ru', letters: /\p{Script=Cyrillic}/gu },
  { language: 'ar', letters: /\p{Script=Arabic}/gu },
  { language: 'he', letters: /\p{Script=Hebrew}/gu },
];

/** A script decides when it writes this share of the letters; CVs in Japanese or Russian hold many Latin names. */
const scriptShare = 0.25;
const sampleLength = 4000;

const latinLanguages = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl'];
const stopSets = new Map(latinLanguages.map((language) => [language, new Set(stopWords[language]?.map(wordKey))]));

/** The main language of a text as a two-letter code, or undefined when it holds too few small words to tell. */
export function detectLanguage(text: string): string | undefined {
  const sample = text.slice(0, sampleLength);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return undefined;
  for (const { language, letters: pattern } of scripts) {
    // Japanese mixes Han with kana: a few kana among Han make it Japanese, so kana need a smaller share.
    const share = language === 'ja' ? 0.08 : scriptShare;
    if ((sample.match(pattern)?.length ?? 0) / letters >= share) return language;
  }
  const counts = new Map<string, number>();
  for (const found of sample.match(/\p{L}+/gu) ?? []) {
    const key = wordKey(found);
    for (const [language, stops] of stopSets) if (stops.has(key)) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  let best: string | undefined;
  for (const language of latinLanguages) {
    const count = counts.get(language) ?? 0;
    if (count > (best ? (counts.get(best) ?? 0) : 0)) best = language;
  }
  return best;
}
