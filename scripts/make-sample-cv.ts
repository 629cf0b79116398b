/**
 * Prints the sample CV that an empty library offers (apps/web/src/features/upload/sample-cv.pdf) from sample-cv.html,
 * an invented person. Run it with Node 24 after changing the page: `node scripts/make-sample-cv.ts`.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { openBrowser, printHtml } from './corpus/producers/chromium.ts';

const source = fileURLToPath(new URL('sample-cv.html', import.meta.url));
const target = new URL('../apps/web/src/features/upload/sample-cv.pdf', import.meta.url);

const browser = await openBrowser();
try {
  await writeFile(target, await printHtml(browser, source));
} finally {
  await browser.close();
}
