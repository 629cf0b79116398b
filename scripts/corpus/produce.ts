import type { Browser } from 'puppeteer-core';
import { produceHtmlPdf } from './produce-html-pdf.ts';
import { openBrowser } from './producers/chromium.ts';
import { type DocxStyle, renderDocx } from './producers/docx.ts';
import { htmlThemes } from './producers/html-themes.data.ts';
import type { Sheet } from './sheet.ts';

export interface Produced {
  readonly bytes: Uint8Array;
  readonly extension: 'pdf' | 'docx';
}

let browser: Browser | undefined;

/** Makes the file that `producer:template` asks for. */
export async function produce(by: string, sheet: Sheet): Promise<Produced> {
  const [producer = '', template = ''] = by.split(':');
  switch (producer) {
    case 'chromium': {
      const theme = htmlThemes[template];
      if (!theme) throw new Error(`no such HTML template: ${template}`);
      browser ??= await openBrowser();
      return { bytes: await produceHtmlPdf(browser, sheet, theme), extension: 'pdf' };
    }
    case 'docx':
      return { bytes: await renderDocx(sheet, docxStyle(template)), extension: 'docx' };
    default:
      throw new Error(`no such producer: ${producer}`);
  }
}

export async function closeProducers(): Promise<void> {
  await browser?.close();
}

function docxStyle(template: string): DocxStyle {
  const styles = ['classic', 'table', 'side', 'bare', 'header'] as const;
  const style = styles.find((candidate) => candidate === template);
  if (!style) throw new Error(`no such DOCX style: ${template}`);
  return style;
}

const layouts: Record<string, string> = {
  plain: 'one-column',
  airy: 'one-column',
  elegant: 'one-column',
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
  classic: 'one-column',
  bare: 'one-column',
  header: 'one-column',
  table: 'table',
  side: 'sidebar-left',
};

export function layoutOf(by: string): string {
  const layout = layouts[by.split(':')[1] ?? ''];
  if (!layout) throw new Error(`no layout known for ${by}`);
  return layout;
}
