import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';

/** What the server calls its session's cookie. */
const sessionCookieName = 'vitae_session';

interface Ranking {
  readonly url: string;
  readonly token: string;
  readonly postingId: string;
}

/** Pixels a frame: a fast flick, some 25 rows a second, and jumps that no page was asked for yet. */
const stepsPx = [24, 24, 24, 48, 96] as const;
const framesPerStep = 120;

/** Opens a ranking in Chromium and scrolls it frame by frame. Answers how long each frame took, in milliseconds. */
export async function scrollFrames({ url, token, postingId }: Ranking): Promise<number[]> {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM_PATH ?? (await chromium.executablePath()),
    headless: 'shell',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1440, height: 900 });
    await browser.setCookie({ name: sessionCookieName, value: token, domain: new URL(url).hostname, path: '/' });
    await page.goto(`${url}/postings/${postingId}/screening`);
    await page.waitForSelector('.v-ranked-row[id]');
    await page.waitForNetworkIdle({ idleTime: 500 });
    // Written as text: the page's code has a browser's globals, which these scripts are typed without.
    const times = await page.evaluate(`(${scrollInPage})(${JSON.stringify(stepsPx)}, ${framesPerStep})`);
    return Array.isArray(times) ? times.map(Number) : [];
  } finally {
    await browser.close();
  }
}

const scrollInPage = `async (steps, framesPerStep) => {
  const list = document.querySelector('.v-ranked');
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const times = [];
  let last = await frame();
  for (const step of steps) {
    for (let count = 0; count < framesPerStep; count++) {
      list.scrollTop += step;
      const now = await frame();
      times.push(now - last);
      last = now;
    }
  }
  return times;
}`;
