import type { HtmlTheme } from './html-theme.ts';

const font = (family: string, fallback = 'sans-serif') =>
  `body{font-family:'${family}','Noto Sans SC','Noto Sans JP','Noto Sans KR','Almarai','Noto Sans Hebrew',${fallback}}`;

/** Templates for Chromium prints. */
export const htmlThemes: Record<string, HtmlTheme> = {
  /** Black on white, rules under headings: what word processors and career offices hand out. */
  plain: {
    layout: 'one',
    header: 'center',
    entry: 'dates-right',
    contactSeparator: ' | ',
    fonts: ['source-serif-4'],
    css: `${font('Source Serif 4', 'serif')}header{text-align:center}h1{font-size:21pt}h2{font-size:11pt;text-transform:uppercase;border-bottom:.8pt solid #000;margin-bottom:5pt}.sub{font-style:italic}`,
  },
  /** Much white, thin sans, grey dates on the right. */
  airy: {
    layout: 'one',
    header: 'left',
    entry: 'dates-right',
    contactSeparator: '   ·   ',
    fonts: ['inter'],
    page: { margin: '20mm 22mm' },
    css: `${font('Inter')}body{font-size:9.3pt;line-height:1.5}h1{font-size:25pt;letter-spacing:-.5pt}.label{font-size:12pt;color:#666;margin:2pt 0 6pt}h2{font-size:9pt;letter-spacing:2.5pt;text-transform:uppercase;color:#2a6f6a;margin-bottom:7pt}.dates,.place,.contacts{color:#777}section{margin-top:16pt}`,
  },
  /** Dark column on the left with contacts, skills and languages. */
  'dark-side': {
    layout: 'side-left',
    header: 'in-side',
    entry: 'dates-below',
    fonts: ['open-sans', 'montserrat', 'fontawesome'],
    page: { margin: '0' },
    css: `${font('Open Sans')}.columns{gap:0;min-height:297mm}aside{width:70mm;background:#22313f;color:#eef;padding:14mm 9mm}main{padding:12mm 12mm 12mm 11mm}h1,h2{font-family:Montserrat}h1{font-size:21pt;line-height:1.1;margin-top:8pt}.label{color:#9fc4d8;margin:4pt 0 8pt}h2{font-size:11pt;text-transform:uppercase;margin-bottom:5pt}aside h2{border-bottom:.6pt solid #789}main h2{color:#22313f;border-bottom:1.4pt solid #22313f}.sub{color:#567}.contact{word-break:break-all;margin-bottom:3pt}.bar{background:#456}.bar i{background:#9fc4d8}.photo{border-radius:50%;width:90pt;height:90pt;margin:0 auto}`,
  },
  /** Light column on the right, coloured band above everything. */
  band: {
    layout: 'side-right',
    header: 'band',
    entry: 'dates-right',
    contactSeparator: '    ',
    fonts: ['lato', 'fontawesome'],
    page: { margin: '0 0 12mm 0' },
    css: `${font('Lato')}header{background:#8c2f39;color:#fff;padding:11mm 14mm 8mm}h1{font-size:26pt;font-weight:700}.label{font-size:13pt;opacity:.9}.contacts{margin-top:6pt;font-size:9pt;white-space:pre-wrap}.columns{padding:4mm 14mm 0}aside{width:54mm}h2{color:#8c2f39;font-size:12pt;margin-bottom:4pt}.sub{font-weight:700;color:#555}.place{color:#777}`,
  },
  /** Dates and places in their own column on the left, headings above. */
  'dates-column': {
    layout: 'one',
    header: 'split',
    entry: 'dates-left',
    fonts: ['ibm-plex-sans'],
    css: `${font('IBM Plex Sans')}h1{font-size:22pt}.contactbox{text-align:end;font-size:9pt}h2{font-size:11.5pt;color:#1d3f72;border-bottom:1pt solid #1d3f72;margin-bottom:6pt;padding-bottom:1pt}.left{color:#555;font-size:9pt}section.summary .body,section.skills .body,section.languages .body{margin-inline-start:104pt}`,
  },
  /** A line with a dot for each entry. */
  timeline: {
    layout: 'side-left',
    header: 'left',
    entry: 'timeline',
    fonts: ['montserrat', 'fontawesome'],
    page: { margin: '12mm' },
    css: `${font('Montserrat')}body{font-size:8.8pt}header{border-inline-start:5pt solid #e08e45;padding-inline-start:10pt;margin-bottom:8pt}h1{font-size:24pt}aside{width:52mm}h2{font-size:11pt;letter-spacing:1pt;color:#e08e45;text-transform:uppercase;margin-bottom:5pt}.grid{grid-template-columns:66pt 1fr;column-gap:16pt}.dates{white-space:normal;font-weight:700}.right{border-inline-start:1pt solid #ccc;padding-inline-start:12pt;position:relative}.right:before{content:'';position:absolute;inset-inline-start:-4pt;top:3pt;width:7pt;height:7pt;border-radius:50%;background:#e08e45}.contact{word-break:break-all;margin-bottom:3pt}`,
  },
  /** Everything in bordered tables, as application forms have it. */
  form: {
    layout: 'table',
    header: 'contact-table',
    entry: 'table-row',
    fonts: ['noto-sans-sc', 'noto-sans-jp', 'noto-sans-kr'],
    css: `${font('Liberation Sans')}h1{font-size:18pt;text-align:center;margin-bottom:6pt}.label{text-align:center}h2{font-size:10.5pt;background:#e6e6e6;padding:2pt 6pt;margin-bottom:0;border:.6pt solid #888}table{border-collapse:collapse;width:100%}td{border:.6pt solid #888;padding:3pt 6pt;vertical-align:top}td.dates,td.cap{width:104pt;white-space:normal}.contacttable{width:auto;flex:1}.body>p{border:.6pt solid #888;border-top:0;padding:3pt 6pt}.entry{margin:0}`,
  },
  /** Two flowing newspaper columns under one header. */
  newspaper: {
    layout: 'two-flow',
    header: 'center',
    entry: 'stack',
    contactSeparator: ' • ',
    fonts: ['merriweather'],
    page: { format: 'Letter', margin: '14mm 15mm' },
    css: `${font('Merriweather', 'serif')}body{font-size:8.4pt}header{text-align:center;margin-bottom:6pt;border-bottom:2pt double #333;padding-bottom:6pt}h1{font-size:22pt}main{columns:2;column-gap:20pt}section{margin-top:0;margin-bottom:10pt}h2{font-size:10.5pt;font-variant:small-caps;border-bottom:.5pt solid #333;margin-bottom:4pt}.dates,.place{color:#555;font-style:italic}`,
  },
  /** The form of the European portal's own print: blue captions in a left column. */
  europortal: {
    layout: 'one',
    header: 'photo-left',
    entry: 'dates-above',
    contactSeparator: ' | ',
    partSeparator: ' – ',
    fonts: ['open-sans'],
    css: `${font('Open Sans')}header.photohead{display:flex;gap:14pt;align-items:center}h1{color:#004494;font-size:20pt}h2{color:#004494;font-size:11pt;text-transform:uppercase;border-bottom:1pt solid #c5d6ee;padding-bottom:1pt;margin-bottom:6pt}.dates{color:#666;font-size:9pt}.main{color:#004494}.contacts{font-size:9pt}.cap{font-weight:700}`,
  },
  /** The European portal's newer print: dates in square brackets over each entry, languages in a grid of levels. */
  europass: {
    layout: 'one',
    header: 'photo-left',
    entry: 'bracketed',
    contactSeparator: ' | ',
    partSeparator: ' – ',
    fonts: ['open-sans'],
    page: { margin: '14mm 16mm' },
    css: `${font('Open Sans')}header.photohead{display:flex;gap:14pt;background:#f4f6fa;padding:10pt}h1{font-size:19pt;font-weight:400}h2{color:#333;font-size:10.5pt;border-bottom:1.2pt solid #003399;margin-bottom:6pt}.dates{color:#003399;font-size:9pt}.main{font-weight:700}.contacts{font-size:9pt}.cap{font-weight:700}`,
  },
  /** The form of a professional network's "save to PDF": grey side column, everything stacked. */
  network: {
    layout: 'side-left',
    header: 'left',
    entry: 'stack',
    fonts: ['source-serif-4', 'open-sans'],
    page: { format: 'Letter', margin: '0 0 14mm 0' },
    css: `${font('Source Serif 4', 'serif')}body{font-size:10.5pt}header{margin-inline-start:62mm;padding:10mm 10mm 0}h1{font-size:24pt;font-weight:400}.columns{gap:0}aside{width:62mm;padding:2mm 8mm;font-size:9.5pt;margin-top:-16mm}main{padding:0 12mm 0 10mm}h2{font-size:14pt;font-weight:400;margin-bottom:6pt}aside h2{font-size:12pt}.sub{font-size:11pt}.dates,.place{color:#555}.contact{word-break:break-all}`,
  },
  /** Coloured boxes, bars, chips, icon font. */
  infographic: {
    layout: 'side-right',
    header: 'band',
    entry: 'dates-above',
    fonts: ['montserrat', 'fontawesome'],
    page: { margin: '0' },
    css: `${font('Montserrat')}body{font-size:8.8pt}header{background:linear-gradient(90deg,#5b3fa0,#c25b9a);color:#fff;padding:12mm;clip-path:polygon(0 0,100% 0,100% 86%,0 100%)}h1{font-size:29pt;text-transform:uppercase;letter-spacing:3pt}.columns{padding:4mm 12mm 12mm}aside{width:60mm;background:#f5f1fb;border-radius:8pt;padding:4mm 6mm}h2{font-size:11pt;color:#5b3fa0;letter-spacing:1.5pt}.bar i{background:#c25b9a}.chip{background:#5b3fa0;color:#fff;border:0}.entry{border-inline-start:2pt solid #c25b9a;padding-inline-start:8pt}.dates{color:#c25b9a;font-weight:700}`,
  },
  /** Academic: serif, dense, dates lead the line. */
  academic: {
    layout: 'one',
    header: 'left',
    entry: 'dates-lead',
    contactSeparator: ', ',
    fonts: ['eb-garamond'],
    page: { format: 'Letter', margin: '22mm 24mm' },
    css: `${font('EB Garamond', 'serif')}body{font-size:11pt;line-height:1.25}h1{font-size:19pt;font-weight:400}h2{font-size:12pt;font-weight:700;margin-bottom:4pt}.main{font-weight:400}.sub{font-style:italic}section.publications li{margin-bottom:4pt}`,
  },
  /** Small caps and centred headings between rules. */
  elegant: {
    layout: 'one',
    header: 'center',
    entry: 'dates-below',
    contactSeparator: '  |  ',
    partSeparator: ', ',
    fonts: ['playfair-display', 'lato'],
    css: `${font('Lato')}header{text-align:center}h1,h2{font-family:'Playfair Display'}h1{font-size:27pt;letter-spacing:1pt}h2{font-size:12pt;text-align:center;font-weight:400;border-top:.5pt solid #b59a6a;border-bottom:.5pt solid #b59a6a;padding:2pt;margin-bottom:7pt}.label{letter-spacing:3pt;text-transform:uppercase;font-size:9pt;color:#b59a6a;margin-bottom:4pt}`,
  },
  /** No design at all: one font, one size, dashes. */
  typewriter: {
    layout: 'one',
    header: 'left',
    entry: 'one-line',
    partSeparator: ' - ',
    bullet: '-',
    fonts: [],
    css: `body{font-family:'Liberation Mono','DejaVu Sans Mono',monospace;font-size:9pt}h1{font-size:9pt}h2{font-size:9pt;margin-bottom:2pt}.main{font-weight:400}`,
  },
  /** Compact two-column grid: education and skills beside work, narrow sans. */
  split: {
    layout: 'side-right',
    header: 'split',
    entry: 'dates-right',
    contactSeparator: ' / ',
    fonts: ['roboto'],
    page: { margin: '12mm 13mm' },
    css: `${font('Roboto')}body{font-size:9.2pt}h1{font-size:20pt;color:#0b6e4f}.label{color:#444}.contactbox{max-width:80mm;text-align:end;font-size:8.6pt}aside{width:58mm;border-inline-start:.6pt solid #ccc;padding-inline-start:10pt}h2{font-size:10.5pt;color:#0b6e4f;text-transform:uppercase;margin-bottom:4pt}.sub{color:#333}.place{color:#888}`,
  },
  /** A table without lines: dates in a narrow column, everything about the entry in one sentence beside them. */
  gutter: {
    layout: 'one',
    header: 'left',
    entry: 'gutter',
    fonts: ['source-serif-4'],
    page: { margin: '20mm' },
    css: `${font('Source Serif 4', 'serif')}h1{font-size:17pt}h2{font-size:11pt;margin-bottom:3pt}table.gutter{border-spacing:0}td{vertical-align:top;padding:0}td.dates{width:92pt;white-space:normal;padding-inline-end:8pt}.main{font-weight:400}.sub{font-weight:700}`,
  },
  /** Headings and dates share the left column. */
  'left-rail': {
    layout: 'one',
    header: 'split',
    entry: 'dates-left',
    fonts: ['roboto'],
    page: { margin: '15mm 17mm' },
    css: `${font('Roboto')}body{font-size:9.3pt}h1{font-size:18pt;color:#2d6a4f}.contactbox{text-align:end}h2{font-size:9.3pt;color:#2d6a4f;width:82pt;border-top:1.2pt solid #2d6a4f;padding-top:2pt}.grid{grid-template-columns:82pt 1fr}.left .place{font-size:8.2pt;color:#888}.body>p,.body>ul{margin-inline-start:94pt}.body>ul{margin-inline-start:106pt;padding:0}`,
  },
  /** Large type and wide margins: two pages of words on four or more. */
  roomy: {
    layout: 'one',
    header: 'left',
    entry: 'dates-above',
    contactSeparator: ' | ',
    fonts: ['merriweather'],
    page: { format: 'Letter', margin: '32mm 34mm' },
    css: `${font('Merriweather', 'serif')}body{font-size:12.5pt;line-height:1.75}h1{font-size:26pt}h2{font-size:15pt;margin-bottom:9pt}section{margin-top:22pt}.entry{margin-bottom:16pt}.dates{color:#666}`,
  },
  /** Section headings stand in the left column, all content in the right one. */
  margins: {
    layout: 'one',
    header: 'left',
    entry: 'dates-right',
    contactSeparator: ' · ',
    fonts: ['ibm-plex-sans'],
    css: `${font('IBM Plex Sans')}h1{font-size:20pt}section{display:grid;grid-template-columns:88pt 1fr;column-gap:14pt;border-top:.5pt solid #bbb;padding-top:7pt}h2{font-size:10pt;color:#a33;text-align:end}.sub{font-style:italic}`,
  },
};
