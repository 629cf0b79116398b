import chromium from '@sparticuz/chromium';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

/** Real Chromium, which comes inside an npm package; CHROMIUM_PATH names another. */
export async function openBrowser(): Promise<Browser> {
  return puppeteer.launch({
    executablePath: process.env.CHROMIUM_PATH ?? (await chromium.executablePath()),
    headless: 'shell',
    args: ['--no-sandbox', '--disable-gpu'],
  });
}

export type Scheme = 'light' | 'dark';

/** Motion is off, so that nothing is measured half-way. */
export async function setScheme(page: Page, scheme: Scheme): Promise<void> {
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
}

export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Drops files on the window, as a hand would: they enter it, then are let go over what shows up. */
export async function dropFiles(page: Page, files: readonly DroppedFile[]): Promise<void> {
  const carried = files.map(({ name, bytes }) => ({ name, data: Buffer.from(bytes).toString('base64') }));
  const transfer = await page.evaluateHandle((list) => {
    const dataTransfer = new DataTransfer();
    for (const { name, data } of list) {
      const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
      dataTransfer.items.add(new File([bytes], name));
    }
    return dataTransfer;
  }, carried);
  await page.evaluate(
    (dataTransfer) => document.body.dispatchEvent(new DragEvent('dragenter', { bubbles: true, dataTransfer })),
    transfer,
  );
  const veil = await page.waitForSelector('.v-drop-sheet', { visible: true });
  await veil?.evaluate(
    (element, dataTransfer) => element.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer })),
    transfer,
  );
}
