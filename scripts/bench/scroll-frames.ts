import chromium from '@sparticuz/chromium';
import puppeteer, { type CDPSession } from 'puppeteer-core';

/** What the server calls its session's cookie. */
const sessionCookieName = 'vitae_session';

interface Ranking {
  readonly url: string;
  readonly token: string;
  readonly postingId: string;
}

export interface Scrolled {
  /** From one frame to the next, as a person sees it; other programs on the machine lengthen them. */
  readonly frames: readonly number[];
  /** Processor time of the page's thread per frame: what the screen itself needs of the 16.7 ms. */
  readonly workPerFrame: number;
}

/** Pixels a frame: a fast flick, some 25 rows a second, and jumps that no page was asked for yet. */
const stepsPx = [24, 24, 24, 48, 96] as const;
const framesPerStep = 120;

/** Opens a ranking in Chromium and scrolls it frame by frame. Milliseconds. */
export async function scrollFrames({ url, token, postingId }: Ranking): Promise<Scrolled> {
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
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const before = await threadTimeMs(session);
    const times = await page.evaluate(`(${scrollInPage})(${JSON.stringify(stepsPx)}, ${framesPerStep})`);
    const frames = Array.isArray(times) ? times.map(Number) : [];
    return { frames, workPerFrame: ((await threadTimeMs(session)) - before) / frames.length };
  } finally {
    await browser.close();
  }
}

async function threadTimeMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
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
