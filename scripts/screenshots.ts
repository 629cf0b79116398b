/**
 * `npm run screenshots`: starts Vitae with its demo in a folder of its own, walks its screens in Chromium and writes
 * docs/images/*.png, which the README shows.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import puppeteer, { type Page } from 'puppeteer-core';
import { buildWeb } from './build-web.ts';

const root = join(import.meta.dirname, '..');
const images = join(root, 'docs', 'images');

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly scheme: 'light' | 'dark';
  readonly size: { readonly width: number; readonly height: number };
  /** Stands on the page when it may be taken. */
  readonly ready: string;
  /** Clicked before it is taken, one after the other. */
  readonly clicks?: readonly string[];
  /** Stands on the page after that. */
  readonly shows?: string;
}

const desk = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };
const drawn = '.v-page-drawing[data-drawn=true]';

function picturesOf(ids: { posting: string; evaluation: string; cv: string }): Picture[] {
  const screening = `/postings/${ids.posting}/screening`;
  const evaluation = `/evaluations/${ids.evaluation}`;
  const firstVerdict = '.v-verdict-head';
  return [
    { name: 'library', path: '/cvs', scheme: 'light', size: desk, ready: '.v-score-link' },
    { name: 'posting', path: `/postings/${ids.posting}`, scheme: 'light', size: desk, ready: '.v-requirement' },
    {
      name: 'screening',
      path: `${screening}?candidate=${ids.evaluation}`,
      scheme: 'light',
      size: desk,
      ready: '.v-verdict-head',
      clicks: ['.v-candidate .v-verdict-head'],
      shows: drawn,
    },
    { name: 'evaluation', path: evaluation, scheme: 'light', size: desk, ready: drawn, clicks: [firstVerdict] },
    { name: 'evaluation-dark', path: evaluation, scheme: 'dark', size: desk, ready: drawn, clicks: [firstVerdict] },
    { name: 'cv', path: `/cvs/${ids.cv}`, scheme: 'light', size: desk, ready: drawn },
    { name: 'screening-phone', path: screening, scheme: 'light', size: phone, ready: '.v-ranked-row[id]' },
  ];
}

/** Starts Vitae and waits for the address that it prints. */
async function startVitae(dataFolder: string): Promise<{ url: string; process: ChildProcess }> {
  const vitae = spawn(process.execPath, [join(root, 'apps/api/src/main.ts')], {
    env: { ...process.env, PORT: '0', VITAE_DATA_DIR: dataFolder, VITAE_DEMO: 'on' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const chunk of vitae.stdout) {
    const url = /http:\/\/\S+/.exec(String(chunk))?.[0];
    if (url) return { url, process: vitae };
  }
  throw new Error('Vitae ended before it was ready; what it said stands above.');
}

/** Asks the API with the page's session. */
function ask<Answer>(page: Page, call: { url: string; input: object }): Promise<Answer> {
  const address = `${call.url}?input=${encodeURIComponent(JSON.stringify(call.input))}`;
  return page.evaluate(async (from) => (await (await fetch(from)).json()).result.data, address);
}

async function enterDemo(page: Page, url: string) {
  await page.goto(`${url}/sign-in`);
  await page.waitForFunction(() => {
    const demo = [...document.querySelectorAll('button')].find((button) => button.textContent?.includes('demo'));
    demo?.click();
    return demo !== undefined;
  });
  await page.waitForSelector('.v-table tbody tr');
  const postings = await ask<{ items: { id: string }[] }>(page, { url: `${url}/api/trpc/posting.list`, input: {} });
  const posting = postings.items[0]?.id ?? '';
  await page.goto(`${url}/postings/${posting}/screening`);
  // The demo evaluates its CVs in the background at the first start.
  await page.waitForFunction(
    () => document.querySelector('.v-ranked-score .v-dial') !== null && document.querySelector('.v-running') === null,
    { timeout: 120_000 },
  );
  const ranked = await ask<{ items: { evaluationId: string; cvId: string; fileName: string }[] }>(page, {
    url: `${url}/api/trpc/screening.list`,
    input: { postingId: posting },
  });
  // Pages show more than a document that flows.
  const best = ranked.items.find((row) => row.fileName.endsWith('.pdf'));
  return { posting, evaluation: best?.evaluationId ?? '', cv: best?.cvId ?? '' };
}

async function take(page: Page, url: string, picture: Picture): Promise<void> {
  await page.setViewport({ ...picture.size, deviceScaleFactor: 1.5 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: picture.scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(url + picture.path);
  await page.waitForSelector(picture.ready);
  for (const click of picture.clicks ?? []) await page.click(click);
  if (picture.shows) await page.waitForSelector(picture.shows);
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
  await page.waitForNetworkIdle({ idleTime: 400, concurrency: 1 });
  await page.screenshot({ path: join(images, `${picture.name}.png`) });
  process.stdout.write(`docs/images/${picture.name}.png\n`);
}

buildWeb();
const dataFolder = await mkdtemp(join(tmpdir(), 'vitae-screenshots-'));
const { url, process: vitae } = await startVitae(dataFolder);
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM_PATH ?? (await chromium.executablePath()),
  headless: 'shell',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  await mkdir(images, { recursive: true });
  const page = await browser.newPage();
  await page.setViewport(desk);
  const ids = await enterDemo(page, url);
  for (const picture of picturesOf(ids)) await take(page, url, picture);
} finally {
  await browser.close();
  vitae.kill('SIGTERM');
  await once(vitae, 'exit');
  await rm(dataFolder, { recursive: true, force: true });
}
