import type { Page } from '@vitae/core/document/document';
import { isBlank } from '@vitae/core/document/image/densest-band';
import { eraseRules } from '@vitae/core/document/image/erase-rules';
import { findSkew } from '@vitae/core/document/image/find-skew';
import { wordsOfScan } from '@vitae/core/document/image/words-of-scan';
import { chooseLanguages } from './choose-languages.ts';
import { secondLook } from './second-look.ts';
import { greyOf, type Sheet, turned } from './sheet.ts';
import type { Orientation, Tesseract } from './tesseract.ts';

/** A turn that detection is less sure of than this is not made: most pages are scanned upright. */
const clearTurn = 1.5;

/** What a document's pages have in common: its languages are found once. */
export interface ScanSession {
  readonly tesseract: Tesseract;
  languages?: string;
  script?: string;
}

/** One page: put upright, straightened, read. */
export async function readSheet(session: ScanSession, sheet: Sheet, number: number): Promise<Page> {
  const { tesseract } = session;
  const asScanned = greyOf(sheet.canvas);
  if (isBlank(asScanned)) return pageOf(sheet, number, { turn: 0, skew: 0, words: [] });
  const orientation = await tesseract.findOrientation(asScanned);
  const turn = orientation !== null && orientation.turnSureness >= clearTurn ? orientation.turn : 0;
  const upright = turned(sheet, turn);
  const skew = findSkew(turn === 0 ? asScanned : greyOf(upright.canvas));
  const straight = skew === 0 ? upright : turned(upright, 0, -skew);
  const picture = eraseRules(turn === 0 && skew === 0 ? asScanned : greyOf(straight.canvas));
  const languages = await languagesOf(session, picture, orientation);
  const lines = await secondLook(tesseract, straight, await tesseract.read(picture, languages));
  return pageOf(straight, number, { turn, skew, words: wordsOfScan(lines, picture, straight.scale) });
}

/** Found anew only when a later page is clearly in another script. */
export async function languagesOf(
  session: ScanSession,
  picture: Parameters<typeof chooseLanguages>[1],
  orientation: Orientation | null,
): Promise<string> {
  const clear = orientation !== null && orientation.scriptSureness > 3 ? orientation.script : undefined;
  const changed = clear !== undefined && session.script !== undefined && clear !== session.script;
  if (session.languages === undefined || changed) {
    session.languages = await chooseLanguages(session.tesseract, picture, orientation);
    if (clear !== undefined) session.script = clear;
  }
  return session.languages;
}

function pageOf(
  { canvas, scale }: Sheet,
  number: number,
  found: { readonly turn: 0 | 90 | 180 | 270; readonly skew: number; readonly words: Page['words'] },
): Page {
  const hundredth = (value: number): number => Math.round(value * 100) / 100;
  return {
    number,
    width: hundredth(canvas.width * scale),
    height: hundredth(canvas.height * scale),
    words: found.words,
    shapes: [],
    scan: { turned: found.turn, ...(found.skew !== 0 && { straightened: -found.skew }) },
  };
}
