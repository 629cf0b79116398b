import type { Line } from './lines/line.ts';

/** Words so frequent in one language and so rare in the others that a page of text holds several. */
const frequentWords: Readonly<Record<string, string>> = {
  en: 'the and of for with in to on by at from as using team',
  de: 'und der die das mit von für im bei zur als des den auf sowie',
  fr: 'et de la le les des du en pour dans avec au une sur',
  es: 'y de la el los las del en con para una por al como',
  pt: 'e de da do dos das em com para uma no na por ao',
  it: 'e di della del dei il la con per nel una presso dell gli',
  nl: 'en van de het een met voor bij aan als door zijn',
  pl: 'i w na z do oraz dla od przy się za',
  cs: 'a v na s pro ve se při od jako',
  sv: 'och i av för med på till att som en inom',
  da: 'og i af for med på til at som en ved',
  no: 'og i av for med på til å som en ved hos',
  tr: 've bir ile için olarak bu de da',
  fi: 'ja on sekä kanssa oli että',
  ru: 'и в на с по для от из при',
  uk: 'і в на з та для від із що до',
};
const scripts: readonly { readonly tag: string; readonly shape: RegExp }[] = [
  { tag: 'ja', shape: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu },
  { tag: 'ko', shape: /\p{Script=Hangul}/gu },
  { tag: 'zh', shape: /\p{Script=Han}/gu },
  { tag: 'ar', shape: /\p{Script=Arabic}/gu },
  { tag: 'he', shape: /\p{Script=Hebrew}/gu },
  { tag: 'el', shape: /\p{Script=Greek}/gu },
];

const tables = Object.entries(frequentWords).map(([tag, words]) => ({ tag, words: new Set(words.split(' ')) }));

/** BCP 47 tag of the language most of the lines are written in, or undefined when there are too few words. */
export const findLanguage = (lines: readonly Line[]): string | undefined => {
  const text = lines.map((line) => line.text).join(' ');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 20) return undefined;
  for (const { tag, shape } of scripts) {
    const share = (text.match(shape)?.length ?? 0) / letters;
    if (share > (tag === 'ja' ? 0.12 : 0.3)) return tag;
  }
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const ukrainian = /[іїєґ]/i.test(text);
  let best: string | undefined;
  let most = 2;
  for (const { tag, words: frequent } of tables) {
    if ((tag === 'ru' && ukrainian) || (tag === 'uk' && !ukrainian)) continue;
    const count = words.filter((word) => frequent.has(word)).length;
    if (count > most) [best, most] = [tag, count];
  }
  return best;
};
