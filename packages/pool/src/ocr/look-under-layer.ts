import type { Word } from '@vitae/core/document/document';
import { boldWords } from '@vitae/core/document/image/bold-words';
import { densestBand } from '@vitae/core/document/image/densest-band';
import { partOf } from '@vitae/core/document/image/grey-picture';
import { isMostlyPrinted, layerAgrees, unprintedOf } from '@vitae/core/document/image/layer-matches';
import type { ScanResult } from '@vitae/core/document/image/scan-reader';
import type { Box } from '@vitae/core/document/place';
import { languagesOf, type ScanSession } from './read-sheet.ts';
import { greyOf, type Sheet } from './sheet.ts';

/** Of the page's height. */
const comparedShare = 1 / 8;

/**
 * Looks under an invisible text layer: which of its words are not printed there, and which are printed bold. Undefined when
 * the layer as a whole does not say what the picture says, so that the page must be read anew. Every word needs ink; what
 * the ink says is compared in the strip with the most text.
 */
export async function lookUnderLayer(
  session: ScanSession,
  sheet: Sheet,
  layer: readonly Word[],
): Promise<Extract<ScanResult, { kind: 'layer-holds' }> | undefined> {
  const picture = greyOf(sheet.canvas);
  const unprinted = unprintedOf(layer, picture, sheet.scale);
  if (!isMostlyPrinted(layer, unprinted)) return undefined;
  const orientation = await session.tesseract.findOrientation(picture);
  if (orientation !== null && orientation.turn !== 0) return undefined;
  const languages = await languagesOf(session, picture, orientation);
  const part = densestBand(picture, comparedShare);
  const read = await session.tesseract.read(partOf(picture, part), languages);
  const agrees = layerAgrees(layer, read, { part, scale: sheet.scale });
  if (agrees !== true) return undefined;
  const measured = layer.map((word) => ({
    text: word.text,
    box: inPixels(word.box, sheet.scale),
    height: word.size / sheet.scale,
    word,
  }));
  const bold = new Set(
    [
      ...boldWords(
        measured.map((one) => [one]),
        picture,
      ),
    ].map(({ word }) => word),
  );
  return { kind: 'layer-holds', unprinted: new Set(unprinted), bold };
}

const inPixels = ([left, top, right, bottom]: Box, scale: number): Box => [
  left / scale,
  top / scale,
  right / scale,
  bottom / scale,
];
