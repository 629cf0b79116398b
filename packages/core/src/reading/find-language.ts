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
/** Scripts that one language of ours is written in, by ranges of UTF-16 units; kana before Han, since Japanese has both. */
const scripts: readonly {
  readonly tag: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
  readonly share: number;
}[] = [
  { tag: 'ja', ranges: [[0x3040, 0x30ff]], share: 0.12 },
  { tag: 'ko', ranges: [[0xac00, 0xd7a3]], share: 0.3 },
  {
    tag: 'zh',
    ranges: [
      [0x4e00, 0x9fff],
      [0x3400, 0x4dbf],
    ],
    share: 0.3,
  },
  { tag: 'ar', ranges: [[0x0600, 0x06ff]], share: 0.3 },
  { tag: 'he', ranges: [[0x0590, 0x05ff]], share: 0.3 },
  { tag: 'el', ranges: [[0x0370, 0x03ff]], share: 0.3 },
];
/** Text enough to know a language by; more would only take time. */
const enough = 4000;

const tags = Object.keys(frequentWords);
/** The languages that a word is frequent in, by their place in `tags`. */
const tagsOfWord = new Map<string, number[]>();
for (const [index, words] of Object.values(frequentWords).entries()) {
  for (const word of new Set(words.split(' '))) {
    const known = tagsOfWord.get(word);
    if (known) known.push(index);
    else tagsOfWord.set(word, [index]);
  }
}

/** BCP 47 tag of the language most of the lines are written in, or undefined when there are too few words. */
export const findLanguage = (lines: readonly Pick<Line, 'text'>[]): string | undefined => {
  const text = lines
    .map((line) => line.text)
    .join(' ')
    .slice(0, enough);
  const letters = text.replace(/[\P{L}]+/gu, '');
  if (letters.length < 20) return undefined;
  for (const { tag, ranges, share } of scripts) {
    let count = 0;
    for (let index = 0; index < letters.length; index += 1) {
      const unit = letters.charCodeAt(index);
      if (unit > 0x36f && ranges.some(([from, to]) => unit >= from && unit <= to)) count += 1;
    }
    if (count > letters.length * share) return tag;
  }
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const ukrainian = /[іїєґ]/i.test(text);
  let best: string | undefined;
  let most = 2;
  const counts = tags.map(() => 0);
  for (const word of words) {
    for (const index of tagsOfWord.get(word) ?? []) counts[index] = (counts[index] ?? 0) + 1;
  }
  for (const [index, tag] of tags.entries()) {
    if ((tag === 'ru' && ukrainian) || (tag === 'uk' && !ukrainian)) continue;
    const count = counts[index] ?? 0;
    if (count > most) [best, most] = [tag, count];
  }
  return best;
};
