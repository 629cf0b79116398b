import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@vitae/db/testing/create-test-database';
import { createReaderPool } from '@vitae/pool/create-reader-pool';
import type { ReaderPool } from '@vitae/pool/reader-pool';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ModelServer, startModelServer } from './model-server.ts';
import { openBrowser, setScheme } from './open-browser.ts';
import { pageApi } from './page-api.ts';
import { clickText, markedWords, overflowOf, seeText, seriousFindings } from './page-facts.ts';
import { type RunningApp, startApp } from './running-app.ts';

const web = new URL('../', import.meta.url);
const wide = { width: 1440, height: 900 };
const posting = 'Warehouse Shift Lead\n\nWhat you need\n- Warehousing\n- Knowledge of SAP EWM\n- Fluent English\n';

let folder: string;
let database: TestDatabase;
let readerPool: ReaderPool;
let model: ModelServer;
let app: RunningApp;
let browser: Browser;
let page: Page;
const { ask, tell } = pageApi(() => ({ page, url: app.url }));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitae-model-web-'));
  const webFolder = join(folder, 'web');
  const building = build({
    root: web.pathname,
    logLevel: 'error',
    build: { outDir: webFolder, emptyOutDir: true, minify: false },
  });
  [database, browser, model] = await Promise.all([createTestDatabase(), openBrowser(), startModelServer(), building]);
  readerPool = createReaderPool({ processes: 1 });
  app = await startApp({ database, readerPool, storageFolder: join(folder, 'files'), webFolder });
  page = await browser.newPage();
  page.setDefaultTimeout(15_000);
  await page.setViewport(wide);
  await setScheme(page, 'light');
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await app?.stop();
  await model?.close();
  await readerPool?.close();
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
}, 30_000);

/** Types into the field of this label, in place of what stands there. */
async function fill(label: string, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const found = [...document.querySelectorAll('label')].find((one) => one.textContent.trim() === wanted)?.control;
      if (!(found instanceof HTMLInputElement)) return false;
      found.focus();
      found.select();
      return document.activeElement === found;
    },
    {},
    label,
  );
  await page.keyboard.type(text);
}

async function findNothing(): Promise<void> {
  expect(await seriousFindings(page)).toEqual([]);
  await setScheme(page, 'dark');
  await page.waitForSelector('[data-mantine-color-scheme=dark]');
  expect(await seriousFindings(page)).toEqual([]);
  await setScheme(page, 'light');
  await page.setViewport({ width: 360, height: 740 });
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  await page.setViewport(wide);
}

describe('a model beside the local evaluation', () => {
  let evaluationId: string;

  it('is not spoken of where none is set up', async () => {
    await page.goto(`${app.url}/register`);
    await page.waitForSelector('input[type=email]');
    await page.type('input[type=email]', 'ines@example.org');
    await page.type('input[autocomplete=new-password]', 'ten letters and more');
    await page.keyboard.press('Enter');
    await seeText(page, 'Drop CVs here');
    const sample = (await readFile(new URL('src/features/upload/sample-cv.pdf', web))).toString('base64');
    const cvId = await page.evaluate(async (data) => {
      const form = new FormData();
      form.append('cv', new File([Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0))], 'ida.pdf'));
      return (await (await fetch('/api/cvs', { method: 'POST', body: form })).json()).results[0].cv.id;
    }, sample);
    const { id: postingId } = await tell<{ id: string }>('posting.create', { text: posting });
    evaluationId = (await tell<{ id: string }>('evaluation.create', { cvId, postingId })).id;
    await page.goto(`${app.url}/evaluations/${evaluationId}`);
    await page.waitForSelector('.v-verdict-item');
    expect(await page.$('.v-model-bar')).toBeNull();
  });

  it('is set up in Settings, tried at no cost, and shows no more of its key than the end', async () => {
    await page.goto(`${app.url}/settings`);
    await clickText(page, 'button', 'Add a model');
    await fill('Address', model.baseUrl);
    await fill('Key', 'sk-journey-0123456789-WXYZ');
    await clickText(page, 'button', 'Test the connection');
    await seeText(page, 'The server answers.');
    await fill('Model', 'small-model');
    await fill('Sent', '1');
    await fill('Answered', '2');
    expect(await seriousFindings(page)).toEqual([]);
    await clickText(page, 'form button[type=submit]', 'Add');
    await seeText(page, 'key …WXYZ');
    expect(await page.content()).not.toContain('sk-journey');
    await findNothing();
  });

  it('is asked after its cost was told, and its view stands beside the local one with what differs first', async () => {
    await page.goto(`${app.url}/evaluations/${evaluationId}`);
    await clickText(page, 'button', 'Ask a model too');
    await seeText(page, 'Probable cost');
    await clickText(page, 'button', 'Ask the model');
    await page.waitForSelector('.v-model-bar [role=radiogroup]');
    await clickText(page, '.v-model-bar label', 'Compare');
    await page.waitForSelector('.v-compared[data-differs=true]');
    await seeText(page, 'They differ on');
    await findNothing();
    await clickText(page, '.v-model-bar label', 'Model');
    await seeText(page, 'What did not count');
    await page.click('.v-verdict-head');
    await page.waitForSelector('.v-page-mark[aria-pressed=true]');
    const marked = await markedWords(page);
    expect(marked?.quote.length).toBeGreaterThan(10);
    await clickText(page, 'button', 'What was sent');
    await seeText(page, 'Exactly this was sent');
    const { parts } = await ask<{ parts: { content: string }[][] }>('modelEvaluation.getSent', { evaluationId });
    expect(JSON.stringify(parts)).not.toMatch(/Ida|Brandvold/);
  });

  it('that fails leaves the local evaluation, and the screen says so', async () => {
    model.fail(401);
    const [cv] = (await ask<{ items: { id: string }[] }>('cv.list', {})).items;
    const { id: postingId } = await tell<{ id: string }>('posting.create', { text: `${posting}- Forklift licence\n` });
    const { id } = await tell<{ id: string }>('evaluation.create', { cvId: cv?.id, postingId });
    await page.goto(`${app.url}/evaluations/${id}`);
    await clickText(page, 'button', 'Ask a model too');
    await clickText(page, 'button', 'Ask the model');
    await seeText(page, 'refused the key');
    await seeText(page, 'This is the local evaluation; it stands.');
    expect(await page.$$('.v-verdict-item')).not.toHaveLength(0);
    await findNothing();
  });
});

describe("a workspace's own skills", () => {
  it('are added one by one or pasted; faulty rows stay to be mended, and a deleted one comes back', async () => {
    await page.goto(`${app.url}/settings`);
    await seeText(page, 'No skills of your own yet');
    await clickText(page, 'button', 'Add a skill');
    await fill('Name', 'Orbiter');
    await fill('Also written', 'Orbiter ERP\n');
    await clickText(page, 'form button[type=submit]', 'Add');
    await seeText(page, 'Also Orbiter ERP');
    await clickText(page, 'button', 'Paste many');
    const field = await page.waitForSelector('textarea', { visible: true });
    await field?.type('Comet > Orbiter @ logistics\nBad > Unheard of');
    await clickText(page, 'form button[type=submit]', 'Add');
    await seeText(page, '“Unheard of” is no skill that is known');
    expect(await field?.evaluate((element) => element.value)).toBe('Bad > Unheard of');
    await findNothing();
    await clickText(page, 'form button', 'Close');
    // The next notice offers to undo something else.
    await page.click('[aria-label="Close this notice"]');
    await page.waitForSelector('[aria-label="Close this notice"]', { hidden: true });
    await seeText(page, '2 of at most 2,000');
    await page.click('[aria-label="Delete Orbiter"]');
    await seeText(page, '1 not used');
    await seeText(page, 'Not used. “Orbiter” is no skill that is known');
    await findNothing();
    await clickText(page, 'button', 'Undo');
    await page.waitForSelector('[aria-label="Edit Orbiter"]');
  });

  it('lead to an offer to judge again what was judged without them', async () => {
    const { items } = await ask<{ items: readonly { id: string }[] }>('posting.list', {});
    await page.goto(`${app.url}/postings/${items[0]?.id}/screening`);
    await seeText(page, 'Your own skills have changed: 1 CV was judged before that.');
    await clickText(page, 'button', 'Evaluate again');
    await seeText(page, 'Evaluating 1 CV.');
    await page.waitForFunction(() => !document.querySelector('.v-banner'));
  });
});
