import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { fontCss, printHtml } from './producers/chromium.ts';
import { renderHtml } from './producers/html.ts';
import type { HtmlTheme } from './producers/html-theme.ts';
import type { Sheet } from './sheet.ts';

const scriptFonts: Record<string, readonly string[]> = {
  zh: ['noto-sans-sc'],
  ja: ['noto-sans-jp'],
  ko: ['noto-sans-kr'],
  ar: ['almarai'],
  he: ['noto-sans-hebrew'],
};

/** Prints the sheet with Chromium; fonts come from npm packages only, so that a print is the same on any machine. */
export function produceHtmlPdf(browser: Browser, sheet: Sheet, theme: HtmlTheme): Promise<Uint8Array> {
  return producePagePdf(browser, [...theme.fonts, sheet.language], (css) => renderHtml(sheet, theme, css));
}

/** Prints a page that is given its @font-face rules; `fonts` are package names or languages. */
export async function producePagePdf(
  browser: Browser,
  fonts: readonly string[],
  render: (fontCss: string) => string,
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'vitae-corpus-'));
  try {
    const packages = fonts.flatMap((font) => (/^[a-z]{2}$/.test(font) ? (scriptFonts[font] ?? []) : [font]));
    const file = join(folder, 'page.html');
    await writeFile(file, render(await fontCss(packages)));
    return await printHtml(browser, file);
  } finally {
    await rm(folder, { recursive: true });
  }
}
