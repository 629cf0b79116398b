import type { Sheet, SheetEntry, SheetSection } from '../sheet.ts';
import { escapeHtml } from './html.ts';

/**
 * The form of a professional network's "Save to PDF": a grey column with contact, top skills, languages and
 * certificates; a wide one where each employer leads with the whole time spent there; page numbers at the foot.
 */
export function linkedinHtml(sheet: Sheet, fontCss: string): string {
  const line = (name: string, text: string | undefined) => (text ? `<p class="${name}">${escapeHtml(text)}</p>` : '');
  const contacts = sheet.contacts.filter(({ kind }) => kind !== 'place');
  const place = sheet.contacts.find(({ kind }) => kind === 'place');
  const side = sheet.sections.filter((section) => section.side);
  const main = sheet.sections.filter((section) => !section.side);
  const aside = `<h2>${escapeHtml(sheet.contactHeading)}</h2>${contacts
    .map(({ text, kind, href, caption }) => {
      const shown = kind === 'profile' ? `www.${text}` : text;
      const link = href ? `<a href="${escapeHtml(href)}">${escapeHtml(shown)}</a>` : escapeHtml(shown);
      return `<p>${link}${kind === 'profile' ? ` (${escapeHtml(caption)})` : kind === 'phone' ? ' (Mobile)' : ''}</p>`;
    })
    .join('')}${side.map(sideSection).join('')}`;
  const head = `<h1>${escapeHtml(sheet.name)}</h1>${line('label', sheet.label)}${line('grey', place?.text)}`;
  return `<!doctype html><html lang="${sheet.language}"><meta charset="utf-8"><title>${escapeHtml(sheet.name)}</title><style>${fontCss}${css}</style>
<div class="columns"><aside>${aside}</aside><main>${head}${main.map(mainSection).join('')}</main></div></html>`;
}

const css = `@page{size:Letter;margin:11mm 0 16mm;@bottom-right{content:"Page " counter(page) " of " counter(pages);font:8pt 'Source Serif 4';color:#888;padding-right:14mm}}
*{margin:0;padding:0;box-sizing:border-box}body{font-family:'Source Serif 4','Noto Sans KR','Noto Sans JP',serif;font-size:10.5pt;line-height:1.36}
.columns{display:flex;min-height:250mm}aside{width:60mm;background:#293e49;color:#e1e8ed;padding:7mm 6mm;font-size:9pt;flex:none}aside p{margin-bottom:3pt}aside a{word-break:break-all;color:inherit}aside h2{font-size:11.5pt;margin:13pt 0 5pt;color:#e1e8ed;font-weight:400}
main{padding:5mm 14mm 0 9mm}h1{font-size:23pt;font-weight:400}.label{font-size:11.5pt}.grey{color:#666}main h2{font-size:14pt;font-weight:400;margin:16pt 0 8pt}main section+section{border-top:.6pt solid #ddd}.main{font-size:11.5pt}.entry{margin-bottom:11pt}.role{margin-top:5pt}.sub{font-size:10.5pt}`;

function sideSection(section: SheetSection): string {
  const { body } = section;
  const lines =
    body.kind === 'groups'
      ? body.groups.flatMap((group) => group.items.map((item) => item.name))
      : body.kind === 'text'
        ? body.lines
        : [];
  return `<h2>${escapeHtml(section.heading)}</h2>${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}`;
}

function mainSection(section: SheetSection): string {
  const { body } = section;
  const content =
    body.kind === 'entries'
      ? body.entries.map((entry) => (section.key === 'education' ? school(entry) : employer(entry))).join('')
      : body.kind === 'text'
        ? body.lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')
        : sideSection(section);
  return `<section><h2>${escapeHtml(section.heading)}</h2>${content}</section>`;
}

const lines = (list: readonly string[]) => list.map((line) => `<p>${escapeHtml(line)}</p>`).join('');

/** "Master of Science, Physics · (2015 - 2017)". */
function school(entry: SheetEntry): string {
  const dates = entry.dates ? ` · (${escapeHtml(entry.dates)})` : '';
  return `<div class="entry"><p class="main">${escapeHtml(entry.main)}</p><p class="grey">${escapeHtml(entry.sub ?? '')}${dates}</p></div>`;
}

function employer(entry: SheetEntry): string {
  const place = entry.place ? `<p class="grey">${escapeHtml(entry.place)}</p>` : '';
  const dated = (dates: string | undefined) =>
    dates ? `<p class="grey">${escapeHtml(dates)}${duration(dates)}</p>` : '';
  if (entry.roles.length > 0) {
    const roles = entry.roles.map(
      (role) =>
        `<div class="role"><p class="sub">${escapeHtml(role.main)}</p>${dated(role.dates)}${place}${lines(role.bullets.map((text) => `- ${text}`))}</div>`,
    );
    const total = monthsOf(entry.roles.map(({ dates }) => dates ?? ''));
    return `<div class="entry"><p class="main">${escapeHtml(entry.main)}</p><p class="grey">${total}</p>${roles.join('')}</div>`;
  }
  const rest = `${dated(entry.dates)}${place}${entry.text ? `<p>${escapeHtml(entry.text)}</p>` : ''}${lines(entry.bullets.map((text) => `- ${text}`))}`;
  return `<div class="entry"><p class="main">${escapeHtml(entry.main)}</p>${entry.sub ? `<p class="sub">${escapeHtml(entry.sub)}</p>` : ''}${rest}</div>`;
}

const years = (text: string) => [...text.matchAll(/\d{4}/g)].map(([year]) => Number(year));

/** Whole years between the first and the last year printed: enough for the look of "(3 years)". */
function duration(dates: string): string {
  const [from, to = 2026] = years(dates);
  const count = from === undefined ? 0 : to - from;
  return count > 0 ? ` (${count} year${count === 1 ? '' : 's'})` : ' (8 months)';
}

function monthsOf(spans: readonly string[]): string {
  const all = spans.flatMap(years);
  const open = spans.some((text) => years(text).length === 1);
  const count = (open ? 2026 : Math.max(...all)) - Math.min(...all);
  return `${count} years 2 months`;
}
