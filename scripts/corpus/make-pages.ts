/**
 * Makes the CVs that no template explains: pages written one by one, as people write them, each with its truth inside
 * (`<script type="application/json">`), in HTML or LaTeX. `node scripts/corpus/make-pages.ts golden|held-back [part of a name]`.
 */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { fontCss, openBrowser, printHtml } from './producers/chromium.ts';
import { runTool } from './producers/run-tool.ts';

const [set = '', filter = ''] = process.argv.slice(2);
const source = new URL(`pages/${set}/`, import.meta.url);
const target = new URL(`../../packages/core/fixtures/${set}/`, import.meta.url);
await mkdir(target, { recursive: true });

let browser: Browser | undefined;
for (const name of (await readdir(source)).filter((file) => /\.(html|tex)$/.test(file) && file.includes(filter))) {
  const page = await readFile(new URL(name, source), 'utf8');
  const [block = '', json = ''] = /<script type="application\/json">([\s\S]*?)<\/script>/.exec(page) ?? [];
  const truth: { meta: { producer: string; fonts?: string[] } } = JSON.parse(json);
  const { fonts = [], ...meta } = truth.meta;
  const html = page.replace(block, '');
  const stem = name.replace(/\.\w+$/, '');
  const { bytes, extension } = name.endsWith('.tex')
    ? { bytes: await typeset(html), extension: 'pdf' }
    : await print(meta.producer, html, fonts);
  await writeFile(new URL(`${stem}.${extension}`, target), bytes);
  await writeFile(new URL(`${stem}.truth.json`, target), `${JSON.stringify({ ...truth, meta }, null, 1)}\n`);
  console.log(`${stem}.${extension} ${Math.round(bytes.length / 1024)} KB`);
}
await browser?.close();

/** Set twice, since some classes write their page numbers and columns only then. */
function typeset(source: string): Promise<Uint8Array> {
  const engine = source.includes('fontspec') ? 'xelatex' : 'pdflatex';
  const command = [engine, '-interaction=nonstopmode', 'cv.tex'];
  return runTool({ files: { 'cv.tex': source }, commands: [command, command], makes: 'cv.pdf' });
}

async function print(
  producer: string,
  html: string,
  fonts: readonly string[],
): Promise<{ bytes: Uint8Array; extension: string }> {
  const soffice = (...args: string[]) => ['soffice', '--headless', ...args];
  if (producer === 'weasyprint') {
    const commands = [['weasyprint', 'cv.html', 'cv.pdf']];
    return { bytes: await runTool({ files: { 'cv.html': html }, commands, makes: 'cv.pdf' }), extension: 'pdf' };
  }
  if (producer === 'libreoffice-docx') {
    const commands = [
      soffice('--infilter=HTML (StarWriter)', '--convert-to', 'odt:writer8', 'cv.html'),
      soffice('--convert-to', 'docx:MS Word 2007 XML', 'cv.odt'),
    ];
    return { bytes: await runTool({ files: { 'cv.html': html }, commands, makes: 'cv.docx' }), extension: 'docx' };
  }
  if (producer === 'pandoc-docx') {
    const commands = [['pandoc', '-f', 'html', 'cv.html', '-o', 'cv.docx']];
    return { bytes: await runTool({ files: { 'cv.html': html }, commands, makes: 'cv.docx' }), extension: 'docx' };
  }
  browser ??= await openBrowser();
  const folder = await mkdtemp(join(tmpdir(), 'vitae-corpus-'));
  try {
    const file = join(folder, 'cv.html');
    await writeFile(file, html.replace('<style>', `<style>${await fontCss(fonts)}`));
    return { bytes: await printHtml(browser, file), extension: 'pdf' };
  } finally {
    await rm(folder, { recursive: true });
  }
}
