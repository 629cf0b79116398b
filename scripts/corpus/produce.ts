import type { Browser } from 'puppeteer-core';
import type { Look } from './look.ts';
import { makeTruth } from './make-truth.ts';
import type { Person } from './person.ts';
import { produceHtmlPdf, producePagePdf } from './produce-html-pdf.ts';
import { openBrowser } from './producers/chromium.ts';
import { type DocxStyle, renderDocx } from './producers/docx.ts';
import { type HandDocxTemplate, renderHandDocx } from './producers/docx-by-hand.ts';
import { europassCandidate } from './producers/europass-candidate.ts';
import { renderHtml } from './producers/html.ts';
import { linkedinHtml } from './producers/html-linkedin.ts';
import { rirekishoHtml } from './producers/html-rirekisho.ts';
import type { HtmlTheme } from './producers/html-theme.ts';
import { htmlThemes } from './producers/html-themes.data.ts';
import { heldBackThemes } from './producers/html-themes-held-back.data.ts';
import { renderJspdf } from './producers/jspdf.ts';
import { type LatexTemplate, renderLatex } from './producers/latex.ts';
import { officeDocx, officeFlow, officeFromHtml, officePdf } from './producers/office.ts';
import { markdown, pandocFlow, renderPandoc } from './producers/pandoc.ts';
import { type PdfkitTemplate, renderPdfkit } from './producers/pdfkit.ts';
import { renderBoard } from './producers/pdfkit-board.ts';
import { renderPdfmake } from './producers/pdfmake.ts';
import { type ReactPdfTemplate, renderReactPdf } from './producers/react-pdf.ts';
import { cairoPdf, ghostscriptPdf, weasyprintPdf } from './producers/reprint.ts';
import { europassPassport, jsonResume, linkedinExport } from './producers/structured.ts';
import { renderText, type TextEncodingName, textByIconv } from './producers/text.ts';
import { renderTypst, type TypstTemplate } from './producers/typst.ts';
import type { Sheet } from './sheet.ts';

export interface Produced {
  readonly bytes: Uint8Array;
  readonly extension: string;
}

let browser: Browser | undefined;

/** What a producer starts from. Only forms with their own order need the person behind the sheet. */
export interface Source {
  readonly sheet: Sheet;
  readonly person: Person;
  readonly look: Look;
}

async function chromiumPdf({ sheet, person, look }: Source, template: string): Promise<Uint8Array> {
  browser ??= await openBrowser();
  if (template === 'linkedin')
    return producePagePdf(browser, ['source-serif-4', sheet.language], (css) => linkedinHtml(sheet, css));
  if (template === 'rirekisho')
    return producePagePdf(browser, ['noto-sans-jp'], (css) => rirekishoHtml(person, look, css));
  return produceHtmlPdf(browser, sheet, theme(template));
}

function theme(name: string): HtmlTheme {
  const found = htmlThemes[name] ?? heldBackThemes[name];
  if (!found) throw new Error(`no such HTML template: ${name}`);
  return found;
}

/** Template names come from the plans, which are typed as text; a wrong one is caught where it is looked up. */
function named<T extends string>(template: string): T {
  return template as T;
}

type Producer = (source: Source, template: string) => Uint8Array | Promise<Uint8Array>;

const pdfProducers: Record<string, Producer> = {
  chromium: chromiumPdf,
  weasyprint: ({ sheet }, template) => weasyprintPdf(sheet, theme(template)),
  cairo: async (source, template) => cairoPdf(await chromiumPdf(source, template)),
  ghostscript: async (source, template) => ghostscriptPdf(await chromiumPdf(source, template)),
  libreoffice: ({ sheet }, template) => officePdf(sheet, named<DocxStyle>(template)),
  writer: ({ sheet }, template) => officeFromHtml(sheet, theme(template)),
  latex: ({ sheet }, template) => renderLatex(sheet, named<LatexTemplate>(template)),
  typst: ({ sheet }, template) => renderTypst(sheet, named<TypstTemplate>(template)),
  'react-pdf': ({ sheet }, template) => renderReactPdf(sheet, named<ReactPdfTemplate>(template)),
  pdfkit: ({ sheet }, template) =>
    template === 'board' ? renderBoard(sheet) : renderPdfkit(sheet, named<PdfkitTemplate>(template)),
  pdfmake: ({ sheet }, template) => renderPdfmake(sheet, template),
  jspdf: ({ sheet }) => renderJspdf(sheet),
  pandoc: ({ sheet }) => renderPandoc(sheet, 'pdf'),
};

const docxProducers: Record<string, Producer> = {
  docx: ({ sheet }, template) => renderDocx(sheet, named<DocxStyle>(template)),
  'docx-by-hand': ({ sheet }, template) => renderHandDocx(sheet, named<HandDocxTemplate>(template)),
  'libreoffice-docx': ({ sheet }, template) => officeDocx(sheet, named<DocxStyle>(template)),
  'pandoc-docx': ({ sheet }) => renderPandoc(sheet, 'docx'),
};

interface FlowProducer {
  readonly extension: string;
  readonly make: Producer;
}

const officeProducer = (extension: 'doc' | 'odt' | 'rtf' | 'html'): FlowProducer => ({
  extension,
  make: ({ sheet }, template) => officeFlow(sheet, named<DocxStyle>(template), extension),
});

const pandocProducer = (to: 'odt' | 'rtf' | 'html' | 'gfm', extension: string = to): FlowProducer => ({
  extension,
  make: ({ sheet }) => pandocFlow(sheet, to),
});

const flowProducers: Record<string, FlowProducer> = {
  'libreoffice-doc': officeProducer('doc'),
  'libreoffice-odt': officeProducer('odt'),
  'libreoffice-rtf': officeProducer('rtf'),
  'libreoffice-html': officeProducer('html'),
  'pandoc-odt': pandocProducer('odt'),
  'pandoc-rtf': pandocProducer('rtf'),
  'pandoc-html': pandocProducer('html'),
  'pandoc-gfm': pandocProducer('gfm', 'md'),
  markdown: { extension: 'md', make: ({ sheet }) => Buffer.from(markdown(sheet)) },
  'web-page': { extension: 'html', make: ({ sheet }, template) => Buffer.from(renderHtml(sheet, theme(template), '')) },
  'json-resume': { extension: 'json', make: ({ person, look }) => jsonResume(makeTruth(person, look)) },
  'linkedin-export': { extension: 'zip', make: ({ person }) => linkedinExport(person) },
  'europass-passport': { extension: 'xml', make: ({ person }) => europassPassport(person) },
  'europass-candidate': { extension: 'xml', make: ({ person }) => europassCandidate(person) },
  iconv: { extension: 'txt', make: ({ sheet }, template) => textByIconv(sheet, template) },
};

/** Makes the file that `producer:template` asks for. */
export async function produce(by: string, source: Source): Promise<Produced> {
  const [producer = '', template = ''] = by.split(':');
  const flowing = flowProducers[producer];
  if (flowing) return { bytes: await flowing.make(source, template), extension: flowing.extension };
  const toPdf = pdfProducers[producer];
  if (toPdf) return { bytes: await toPdf(source, template), extension: 'pdf' };
  if (producer === 'text') {
    return { bytes: renderText(source.sheet, named<TextEncodingName>(template)), extension: 'txt' };
  }
  const toDocx = docxProducers[producer];
  if (toDocx) return { bytes: await toDocx(source, template), extension: 'docx' };
  throw new Error(`no such producer: ${producer}`);
}

export async function closeProducers(): Promise<void> {
  await browser?.close();
}

const layouts: Record<string, string> = {
  plain: 'one-column',
  airy: 'one-column',
  elegant: 'one-column',
  roomy: 'one-column',
  gutter: 'dates-left',
  'left-rail': 'dates-left',
  tabs: 'dates-left',
  ribbon: 'one-column',
  cards: 'two-columns',
  farside: 'dates-right',
  halves: 'two-columns',
  swiss: 'headings-left',
  soft: 'sidebar-right',
  letterhead: 'sidebar-left',
  studio: 'dates-left',
  banking: 'one-column',
  awesome: 'one-column',
  crisp: 'one-column',
  memo: 'dates-left',
  stripe: 'dates-left',
  banner: 'one-column',
  typewriter: 'one-column',
  academic: 'academic',
  'dark-side': 'sidebar-left',
  network: 'sidebar-left',
  timeline: 'timeline',
  band: 'sidebar-right',
  split: 'sidebar-right',
  infographic: 'infographic',
  'dates-column': 'dates-left',
  margins: 'headings-left',
  form: 'table',
  newspaper: 'two-columns',
  europortal: 'one-column',
  europass: 'one-column',
  linkedin: 'sidebar-left',
  rirekisho: 'form',
  board: 'infographic',
  'utf-8': 'text',
  'windows-1252': 'text',
  'utf-16': 'text',
  classic: 'one-column',
  bare: 'one-column',
  header: 'one-column',
  table: 'table',
  side: 'sidebar-left',
  article: 'one-column',
  modern: 'dates-left',
  deedy: 'two-columns',
  sidebar: 'sidebar-right',
  cjk: 'one-column',
  basic: 'one-column',
  columns: 'sidebar-right',
  ledger: 'dates-left',
  clean: 'one-column',
  aside: 'sidebar-left',
  simple: 'one-column',
  ruled: 'one-column',
  lines: 'one-column',
  markdown: 'one-column',
  textbox: 'sidebar-left',
  tracked: 'one-column',
  controls: 'one-column',
  nested: 'table',
  data: 'data',
};

export function layoutOf(by: string): string {
  const layout = layouts[by.split(':')[1] ?? ''];
  if (by.startsWith('iconv:')) return 'text';
  if (!layout) throw new Error(`no layout known for ${by}`);
  return layout;
}
