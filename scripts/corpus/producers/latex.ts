import type { Sheet, SheetEntry, SheetSection } from '../sheet.ts';
import { runTool } from './run-tool.ts';

/** A LaTeX template: which engine sets it, its preamble, and how it draws the parts. */
interface LatexStyle {
  readonly engine: 'pdflatex' | 'xelatex';
  readonly preamble: string;
  readonly head: (sheet: Sheet) => string;
  readonly section: (heading: string) => string;
  readonly entry: (entry: SheetEntry) => string;
  /** Sections that stand in the narrow column come first, then the wide ones. */
  readonly columns?: 'left' | 'right';
}

export type LatexTemplate = 'banking' | 'awesome' | 'article' | 'modern' | 'deedy' | 'academic' | 'sidebar' | 'cjk';

export function renderLatex(sheet: Sheet, template: LatexTemplate): Promise<Uint8Array> {
  const style = styles[template];
  const source = latexSource(sheet, style);
  const command = [style.engine, '-interaction=nonstopmode', '-halt-on-error', 'cv.tex'];
  return runTool({ files: { 'cv.tex': source }, commands: [command], makes: 'cv.pdf' });
}

export function tex(text: string): string {
  return text
    .replace(/\\/g, '\\textbackslash{}')
    .replace(/[&%$#_{}]/g, (mark) => `\\${mark}`)
    .replace(/~/g, '\\textasciitilde{}')
    .replace(/\^/g, '\\textasciicircum{}');
}

function latexSource(sheet: Sheet, style: LatexStyle): string {
  const sections = (side: boolean) =>
    sheet.sections.filter((section) => section.side === side).map((section) => sectionTex(section, sheet, style));
  const body = style.columns
    ? columnsTex(style.columns, sections(true).join('\n'), sections(false).join('\n'))
    : sheet.sections.map((section) => sectionTex(section, sheet, style)).join('\n');
  const hidden = sheet.hidden.map(({ trick, text }) => hiddenTex(trick, text)).join('\n');
  const keywords = sheet.hidden.find(({ trick }) => trick === 'metadata')?.text ?? '';
  return `${style.preamble}
\\usepackage[hidelinks,pdfkeywords={${tex(keywords)}}]{hyperref}
\\begin{document}
${style.head(sheet)}
${body}
${hidden}
\\end{document}
`;
}

function columnsTex(where: 'left' | 'right', narrow: string, wide: string): string {
  const small = `\\begin{minipage}[t]{0.31\\textwidth}\\raggedright\n${narrow}\n\\end{minipage}`;
  const large = `\\begin{minipage}[t]{0.65\\textwidth}\n${wide}\n\\end{minipage}`;
  return where === 'left' ? `\\noindent${small}\\hfill\n${large}` : `\\noindent${large}\\hfill\n${small}`;
}

function hiddenTex(trick: string, text: string): string {
  if (trick === 'white-text') return `\\par{}{\\color{white}\\tiny ${tex(text)}}`;
  if (trick === 'render-mode-3')
    return `\\par{}\\special{pdf:literal direct 3 Tr}${tex(text)}\\special{pdf:literal direct 0 Tr}`;
  if (trick === 'visible-instruction') return `\\par{}{\\small ${tex(text)}}`;
  if (trick === 'off-page') return `\\par{}\\noindent\\rlap{\\hspace*{900pt}${tex(text)}}`;
  return '';
}

function sectionTex(section: SheetSection, sheet: Sheet, style: LatexStyle): string {
  const { body } = section;
  const heading = style.section(tex(section.heading));
  if (body.kind === 'entries') return `${heading}\n${body.entries.map((entry) => style.entry(entry)).join('\n\n')}`;
  if (body.kind === 'groups') {
    const rows = body.groups.map((group) => {
      const words = group.items.map((item) => (item.level ? `${item.name} (${item.level})` : item.name));
      return `${group.name ? `\\textbf{${tex(group.name)}:} ` : ''}${tex(words.join(sheet.separator))}`;
    });
    return `${heading}\n${rows.join('\\par{}\n')}\\par{}`;
  }
  const listed = ['publications', 'certificates', 'awards'].includes(section.key) && body.lines.length > 1;
  return `${heading}\n${listed ? items(body.lines) : `${body.lines.map(tex).join('\\par{}\n')}\\par{}`}`;
}

function items(lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return `\\begin{itemize}\n${lines.map((line) => `\\item ${tex(line)}`).join('\n')}\n\\end{itemize}`;
}

const contactsTex = (sheet: Sheet, separator: string) =>
  sheet.contacts
    .map(({ text, caption, href, kind }) => {
      const captioned = (sheet.look.contacts === 'captions' || kind === 'detail') && caption;
      const shown = href ? `\\href{${href.replace(/[%#]/g, '\\$&')}}{${tex(text)}}` : tex(text);
      return captioned ? `${tex(caption)}: ${shown}` : shown;
    })
    .join(separator);

/** Text and bullets, then the roles where one employer has several. */
function under(entry: SheetEntry): string {
  const roles = entry.roles.map(
    (role) =>
      `\\textit{${tex(role.main)}}\\hfill ${tex(role.dates ?? '')}\\par{}\n${role.text ? `${tex(role.text)}\\par{}\n` : ''}${items(role.bullets)}`,
  );
  return `${entry.text ? `${tex(entry.text)}\\par{}\n` : ''}${items(entry.bullets)}${roles.join('\n')}`;
}

const lists = '\\usepackage{enumitem}\\setlist{nosep,leftmargin=1.2em}\\setlength{\\parindent}{0pt}\\pagestyle{empty}';
const joined = (...parts: (string | undefined)[]) =>
  parts
    .filter(Boolean)
    .map((part) => tex(part ?? ''))
    .join(', ');

/** First names light, the last one bold, as that template's users know it. */
function splitName(name: string): string {
  const at = name.lastIndexOf(' ');
  return at < 0 ? tex(name) : `{\\color{gray}${tex(name.slice(0, at))}} {\\bfseries ${tex(name.slice(at + 1))}}`;
}

const styles: Record<LatexTemplate, LatexStyle> = {
  banking: {
    engine: 'pdflatex',
    preamble: `\\documentclass[a4paper,11pt]{article}\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\usepackage{lmodern,textcomp}\\renewcommand{\\familydefault}{\\sfdefault}\\usepackage{xcolor}\\definecolor{lead}{HTML}{8B0000}\\usepackage[margin=2.1cm]{geometry}${lists}`,
    head: (sheet) =>
      `\\begin{center}{\\fontsize{26}{30}\\selectfont\\color{lead} ${tex(sheet.name)}}\\\\[2pt]${sheet.label ? `{\\large ${tex(sheet.label)}}\\\\` : ''}{\\small ${contactsTex(sheet, ' $\\bullet$ ')}}\\end{center}`,
    section: (heading) => `\\vspace{8pt}\\noindent{\\Large\\color{lead} ${heading}~}\\hrulefill\\par{}\\vspace{4pt}`,
    entry: (entry) =>
      `\\textbf{${tex(entry.main)}}\\hfill\\textbf{${tex(entry.place ?? '')}}\\par{}\\textit{${tex(entry.sub ?? '')}}\\hfill\\textit{${tex(entry.dates ?? '')}}\\par{}\n${under(entry)}\\vspace{3pt}`,
  },
  awesome: {
    engine: 'xelatex',
    preamble: `\\documentclass[a4paper,10pt]{article}\\usepackage{fontspec}\\setmainfont{Carlito}\\usepackage{xcolor}\\definecolor{lead}{HTML}{0395DE}\\usepackage[margin=1.6cm]{geometry}${lists}`,
    head: (sheet) =>
      `\\begin{center}{\\fontsize{30}{34}\\selectfont ${splitName(sheet.name)}}\\\\[3pt]{\\small\\color{lead}\\addfontfeature{Letters=SmallCaps} ${tex(sheet.label ?? '')}}\\\\[2pt]{\\footnotesize ${contactsTex(sheet, ' \\quad|\\quad ')}}\\end{center}`,
    section: (heading) =>
      `\\vspace{7pt}{\\Large\\bfseries{\\color{lead}${heading.slice(0, 3)}}${heading.slice(3)}~}\\color{gray}\\hrulefill\\color{black}\\par{}\\vspace{3pt}`,
    entry: (entry) =>
      `{\\bfseries ${tex(entry.main)}}\\hfill{\\color{lead}\\itshape ${tex(entry.place ?? '')}}\\par{}{\\small\\color{gray} ${tex(entry.sub ?? '')}\\hfill\\itshape ${tex(entry.dates ?? '')}}\\par{}\n${under(entry)}\\vspace{4pt}`,
  },
  article: {
    engine: 'pdflatex',
    preamble: `\\documentclass[a4paper,10pt]{article}\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\usepackage{lmodern,textcomp,xcolor}\\usepackage[margin=2cm]{geometry}${lists}\\usepackage{titlesec}\\titleformat{\\section}{\\large\\scshape}{}{0em}{}[\\titlerule]\\titlespacing{\\section}{0pt}{8pt}{4pt}`,
    head: (sheet) =>
      `\\begin{center}{\\Huge ${tex(sheet.name)}}\\\\[3pt]${sheet.label ? `${tex(sheet.label)}\\\\` : ''}{\\small ${contactsTex(sheet, ' $|$ ')}}\\end{center}`,
    section: (heading) => `\\section*{${heading}}`,
    entry: (entry) =>
      `\\textbf{${tex(entry.main)}}\\hfill ${tex(entry.dates ?? '')}\\par{}\n${entry.sub || entry.place ? `\\textit{${tex(entry.sub ?? '')}}\\hfill\\textit{${tex(entry.place ?? '')}}\\par{}\n` : ''}${under(entry)}`,
  },
  modern: {
    engine: 'pdflatex',
    preamble: `\\documentclass[a4paper,11pt]{article}\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\\usepackage{lmodern,textcomp}\\renewcommand{\\familydefault}{\\sfdefault}\\usepackage{xcolor}\\definecolor{lead}{rgb}{0.22,0.45,0.70}\\usepackage[margin=1.9cm]{geometry}\\usepackage{tabularx}${lists}
\\newcommand{\\cvline}[2]{\\noindent\\begin{minipage}[t]{2.9cm}\\raggedleft\\small #1\\end{minipage}\\hspace{0.35cm}\\begin{minipage}[t]{13.2cm}#2\\end{minipage}\\par{}\\vspace{5pt}}`,
    head: (sheet) =>
      `\\noindent\\begin{minipage}[t]{0.6\\textwidth}\\raggedright{\\fontsize{30}{34}\\selectfont ${tex(sheet.name)}}\\\\[4pt]{\\color{gray}\\itshape ${tex(sheet.label ?? '')}}\\end{minipage}\\hfill\\begin{minipage}[t]{0.36\\textwidth}\\raggedleft\\small\\itshape\\color{gray} ${contactsTex(sheet, '\\\\ ')}\\end{minipage}\\par{}\\vspace{8pt}`,
    section: (heading) =>
      `\\vspace{6pt}\\noindent{\\color{lead}\\rule{2.9cm}{4pt}\\hspace{0.35cm}\\Large ${heading}}\\par{}\\vspace{4pt}`,
    entry: (entry) =>
      `\\cvline{${tex(entry.dates ?? '')}}{\\textbf{${tex(entry.main)}}${entry.sub ? `, \\textit{${tex(entry.sub)}}` : ''}${entry.place ? `, ${tex(entry.place)}` : ''}.\\par{} ${under(entry)}}`,
  },
  deedy: {
    engine: 'xelatex',
    preamble: `\\documentclass[letterpaper,10pt]{article}\\usepackage{fontspec}\\setmainfont{Lato}\\usepackage{xcolor}\\usepackage[margin=1.3cm]{geometry}${lists}`,
    head: (sheet) =>
      `\\begin{center}{\\fontsize{34}{38}\\selectfont\\addfontfeature{LetterSpace=2.0} ${tex(sheet.name)}}\\\\[4pt]${sheet.label ? `{\\large ${tex(sheet.label)}}\\\\[3pt]` : ''}{\\color{gray}\\small ${contactsTex(sheet, ' | ')}}\\end{center}\\vspace{-4pt}`,
    section: (heading) => `\\vspace{5pt}{\\color[HTML]{333399}\\large\\MakeUppercase{${heading}}}\\par{}\\vspace{2pt}`,
    entry: (entry) =>
      `{\\bfseries\\MakeUppercase{${tex(entry.main)}}}${entry.sub ? ` | ${tex(entry.sub)}` : ''}\\par{}{\\color{gray}\\small ${[
        entry.dates,
        entry.place,
      ]
        .filter(Boolean)
        .map((part) => tex(part ?? ''))
        .join(' | ')}}\\par{}\n${under(entry)}\\vspace{3pt}`,
    columns: 'left',
  },
  academic: {
    engine: 'pdflatex',
    // No T1 encoding: accents are set from two glyphs, as in many files from universities.
    preamble: `\\documentclass[11pt,letterpaper]{article}\\usepackage[utf8]{inputenc}\\usepackage{textcomp,xcolor}\\usepackage[margin=1in]{geometry}${lists}`,
    head: (sheet) =>
      `{\\LARGE\\bfseries ${tex(sheet.name)}}\\par{}${sheet.label ? `${tex(sheet.label)}\\par{}` : ''}${contactsTex(sheet, '\\\\ ')}\\par{}`,
    section: (heading) => `\\medskip{\\large\\bfseries ${heading}}\\par{}\\smallskip`,
    entry: (entry) =>
      `${joined(entry.main, entry.sub, entry.place)}${entry.dates ? `, ${tex(entry.dates)}` : ''}\\par{}\n${under(entry)}`,
  },
  sidebar: {
    engine: 'xelatex',
    preamble: `\\documentclass[a4paper,10pt]{article}\\usepackage{fontspec}\\setmainfont{Noto Serif}\\usepackage{xcolor}\\usepackage[margin=1.5cm]{geometry}${lists}`,
    head: (sheet) =>
      `{\\Huge ${tex(sheet.name)}}\\hfill{\\large\\itshape ${tex(sheet.label ?? '')}}\\par{}\\vspace{2pt}\\hrule\\vspace{3pt}${contactsTex(sheet, ' \\quad ')}\\par{}\\vspace{6pt}`,
    section: (heading) => `\\vspace{6pt}{\\Large\\bfseries\\color[HTML]{884400} ${heading}}\\par{}\\vspace{2pt}`,
    entry: (entry) =>
      `{\\bfseries ${tex(entry.main)}}\\par{}${entry.sub ? `${tex(entry.sub)}\\par{}` : ''}{\\itshape ${joined(entry.dates, entry.place)}}\\par{}\n${under(entry)}\\vspace{4pt}`,
    columns: 'right',
  },
  cjk: {
    engine: 'xelatex',
    preamble: `\\documentclass[a4paper,10pt]{article}\\usepackage{fontspec}\\setmainfont{Noto Sans CJK SC}\\XeTeXlinebreaklocale "zh"\\XeTeXlinebreakskip=0pt plus 1pt\\usepackage{xcolor}\\usepackage[margin=2cm]{geometry}${lists}`,
    head: (sheet) =>
      `\\begin{center}{\\LARGE\\bfseries ${tex(sheet.name)}}\\\\[4pt]${tex(sheet.label ?? '')}\\\\ ${contactsTex(sheet, ' \\quad ')}\\end{center}`,
    section: (heading) => `\\vspace{6pt}{\\large\\bfseries ${heading}}\\par{}\\vspace{1pt}\\hrule\\vspace{4pt}`,
    entry: (entry) =>
      `{\\bfseries ${tex(entry.main)}}\\quad ${tex(entry.sub ?? '')}\\hfill ${tex(entry.dates ?? '')}\\par{}\n${entry.place ? `${tex(entry.place)}\\par{}\n` : ''}${under(entry)}\\vspace{3pt}`,
  },
};
