import { densestBand } from '@vitae/core/document/image/densest-band';
import { type GreyPicture, partOf } from '@vitae/core/document/image/grey-picture';
import type { ScannedLine } from '@vitae/core/document/image/scanned-line';
import { findLanguage } from '@vitae/core/reading/find-language';
import { eastAsian, english, languagesOfScript, latinLanguages, scriptOf, unclearScripts } from './languages.data.ts';
import type { Orientation, Tesseract } from './tesseract.ts';

/** Above this, detection of the script has not been wrong on drawn pages; below it is a guess. */
const clearScript = 2;
/** A sample read this surely, by letters, is in the right script. */
const clearReading = 0.85;
/** Share of a page's letters that are in its script: e-mail addresses and names of programs are Latin everywhere. */
const leastOwn = 0.2;
/** Of the page's height; the larger one when the smaller tells no language. */
const sampleShares = [1 / 8, 1 / 3] as const;
const eastAsianScripts = new Set(['Han', 'Japanese', 'Korean', 'Hangul', 'Katakana', 'Hiragana']);

type Sample = (languages: string, share?: number) => Promise<readonly ScannedLine[]>;

/** Which of tesseract's languages an upright page is to be read with: by its script, then by a sample of it. */
export async function chooseLanguages(
  tesseract: Tesseract,
  picture: GreyPicture,
  orientation: Orientation | null,
): Promise<string> {
  const sample: Sample = (languages, share = sampleShares[0]) =>
    tesseract.read(partOf(picture, densestBand(picture, share)), languages);
  const script = orientation?.script ?? '';
  const isClear = (orientation?.scriptSureness ?? 0) >= clearScript;
  if (isClear && script === 'Latin') return latinOf(await sample(english), sample);
  const known = languagesOfScript[script];
  if (isClear && known !== undefined && !eastAsianScripts.has(script)) return known;
  return bestOf(eastAsianScripts.has(script) && isClear ? eastAsian : unclearScripts, sample);
}

/** The first that reads the sample surely, else the one that reads it most surely. */
async function bestOf(candidates: readonly string[], sample: Sample): Promise<string> {
  let best = english;
  let most = 0;
  for (const languages of candidates) {
    const lines = await sample(languages);
    const sureness = surenessOf(lines, scriptOf[languages] ?? /\p{L}/u);
    if (sureness >= clearReading) return languages === english ? latinOf(lines, sample) : languages;
    if (sureness > most) [best, most] = [languages, sureness];
  }
  return best;
}

/** The language of a page in Latin letters: by the sample, or by a larger one when that holds too few small words. */
async function latinOf(lines: readonly ScannedLine[], sample: Sample): Promise<string> {
  const language = languageOf(lines) ?? languageOf(await sample(english, sampleShares[1]));
  return latinLanguages[language ?? 'en'] ?? english;
}

const languageOf = (lines: readonly ScannedLine[]): string | undefined =>
  findLanguage(lines.map(({ words }) => ({ text: words.map(({ text }) => text).join(' ') })));

/** Mean over the letters; those of a third script count as not read. 0 when hardly any is of the script itself. */
function surenessOf(lines: readonly ScannedLine[], script: RegExp): number {
  let [letters, own, sum] = [0, 0, 0];
  for (const { words } of lines) {
    for (const { text, sureness } of words) {
      for (const letter of text.match(/\p{L}/gu) ?? []) {
        letters++;
        if (script.test(letter)) own++;
        if (script.test(letter) || latin.test(letter)) sum += sureness;
      }
    }
  }
  return letters === 0 || own / letters < leastOwn ? 0 : sum / letters;
}

const latin = /\p{Script=Latin}/u;
