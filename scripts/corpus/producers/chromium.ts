import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import chromium from '@sparticuz/chromium';
import puppeteer, { type Browser } from 'puppeteer-core';

const modules = new URL('../node_modules/', import.meta.url);

/** The @font-face rules of the named @fontsource packages (weights 400 and 700), the fonts inside as data. */
export async function fontCss(names: readonly string[]): Promise<string> {
  const rules = await Promise.all(
    names.flatMap((name) =>
      name === 'fontawesome' ? [iconFontCss()] : [400, 700].map((weight) => packageCss(name, weight)),
    ),
  );
  return rules.join('\n');
}

async function packageCss(name: string, weight: number): Promise<string> {
  const file = new URL(`@fontsource/${name}/${weight}.css`, modules);
  if (!existsSync(file)) return '';
  const css = await readFile(file, 'utf8');
  return css.replace(/url\(\.\/(files\/[^)]+)\)/g, (_all, path: string) => {
    return `url(${new URL(`@fontsource/${name}/${path}`, modules).href})`;
  });
}

async function iconFontCss(): Promise<string> {
  const data = await readFile(new URL('@fortawesome/fontawesome-free/webfonts/fa-solid-900.woff2', modules));
  return `@font-face{font-family:FontAwesome;font-weight:900;src:url(data:font/woff2;base64,${data.toString('base64')})}`;
}

export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? (await chromium.executablePath());
  const args = ['--no-sandbox', '--disable-gpu', '--allow-file-access-from-files', '--font-render-hinting=none'];
  return puppeteer.launch({ executablePath, args, headless: 'shell' });
}

/** Prints a page that stands in a file (fonts are read from beside it), with the page size its CSS asks for. */
export async function printHtml(browser: Browser, htmlFile: string): Promise<Uint8Array> {
  const page = await browser.newPage();
  try {
    await page.goto(`file://${htmlFile}`, { waitUntil: 'load' });
    await page.evaluate('document.fonts.ready');
    return withFixedDates(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: false }));
  } finally {
    await page.close();
  }
}

/** The same print twice gives the same bytes: the dates in the file's information are overwritten in place. */
function withFixedDates(pdf: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf).toString('latin1');
  return Buffer.from(text.replace(/D:\d{14}/g, 'D:20261101090000'), 'latin1');
}
