import { addressForm, isAddressLike } from '@vitae/core/document/image/address-like';
import type { ScannedLine, ScannedWord } from '@vitae/core/document/image/scanned-line';
import type { Box } from '@vitae/core/document/place';
import { english } from './languages.data.ts';
import { blankSheet, greyOf, type Sheet } from './sheet.ts';
import type { Tesseract } from './tesseract.ts';

/** Surer than this, a word is left as it is. */
const sureEnough = 0.93;
/** Times that a word is enlarged, so that the dot and the sign "@" of small print have a shape. */
const enlargement = 2.5;
/** White around the word, in pixels before enlarging. */
const margin = 6;
/** A page holds few addresses; more looks would only cost time. */
const mostLooks = 12;

/** The same lines, with addresses that were read badly read once more, enlarged and alone. */
export async function secondLook(
  tesseract: Tesseract,
  { canvas }: Sheet,
  lines: readonly ScannedLine[],
): Promise<readonly ScannedLine[]> {
  let looks = 0;
  const again = async (word: ScannedWord): Promise<ScannedWord> => {
    const isDoubtful = isAddressLike(word.text) && (word.sureness < sureEnough || addressForm(word.text) === 0);
    if (!isDoubtful || looks >= mostLooks) return word;
    looks++;
    const found = await tesseract.readLine(greyOf(enlarged(canvas, word.box)), english);
    const text = found.map((one) => one.text).join('');
    const sureness = Math.min(...found.map((one) => one.sureness));
    const isBetter = addressForm(text) > addressForm(word.text) || (addressForm(text) > 0 && sureness > word.sureness);
    return isBetter && addressForm(text) >= addressForm(word.text) ? { ...word, text, sureness } : word;
  };
  const result: ScannedLine[] = [];
  for (const line of lines) {
    const words: ScannedWord[] = [];
    for (const word of line.words) words.push(await again(word));
    result.push({ ...line, words });
  }
  return result;
}

function enlarged(canvas: Sheet['canvas'], [left, top, right, bottom]: Box): Sheet['canvas'] {
  const [width, height] = [right - left + margin * 2, bottom - top + margin * 2];
  const fresh = blankSheet(width * enlargement, height * enlargement);
  const context = fresh.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(canvas, left - margin, top - margin, width, height, 0, 0, fresh.width, fresh.height);
  return fresh;
}
