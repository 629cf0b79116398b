import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestDatabase, type TestDatabase } from '@vitae/db/testing/create-test-database';
import { createReaderPool } from '@vitae/pool/create-reader-pool';
import type { ReaderPool } from '@vitae/pool/reader-pool';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dropFiles, openBrowser, setScheme } from './open-browser.ts';
import { pageApi } from './page-api.ts';
import { clickText, markedWords, overflowOf, seeText, seriousFindings } from './page-facts.ts';
import { type RunningApp, startApp } from './running-app.ts';

const web = new URL('../', import.meta.url);
const wide = { width: 1440, height: 900 };

const posting = `Warehouse Shift Lead

What you need
- At least three years of experience in warehousing
- Knowledge of SAP EWM
- Fluent English

Nice to have
- Excel
- Welding
`;

let folder: string;
let database: TestDatabase;
let readerPool: ReaderPool;
let app: RunningApp;
let browser: Browser;
let page: Page;
const api = pageApi(() => ({ page, url: app.url }));
const { tell, idOf, postingId, candidateAddress, evaluationAddress } = api;

async function buildWeb(outDir: string): Promise<void> {
  await build({ root: web.pathname, logLevel: 'error', build: { outDir, emptyOutDir: true, minify: false } });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vitae-web-'));
  const webFolder = join(folder, 'web');
  [database, browser] = await Promise.all([createTestDatabase(), openBrowser(), buildWeb(webFolder)]);
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
  await readerPool?.close();
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
}, 30_000);

const path = (): string => new URL(page.url()).pathname;

describe('from a dropped CV to the words behind a verdict', () => {
  it('registers and lands in an empty library that says what to do', async () => {
    await page.goto(`${app.url}/postings?search=lead`);
    await page.waitForSelector('input[type=email]');
    expect(new URL(page.url()).searchParams.get('next')).toBe('/postings?search=lead');

    await page.goto(`${app.url}/register`);
    await page.waitForSelector('input[type=email]');
    await page.type('input[type=email]', 'ines@example.org');
    await page.type('input[autocomplete=new-password]', 'ten letters and more');
    await page.keyboard.press('Enter');
    await seeText(page, 'Drop CVs here');
    expect(path()).toBe('/cvs');
    expect(await seriousFindings(page)).toEqual([]);
  });

  it('reads dropped files live, and says of the broken one why', async () => {
    const sample = await readFile(new URL('src/features/upload/sample-cv.pdf', web));
    const docx = await readFile(new URL('../api/demo/hannah-westergaard.docx', web));
    await dropFiles(page, [
      { name: 'ida.pdf', bytes: sample },
      { name: 'hannah.docx', bytes: docx },
      { name: 'broken.pdf', bytes: sample.subarray(0, 900) },
    ]);
    await seeText(page, 'Ida Brandvold');
    await seeText(page, 'Hannah Westergaard');
    await seeText(page, 'The file is damaged');
    expect(await page.$$eval('.v-table tbody tr', (rows) => rows.length)).toBe(3);
  });

  it('finds requirements in a pasted posting and ranks everyone against them', async () => {
    await page.goto(`${app.url}/postings/new`);
    const text = await page.waitForSelector('textarea');
    await text?.click();
    // Pasted at once, as people do.
    await page.evaluate((pasted) => document.execCommand('insertText', false, pasted), posting);
    await page.waitForSelector('.v-requirement:nth-child(4)');
    await clickText(page, 'button', 'Save posting');
    await clickText(page, 'button', 'Evaluate 3 CVs');
    await seeText(page, '2 CVs ranked');
    // The list is read apart from the counts above it.
    await page.waitForFunction(() => document.querySelectorAll('.v-ranked-score .v-dial').length === 2);
    const names = await page.$$eval('[role=row][id] .v-ranked-name > span', (cells) =>
      cells.map((cell) => cell.textContent),
    );
    expect(names[0]).toBe('Ida Brandvold');
    expect(names).toHaveLength(3);
  });

  it('opens a candidate from the keyboard and walks on without leaving the list', async () => {
    await page.focus('[role=grid]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('.v-candidate-head')?.textContent?.includes('Ida Brandvold'),
    );
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => document.querySelector('.v-candidate-head')?.textContent?.includes('Hannah'));
    await page.keyboard.press('ArrowUp');
    await page.waitForFunction(() => document.querySelector('.v-candidate-head')?.textContent?.includes('Ida'));
  });

  it('marks exactly the quoted words on the page when a match is clicked', async () => {
    await clickText(page, '.v-candidate a', 'Open');
    await page.waitForSelector('.v-evaluation-summary-wide');
    const matches = await page.$$('.v-verdict-head:has([data-verdict=met], [data-verdict=partial])');
    expect(matches.length).toBeGreaterThan(1);
    for (const [index, match] of matches.entries()) {
      await match.click();
      const quote = await page.waitForFunction(
        () => document.querySelector('.v-verdict-item[data-open=true] .v-quote[aria-pressed=true] q')?.textContent,
      );
      await page.waitForFunction(
        (text) => document.querySelector('.v-page-mark[aria-pressed=true]')?.getAttribute('aria-label') === text,
        {},
        await quote.jsonValue(),
      );
      const marked = await markedWords(page);
      expect(marked, `match ${index}`).toBeDefined();
      expect(squeeze(marked?.words)).toBe(squeeze(marked?.quote));
    }
    // The stroke stands in the view, and the page under it is drawn.
    await page.waitForSelector('.v-page-drawing[data-drawn=true]');
    await seeInView(page, '.v-page-mark[aria-pressed=true]');
  });

  it('comes back by its address and by the back button', async () => {
    await page.reload();
    await page.waitForSelector('.v-page-mark[aria-pressed=true]');
    expect(await page.$('.v-verdict-item[data-open=true]')).not.toBeNull();

    await page.goBack();
    await page.waitForSelector('[role=row][aria-selected=true]');
    expect(path()).toMatch(/\/screening$/);
    await page.waitForFunction(() => document.querySelector('.v-candidate-head')?.textContent?.includes('Ida'));
  });

  it('goes anywhere from the palette', async () => {
    await page.keyboard.down('Control');
    await page.keyboard.press('k');
    await page.keyboard.up('Control');
    await page.waitForSelector('.mantine-Spotlight-search', { visible: true });
    await page.keyboard.type('accou');
    await page.waitForFunction(() => document.querySelectorAll('.mantine-Spotlight-action').length === 1);
    await page.keyboard.press('Enter');
    await seeText(page, 'Where you are signed in');
    expect(path()).toBe('/account');
  });

  it('deletes at once and takes it back', async () => {
    await page.goto(`${app.url}/cvs?search=hannah`);
    await seeText(page, 'Hannah Westergaard');
    await page.click('[aria-label="Select Hannah Westergaard"]');
    await page.click('.v-bulk [aria-label="Delete"]');
    await seeText(page, 'No CV matches');
    await clickText(page, 'button', 'Undo');
    await page.waitForSelector('[aria-label="Select Hannah Westergaard"]');
  });
});

describe('what was read, and how', () => {
  it('corrects a value beside the page, keeps it over a reload, and takes it back', async () => {
    await page.goto(`${app.url}/cvs/${await idOf('ida.pdf')}`);
    await page.waitForSelector('.v-page-drawing[data-drawn=true]');
    await page.click('[aria-label^="Correct Name: Ida"]');
    await page.waitForSelector('.v-editor textarea');
    await page.$eval('.v-editor textarea', (field) =>
      field instanceof HTMLTextAreaElement ? field.select() : undefined,
    );
    await page.keyboard.type('Ida Solvang');
    await page.keyboard.press('Enter');
    await seeText(page, '1 correction');
    await page.reload();
    await page.waitForSelector('[aria-label^="Correct Name: Ida Solvang"]');
    await clickText(page, '.v-corrections button', '1 correction');
    await seeText(page, 'Corrected by ines@example.org');
    expect(await seriousFindings(page)).toEqual([]);
    // Where it stood before is a click away.
    await clickText(page, '.v-corrections button', 'Original');
    await page.waitForSelector('.v-page-mark[aria-pressed="true"]');
    expect((await markedWords(page))?.words).toContain('Brandvold');
    await clickText(page, '.v-corrections button', 'Undo');
    await page.waitForSelector('[aria-label^="Correct Name: Ida Brandvold"]');
    await seeText(page, '1 undone');
  });

  it('adds what is missing, and dates in any form', async () => {
    await clickText(page, '.v-panel button', 'Add what is missing');
    await clickText(page, '[role=menuitem]', 'Volunteering');
    await page.waitForSelector('.v-editor textarea');
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.type('Lifeboat crew');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[aria-label="Change Lifeboat crew"]');
    await page.click('[aria-label="Change Lifeboat crew"]');
    await clickText(page, '[role=menuitem]', 'Dates');
    await page.waitForSelector('.v-editor input');
    await page.keyboard.type('April 2019');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[aria-label^="Correct Dates: Apr 2019"]');
  });

  it('shows how the file was read, step by step over its own page', async () => {
    await clickText(page, '[role=tab]', 'How machines read it');
    await page.waitForFunction(() => document.querySelectorAll('.v-page-overlay rect').length > 50);
    expect(new URL(page.url()).searchParams.get('tab')).toBe('machines');
    for (const step of ['Lines', 'Columns', 'Sections', 'Fields', 'Plain text'])
      await clickText(page, 'button', `Next: ${step}`);
    await seeText(page, 'As simple programs do');
    await page.click('.v-steps li:nth-child(5) button');
    await clickText(page, '.v-step-item', 'Ida Brandvold');
    await page.waitForSelector('.v-page-mark[aria-pressed="true"]');
    expect(squeeze((await markedWords(page))?.words)).toBe(squeeze((await markedWords(page))?.quote));
    await clickText(page, 'label', 'Checklist');
    await seeText(page, 'What to do:');
  });

  it('reads CVs of an earlier reader version again, with progress', async () => {
    await database.pool.query(`update cvs set reader_version = 'earlier' where stage = 'read'`);
    await page.goto(`${app.url}/cvs`);
    await seeText(page, '2 CVs were read by an earlier version');
    expect(await seriousFindings(page)).toEqual([]);
    await clickText(page, '[aria-label="Reading again"] button', 'Read again');
    await seeText(page, '2 CVs were read again.');
    await page.click('[aria-label="Close this notice"]');
    // What a person said holds for the new reading too.
    await page.goto(`${app.url}/cvs/${await idOf('ida.pdf')}`);
    await page.waitForSelector('[aria-label^="Correct Dates: Apr 2019"]');
  });
});

describe('reviewing a screening', () => {
  it('compares two that are ticked, and a quote opens its page', async () => {
    await page.setViewport(wide);
    await page.goto(`${app.url}/postings/${await postingId()}/screening`);
    await page.waitForFunction(() => document.querySelectorAll('.v-ranked-score .v-dial').length === 2);
    await page.click('[aria-label="Select Ida Brandvold"]');
    await page.click('[aria-label="Select Hannah Westergaard"]');
    await clickText(page, '.v-selection a', 'Compare');
    await page.waitForSelector('.v-compare-candidate:nth-child(3)');
    const quote = await page.$eval('.v-compare .v-quote q', (element) => element.textContent);
    await page.click('.v-compare .v-quote');
    await page.waitForFunction(
      (text) => document.querySelector('.v-page-mark[aria-pressed=true]')?.getAttribute('aria-label') === text,
      {},
      quote,
    );
  });

  it('decides with a reason, undoes it, and keeps both in the history', async () => {
    await page.goto(app.url + (await candidateAddress()));
    await clickText(page, '.v-candidate-switch label', 'Review');
    await clickText(page, '.v-decision-bar button', 'Shortlist');
    await page.waitForSelector('[role=dialog] textarea');
    await page.type('[role=dialog] textarea', 'Knows the warehouse');
    await clickText(page, '[role=dialog] button', 'Shortlist');
    await page.waitForSelector('.v-ranked-row .v-decision[data-kind=shortlist]');
    await clickText(page, '.v-decision-bar button', 'Undo');
    await page.waitForFunction(() => document.querySelector('.v-ranked-row .v-decision') === null);
    await page.waitForSelector('.v-history [data-undone=true]');
    await seeText(page, 'Knows the warehouse');
  });

  it('lets somebody without an account read a blind screening through a link, until it is ended', async () => {
    await tell('screening.setSettings', { postingId: await postingId(), blind: true });
    const { id, token } = await tell<{ id: string; token: string }>('shareLink.create', {
      kind: 'screening',
      postingId: await postingId(),
    });
    const visitor = await browser.createBrowserContext();
    const theirs = await visitor.newPage();
    await theirs.goto(`${app.url}/shared/${token}`);
    await theirs.waitForSelector('.v-ranked-row[id]');
    await theirs.click('.v-ranked-row[id]');
    await theirs.waitForSelector('.v-candidate .v-verdict-item');
    // Who was decided on is known; everybody else is a number.
    expect(await theirs.evaluate(() => document.body.textContent)).not.toMatch(/Hannah|hannah\.docx/);
    expect(await seriousFindings(theirs)).toEqual([]);
    await tell('shareLink.revoke', { id });
    await theirs.reload();
    await seeText(theirs, 'This link was ended');
    await visitor.close();
    await tell('screening.setSettings', { postingId: await postingId(), blind: false });
  });
});

describe('every screen', () => {
  const screens: readonly (readonly [name: string, address: () => Promise<string>, ready: string])[] = [
    ['library', async () => '/cvs', '.v-table tbody tr'],
    ['CV as pages', async () => `/cvs/${await idOf('ida.pdf')}`, '.v-page-drawing[data-drawn=true]'],
    ['CV that flows', async () => `/cvs/${await idOf('hannah.docx')}`, '.v-flow-mark'],
    ['failed CV', async () => `/cvs/${await idOf('broken.pdf')}`, '[role=alert]'],
    [
      'how machines read pages',
      async () => `/cvs/${await idOf('ida.pdf')}?tab=machines&step=sections`,
      '.v-page-overlay rect',
    ],
    [
      'how machines read a flow',
      async () => `/cvs/${await idOf('hannah.docx')}?tab=machines&step=lines`,
      '.v-flow-mark',
    ],
    ['checklist', async () => `/cvs/${await idOf('ida.pdf')}?tab=machines&step=checklist`, '.v-finding'],
    ['machine view of a failed CV', async () => `/cvs/${await idOf('broken.pdf')}?tab=machines`, '.v-page h2'],
    ['evaluations of a CV', async () => `/cvs/${await idOf('ida.pdf')}?tab=evaluations`, '.v-evaluation-line'],
    ['postings', async () => '/postings', '.v-table tbody tr'],
    ['new posting', async () => '/postings/new?sample=true', '.v-requirement'],
    ['posting', async () => `/postings/${await postingId()}`, '.v-requirement'],
    ['screening', async () => `/postings/${await postingId()}/screening`, '[role=row][id]'],
    ['screening with a candidate in hand', candidateAddress, '.v-candidate .v-verdict-item'],
    ['evaluation', evaluationAddress, '.v-verdict-item'],
    ['comparison', api.compareAddress, '.v-compare-cell'],
    ['report of a screening', async () => `/postings/${await postingId()}/report`, '.v-report-ranking tbody tr'],
    ['report of an evaluation', async () => `${await evaluationAddress()}/report`, '.v-print table'],
    ['letter to the candidate', async () => `${await evaluationAddress()}/letter`, '.v-letter-text textarea'],
    ['candidate’s page', api.candidatePageAddress, '.v-candidate-found'],
    ['own CV', async () => '/check', '.v-page textarea'],
    ['nothing', async () => '/nope', '.v-top'],
    ['account', async () => '/account', '.v-session'],
  ];

  it.each(screens)(
    '%s: nothing serious from axe in light or dark, no sideways scroll at 360 px',
    async (_, address, ready) => {
      await page.setViewport(wide);
      await page.goto(app.url + (await address()));
      await page.waitForSelector(ready);
      expect(await seriousFindings(page)).toEqual([]);
      await setScheme(page, 'dark');
      await page.waitForSelector('[data-mantine-color-scheme=dark]');
      expect(await seriousFindings(page)).toEqual([]);
      await setScheme(page, 'light');
      await page.setViewport({ width: 360, height: 740 });
      expect(await overflowOf(page)).toBeLessThanOrEqual(0);
    },
  );
});

const squeeze = (text: string | undefined): string => (text ?? '').replace(/\s+/g, '');

/** Waits until an element of the page stands in the part of the document that is shown. */
async function seeInView(inPage: Page, selector: string): Promise<void> {
  await inPage.waitForFunction(
    (css) => {
      const element = document.querySelector(css);
      const view = element?.closest('.v-pages')?.getBoundingClientRect();
      const at = element?.getBoundingClientRect();
      return view !== undefined && at !== undefined && at.top >= view.top && at.bottom <= view.bottom;
    },
    {},
    selector,
  );
}
