import { OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { fontTraits } from './font-traits.ts';
import type { FontTraits } from './ink.ts';

interface OperatorCalls {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Adds the traits of every font that a page sets to `fonts`, by pdf.js's name for it. */
export async function collectFonts(
  page: PDFPageProxy,
  list: OperatorCalls,
  fonts: Map<string, FontTraits>,
): Promise<void> {
  const wanted = new Set<string>();
  for (let i = 0; i < list.fnArray.length; i++) {
    if (list.fnArray[i] !== OPS.setFont) continue;
    const args = list.argsArray[i];
    const name: unknown = Array.isArray(args) ? args[0] : undefined;
    if (typeof name === 'string' && !fonts.has(name)) wanted.add(name);
  }
  await Promise.all(
    Array.from(wanted, async (name) => {
      fonts.set(name, fontTraits(await fontObject(page, name)));
    }),
  );
}

/** pdf.js hands a font over a few turns after the text that uses it, and never when its dictionary is broken. */
async function fontObject(page: PDFPageProxy, name: string): Promise<unknown> {
  for (let turn = 0; turn < mostTurns && !page.commonObjs.has(name); turn++) await Promise.resolve();
  return page.commonObjs.has(name) ? page.commonObjs.get(name) : null;
}
const mostTurns = 200;
