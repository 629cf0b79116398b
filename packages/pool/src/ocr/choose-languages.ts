import { densestBand } from '@vitae/core/document/image/densest-band';
import type { GreyPicture } from '@vitae/core/document/image/grey-picture';
import type { ScannedLine } from '@vitae/core/document/image/scanned-line';
import { findLanguage } from '@vitae/core/reading/find-language';
import { eastAsian, english, languagesOfScript, latinLanguages, unclearScripts } from './languages.data.ts';
import type { Orientation, Tesseract } from './tesseract.ts';

/** Above this, detection of the script has not been wrong on drawn pages; below it is a guess. */
const clearScript = 1.2;
/** A sample read this surely, by letters, is in the right language. */
const clearReading = 0.75;
const eastAsianScripts = new Set(['Han', 'Japanese', 'Korean', 'Hangul', 'Katakana', 'Hiragana']);

/** Which of tesseract's languages an upright page is to be read with: by its script, then by a sample of it. */
export async function chooseLanguages(
  tesseract: Tesseract,
  picture: GreyPicture,
  orientation: Orientation | null,
): Promise<string> {
  const part = densestBand(picture);
  const sample = (languages: string) => tesseract.read(picture, { languages, part, isBlock: false });
  const script = orientation?.script ?? '';
  const isClear = (orientation?.scriptSureness ?? 0) >= clearScript;
  if (isClear && script === 'Latin') return latinOf(await sample(english));
  const known = languagesOfScript[script];
  if (isClear && known !== undefined && !eastAsianScripts.has(script)) return known;
  return bestOf(eastAsianScripts.has(script) && isClear ? eastAsian : unclearScripts, sample);
}

/** The first that reads the sample surely, else the one that reads it most surely. */
async function bestOf(
  candidates: readonly string[],
  sample: (languages: string) => Promise<readonly ScannedLine[]>,
): Promise<string> {
  let best = english;
  let most = 0;
  for (const languages of candidates) {
    const lines = await sample(languages);
    const sureness = surenessOf(lines);
    if (languages === english && sureness >= clearReading) return latinOf(lines);
    if (sureness > most) [best, most] = [languages, sureness];
  }
  return best;
}

function latinOf(sample: readonly ScannedLine[]): string {
  const language = findLanguage(sample.map(({ words }) => ({ text: words.map(({ text }) => text).join(' ') })));
  return latinLanguages[language ?? 'en'] ?? english;
}

/** Mean over the letters, so that specks read as full stops do not count. */
function surenessOf(lines: readonly ScannedLine[]): number {
  let letters = 0;
  let sum = 0;
  for (const { words } of lines) {
    for (const { text, sureness } of words) {
      letters += text.length;
      sum += text.length * sureness;
    }
  }
  return letters === 0 ? 0 : sum / letters;
}
