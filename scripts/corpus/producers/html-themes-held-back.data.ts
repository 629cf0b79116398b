import type { HtmlTheme } from './html-theme.ts';

const font = (family: string, fallback = 'sans-serif') =>
  `body{font-family:'${family}','Noto Sans SC','Noto Sans JP','Noto Sans KR','Almarai','Noto Sans Hebrew',${fallback}}`;

/** Templates of the held-back set alone: nothing in the golden set looks like them. */
export const heldBackThemes: Record<string, HtmlTheme> = {
  /** A dark ribbon across the top, dates under each entry's title in brackets. */
  ribbon: {
    layout: 'one',
    header: 'band',
    entry: 'paren',
    contactSeparator: '  •  ',
    partSeparator: ' · ',
    fonts: ['roboto'],
    page: { margin: '0 0 14mm 0' },
    css: `${font('Roboto')}header{background:#1b1b2f;color:#fff;padding:12mm 18mm 9mm;border-bottom:4pt solid #e43f5a}h1{font-size:24pt;font-weight:400}.label{color:#e43f5a;font-size:12pt}.contacts{font-size:9pt;margin-top:6pt}main{padding:4mm 18mm}h2{font-size:12pt;color:#1b1b2f;margin-bottom:5pt}h2:before{content:'';display:inline-block;width:14pt;height:3pt;background:#e43f5a;margin-inline-end:6pt;vertical-align:middle}`,
  },
  /** Each entry in a card with a border, two cards beside each other. */
  cards: {
    layout: 'one',
    header: 'split',
    entry: 'stack',
    fonts: ['lato'],
    page: { margin: '13mm 14mm' },
    css: `${font('Lato')}body{font-size:9.2pt}h1{font-size:22pt;color:#14532d}.contactbox{font-size:8.6pt;text-align:end}h2{font-size:11pt;color:#14532d;margin-bottom:5pt}section.work .body,section.education .body{display:grid;grid-template-columns:1fr 1fr;gap:8pt}.entry{border:.7pt solid #b7d3c0;border-radius:5pt;padding:6pt 8pt;margin:0}.dates{color:#777}`,
  },
  /** Dates and places in their own column on the right, far from the words. */
  farside: {
    layout: 'one',
    header: 'left',
    entry: 'right-column',
    contactSeparator: ' / ',
    fonts: ['ibm-plex-sans'],
    css: `${font('IBM Plex Sans')}h1{font-size:19pt;text-transform:lowercase}h2{font-size:9.5pt;text-transform:lowercase;color:#999;border-top:.5pt solid #ddd;padding-top:4pt;margin-bottom:5pt}.far{text-align:start;color:#666;font-size:9pt}`,
  },
  /** Two equal halves: work on the left, everything else on the right. */
  halves: {
    layout: 'side-right',
    header: 'center',
    entry: 'dates-above',
    contactSeparator: ' | ',
    fonts: ['source-serif-4'],
    css: `${font('Source Serif 4', 'serif')}header{text-align:center;border-bottom:.6pt solid #000;padding-bottom:6pt}h1{font-size:22pt;letter-spacing:1pt}aside{width:46%}h2{font-size:12pt;font-style:italic;font-weight:400;margin-bottom:5pt}.dates{font-size:8.5pt;letter-spacing:.5pt}`,
  },
  /** Section headings in the first column, words in the second, dates in the third. */
  swiss: {
    layout: 'one',
    header: 'left',
    entry: 'right-column',
    contactSeparator: '   ',
    fonts: ['inter'],
    page: { margin: '15mm' },
    css: `${font('Inter')}body{font-size:8.6pt}h1{font-size:30pt;letter-spacing:-1pt;line-height:1}.label{font-size:30pt;letter-spacing:-1pt;line-height:1.1;color:#d00000}.contacts{margin-top:8pt;white-space:pre-wrap}section{display:grid;grid-template-columns:96pt 1fr;column-gap:12pt;border-top:1.4pt solid #000;padding-top:5pt}h2{font-size:8.6pt}.far{color:#d00000}`,
  },
  /** Rounded pale side column on the right, big initials, dots for levels. */
  soft: {
    layout: 'side-right',
    header: 'left',
    entry: 'dates-below',
    partSeparator: '  •  ',
    fonts: ['open-sans', 'fontawesome'],
    page: { margin: '12mm' },
    css: `${font('Open Sans')}body{font-size:9.2pt}h1{font-size:24pt;color:#5a189a}.label{color:#9d4edd;font-size:12pt}aside{width:58mm;background:#f6effc;border-radius:14pt;padding:2mm 7mm 6mm}h2{color:#5a189a;font-size:11.5pt;margin-bottom:4pt}.contact{word-break:break-all;margin-bottom:3pt}.scale{color:#9d4edd;letter-spacing:1pt}`,
  },
  /** Name and contacts stand in a left column as a letterhead, entries lead with the place. */
  letterhead: {
    layout: 'side-left',
    header: 'in-side',
    entry: 'one-line',
    partSeparator: ' — ',
    fonts: ['eb-garamond'],
    page: { format: 'Letter', margin: '18mm 16mm' },
    css: `${font('EB Garamond', 'serif')}body{font-size:11pt;line-height:1.3}aside{width:48mm;border-inline-end:.6pt solid #999;padding-inline-end:10pt}h1{font-size:20pt;line-height:1.05}.label{font-style:italic;margin:4pt 0}h2{font-size:11pt;font-variant:small-caps;letter-spacing:1pt;margin-bottom:3pt}.contact{word-break:break-all}`,
  },
  /** Letters spaced everywhere, thin rules, a photo in the middle. */
  studio: {
    layout: 'one',
    header: 'center',
    entry: 'dates-left',
    contactSeparator: ' — ',
    fonts: ['montserrat'],
    css: `${font('Montserrat')}body{font-size:8.8pt}header{text-align:center}h1{font-size:20pt;font-weight:400;letter-spacing:8pt;text-transform:uppercase}.label{letter-spacing:4pt;font-size:8.5pt;text-transform:uppercase;color:#888}h2{font-size:9pt;letter-spacing:5pt;text-transform:uppercase;text-align:center;border-top:.4pt solid #aaa;padding-top:6pt;margin:6pt 0}.photo{border-radius:50%;width:80pt;height:80pt;margin:8pt auto}`,
  },
};
