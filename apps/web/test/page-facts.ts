// biome-ignore-all lint/performance/useDomNodeTextContent: what a person sees counts here, not what the tree holds
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  // What the injected source defines in the page.
  var axe: { run(options: object): Promise<AxeResults> };
}

/** What axe finds serious or critical on the page as it is shown now, one line each. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // Colours that are still on their way have contrasts of their own.
  await page.waitForFunction(() => document.getAnimations().every((animation) => animation.playState !== 'running'));
  // Through the protocol, since the page's own policy lets no foreign script in.
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => globalThis.axe.run({ resultTypes: ['violations'] }));
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

/** Pixels by which the page is wider than the window. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** The mark in hand: its quote, and the words of the page that its strokes cover. */
export function markedWords(page: Page): Promise<{ quote: string; words: string } | undefined> {
  return page.evaluate(() => {
    const mark = document.querySelector('.v-page-mark[aria-pressed="true"]');
    if (!mark) return undefined;
    const strokes = [...mark.querySelectorAll('.v-stroke')].map((stroke) => stroke.getBoundingClientRect());
    const covered = [...document.querySelectorAll('.v-word')].filter((word) => {
      const at = word.getBoundingClientRect();
      const [x, y] = [at.left + at.width / 2, at.top + at.height / 2];
      return strokes.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
    });
    return {
      quote: mark.getAttribute('aria-label') ?? '',
      words: covered.map((word) => word.textContent).join(' '),
    };
  });
}

/** Clicks the first element that a selector finds and whose text begins with the given words, once it is there. */
export async function clickText(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForFunction(
    (css, start) => {
      const found = [...document.querySelectorAll<HTMLElement>(css)].find(
        (element) => element.innerText.trim().startsWith(start) && !element.matches(':disabled, [data-loading]'),
      );
      found?.click();
      return found !== undefined;
    },
    {},
    selector,
    text,
  );
}

/** Waits until the page shows a text. */
export async function seeText(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), {}, text);
}
