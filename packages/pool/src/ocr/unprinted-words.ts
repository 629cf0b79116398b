import type { Word } from '@vitae/core/document/document';
import { densestBand } from '@vitae/core/document/image/densest-band';
import { partOf } from '@vitae/core/document/image/grey-picture';
import { isMostlyPrinted, layerAgrees, unprintedOf } from '@vitae/core/document/image/layer-matches';
import { languagesOf, type ScanSession } from './read-sheet.ts';
import { greyOf, type Sheet } from './sheet.ts';

/** Of the page's height. */
const comparedShare = 1 / 8;

/**
 * The words of an invisible text layer that are not printed under it, when the layer as a whole says what the picture
 * says; undefined when it does not, so that the page must be read anew. Every word needs ink; what the ink says is
 * compared in the strip with the most text.
 */
export async function unprintedWords(
  session: ScanSession,
  sheet: Sheet,
  layer: readonly Word[],
): Promise<readonly Word[] | undefined> {
  const picture = greyOf(sheet.canvas);
  const unprinted = unprintedOf(layer, picture, sheet.scale);
  if (!isMostlyPrinted(layer, unprinted)) return undefined;
  const orientation = await session.tesseract.findOrientation(picture);
  if (orientation !== null && orientation.turn !== 0) return undefined;
  const languages = await languagesOf(session, picture, orientation);
  const part = densestBand(picture, comparedShare);
  const read = await session.tesseract.read(partOf(picture, part), languages);
  const agrees = layerAgrees(layer, read, { part, scale: sheet.scale });
  return agrees === true ? unprinted : undefined;
}
