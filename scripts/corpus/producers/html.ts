import type { Contact, Sheet, SheetEntry, SheetGroup, SheetSection } from '../sheet.ts';
import type { HtmlTheme } from './html-theme.ts';

/** A whole HTML page that prints the sheet as the theme draws it. `fontCss` are the @font-face rules it may use. */
export function renderHtml(sheet: Sheet, theme: HtmlTheme, fontCss: string): string {
  const side = sheet.sections.filter((section) => section.side);
  const main = sheet.sections.filter((section) => !section.side);
  const sections = (list: readonly SheetSection[]) =>
    list.map((section) => renderSection(section, sheet, theme)).join('\n');
  const sideBlock = `<aside>${sideHead(sheet, theme)}${sections(side)}</aside>`;
  const mainBlock = `<main>${sections(main)}${hiddenParts(sheet)}</main>`;
  const body =
    theme.layout === 'side-left'
      ? `<div class="columns">${sideBlock}${mainBlock}</div>`
      : theme.layout === 'side-right'
        ? `<div class="columns">${mainBlock}${sideBlock}</div>`
        : `<main>${sections(sheet.sections)}${hiddenParts(sheet)}</main>`;
  return `<!doctype html><html lang="${sheet.language}" dir="${sheet.rtl ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
<title>${escapeHtml(sheet.name)}</title><style>${fontCss}${baseCss(theme)}${theme.css}</style></head>
<body class="${theme.layout} ${theme.entry}">${header(sheet, theme)}${body}</body></html>`;
}

export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function baseCss(theme: HtmlTheme): string {
  const { format = 'A4', margin = '16mm 17mm' } = theme.page ?? {};
  return `@page{size:${format};margin:${margin}}
*{box-sizing:border-box}html,body{margin:0;padding:0}body{font-size:10pt;line-height:1.38;color:#222;-webkit-print-color-adjust:exact}
h1,h2,h3,p,ul{margin:0;padding:0}ul{padding-inline-start:1.2em}a{color:inherit;text-decoration:none}
section{margin-top:11pt}.entry{margin-bottom:7pt}.row{display:flex;justify-content:space-between;gap:10pt}
.entry .head{break-inside:avoid;break-after:avoid}.main{font-weight:700}.dates{white-space:nowrap}
.columns{display:flex;gap:18pt}.columns main{flex:1;min-width:0}
.grid{display:grid;grid-template-columns:92pt 1fr;column-gap:12pt}.fa{font-family:FontAwesome;font-weight:900;font-style:normal;margin-inline-end:4pt}
.bar{height:4pt;background:#ddd;border-radius:2pt;margin:2pt 0 5pt}.bar i{display:block;height:4pt;border-radius:2pt;background:#456}
.chip{display:inline-block;border:.6pt solid #999;border-radius:8pt;padding:1pt 7pt;margin:0 4pt 4pt 0}
.photo{width:74pt;height:92pt;background:#d8dbe0;border-radius:3pt;flex:none}`;
}

const iconGlyphs: Record<Contact['kind'], string> = {
  email: '\uf0e0',
  phone: '\uf095',
  url: '\uf0ac',
  profile: '\uf0c1',
  place: '\uf3c5',
  detail: '\uf007',
};

function contactItem(contact: Contact, sheet: Sheet): string {
  const text = contact.href
    ? `<a href="${escapeHtml(contact.href)}">${escapeHtml(contact.text)}</a>`
    : // Numbers keep their order among right-to-left words, as a person would write them.
      `<span${contact.kind === 'phone' ? ' dir="ltr" style="unicode-bidi:isolate"' : ''}>${escapeHtml(contact.text)}</span>`;
  // A birth date or nationality means nothing without its caption.
  const captioned = sheet.look.contacts === 'captions' || contact.kind === 'detail';
  if (captioned && contact.caption) return `<span class="cap">${escapeHtml(contact.caption)}:</span> ${text}`;
  if (sheet.look.contacts === 'icons') return `<i class="fa">${iconGlyphs[contact.kind]}</i>${text}`;
  return text;
}

function contactLines(sheet: Sheet, theme: HtmlTheme): string {
  const items = sheet.contacts.map((contact) => contactItem(contact, sheet));
  if (theme.contactSeparator === undefined) return items.map((item) => `<div class="contact">${item}</div>`).join('');
  return `<div class="contacts">${items.map((item) => `<span class="contact">${item}</span>`).join(escapeHtml(theme.contactSeparator))}</div>`;
}

function header(sheet: Sheet, theme: HtmlTheme): string {
  if (theme.header === 'in-side') return '';
  const photo = sheet.photo ? '<div class="photo"></div>' : '';
  const names = `<h1>${escapeHtml(sheet.name)}</h1>${sheet.label ? `<p class="label">${escapeHtml(sheet.label)}</p>` : ''}`;
  const contactsInSide = theme.layout.startsWith('side') && theme.contactSeparator === undefined;
  const contacts = contactsInSide ? '' : contactLines(sheet, theme);
  if (theme.header === 'split') {
    return `<header class="row"><div>${names}</div><div class="contactbox">${contacts}</div>${photo}</header>`;
  }
  if (theme.header === 'photo-left') return `<header class="photohead">${photo}<div>${names}${contacts}</div></header>`;
  if (theme.header === 'contact-table') {
    const rows = sheet.contacts.map(
      (contact) => `<tr><td class="cap">${escapeHtml(contact.caption)}</td><td>${escapeHtml(contact.text)}</td></tr>`,
    );
    return `<header><h1>${escapeHtml(sheet.name)}</h1>${sheet.label ? `<p class="label">${escapeHtml(sheet.label)}</p>` : ''}<div class="row"><table class="contacttable">${rows.join('')}</table>${photo}</div></header>`;
  }
  return `<header class="${theme.header}">${names}${contacts}${photo}</header>`;
}

function sideHead(sheet: Sheet, theme: HtmlTheme): string {
  const inSide = theme.header === 'in-side';
  if (!inSide && theme.contactSeparator !== undefined) return '';
  const names = `${sheet.photo ? '<div class="photo"></div>' : ''}<h1>${escapeHtml(sheet.name)}</h1>${sheet.label ? `<p class="label">${escapeHtml(sheet.label)}</p>` : ''}`;
  return `${inSide ? names : ''}<section class="contactsection"><h2>${escapeHtml(sheet.contactHeading)}</h2>${contactLines(sheet, theme)}</section>`;
}

function renderSection(section: SheetSection, sheet: Sheet, theme: HtmlTheme): string {
  const { body } = section;
  const inner =
    body.kind === 'text'
      ? textLines(section, body.lines)
      : body.kind === 'entries'
        ? entryList(body.entries, section, theme)
        : groupList(body.groups, body.style, sheet.separator);
  return `<section class="${section.key}"><h2>${escapeHtml(section.heading)}</h2><div class="body">${inner}</div></section>`;
}

function textLines(section: SheetSection, lines: readonly string[]): string {
  const listed = ['publications', 'certificates', 'awards'].includes(section.key) && lines.length > 1;
  if (listed) return `<ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
  return lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('');
}

function entryList(entries: readonly SheetEntry[], section: SheetSection, theme: HtmlTheme): string {
  if (theme.entry === 'table-row') {
    const rows = entries.map((entry) => {
      const { dates, ...rest } = entry;
      return `<tr><td class="dates">${escapeHtml(dates ?? '')}</td><td>${renderEntry(rest, theme, section.side)}</td></tr>`;
    });
    return `<table class="entries">${rows.join('')}</table>`;
  }
  return entries.map((entry) => renderEntry(entry, theme, section.side)).join('');
}

const span = (name: string, text: string | undefined) =>
  text ? `<span class="${name}">${escapeHtml(text)}</span>` : '';
const div = (name: string, text: string | undefined) => (text ? `<div class="${name}">${escapeHtml(text)}</div>` : '');

function details(part: { text?: string; bullets: readonly string[] }, theme: HtmlTheme): string {
  const text = part.text ? `<p class="text">${escapeHtml(part.text)}</p>` : '';
  if (part.bullets.length === 0) return text;
  const mark = theme.bullet;
  if (mark === '')
    return `${text}${part.bullets.map((bullet) => `<p class="bullet">${escapeHtml(bullet)}</p>`).join('')}`;
  if (mark) {
    return `${text}${part.bullets.map((bullet) => `<p class="bullet">${mark} ${escapeHtml(bullet)}</p>`).join('')}`;
  }
  return `${text}<ul>${part.bullets.map((bullet) => `<li>${escapeHtml(bullet)}</li>`).join('')}</ul>`;
}

function renderEntry(entry: SheetEntry, theme: HtmlTheme, narrow: boolean): string {
  const roles = entry.roles.map((role) => {
    const head =
      theme.entry === 'stack' || narrow
        ? `${div('rolemain', role.main)}${div('dates', role.dates)}`
        : `<div class="row">${span('rolemain', role.main)}${span('dates', role.dates)}</div>`;
    return `<div class="role"><div class="head">${head}</div>${details(role, theme)}</div>`;
  });
  const inner = `${details(entry, theme)}${roles.join('')}`;
  const drawn = narrow && theme.entry !== 'timeline' ? 'stack' : theme.entry;
  return `<div class="entry">${entryHead(entry, { drawn, separator: theme.partSeparator ?? ' | ' }, inner)}</div>`;
}

function entryHead(
  entry: SheetEntry,
  drawing: { drawn: HtmlTheme['entry']; separator: string },
  inner: string,
): string {
  const { drawn, separator } = drawing;
  const join = (...parts: (string | undefined)[]) =>
    parts
      .filter(Boolean)
      .map((part) => escapeHtml(part ?? ''))
      .join(escapeHtml(separator));
  switch (drawn) {
    case 'dates-right':
      return `<div class="head"><div class="row">${span('main', entry.main)}${span('dates', entry.dates)}</div>${
        entry.sub || entry.place
          ? `<div class="row">${span('sub', entry.sub) || '<span></span>'}${span('place', entry.place)}</div>`
          : ''
      }</div>${inner}`;
    case 'dates-left':
    case 'timeline':
      return `<div class="grid"><div class="left">${div('dates', entry.dates)}${div('place', entry.place)}</div><div class="right"><div class="head">${div('main', entry.main)}${div('sub', entry.sub)}</div>${inner}</div></div>`;
    case 'dates-below':
      return `<div class="head">${div('main', entry.main)}<div class="sub">${join(entry.sub, entry.place, entry.dates)}</div></div>${inner}`;
    case 'dates-above':
      return `<div class="head">${div('dates', entry.dates)}${div('main', entry.main)}<div class="sub">${join(entry.sub, entry.place)}</div></div>${inner}`;
    case 'gutter':
      return `<table class="gutter"><tr><td class="dates">${escapeHtml(entry.dates ?? '')}</td><td><div class="head">${span('main', entry.main)}${entry.sub ? `, ${span('sub', entry.sub)}` : ''}${entry.place ? `, ${span('place', entry.place)}` : ''}</div>${inner}</td></tr></table>`;
    case 'paren':
      return `<div class="head">${span('main', entry.main)}${entry.dates ? ` (${span('dates', entry.dates)})` : ''}<div class="sub">${join(entry.sub, entry.place)}</div></div>${inner}`;
    case 'right-column':
      return `<div class="columns"><div style="flex:1"><div class="head">${div('main', entry.main)}${div('sub', entry.sub)}</div>${inner}</div><div class="far" style="width:92pt">${div('dates', entry.dates)}${div('place', entry.place)}</div></div>`;
    case 'bracketed':
      return `<div class="head">${entry.dates ? `<div class="dates">[ ${escapeHtml(entry.dates)} ]</div>` : ''}${div('main', entry.main)}<div class="sub">${join(entry.sub, entry.place)}</div></div>${inner}`;
    case 'dates-lead':
      return `<div class="head"><span class="dates">${escapeHtml(entry.dates ?? '')}</span> &nbsp; ${span('main', entry.main)}${entry.sub ? `, ${span('sub', entry.sub)}` : ''}${entry.place ? `, ${span('place', entry.place)}` : ''}</div>${inner}`;
    case 'stack':
    case 'table-row':
      return `<div class="head">${div('main', entry.main)}${div('sub', entry.sub)}${div('dates', entry.dates)}${div('place', entry.place)}</div>${inner}`;
    case 'one-line':
      return `<div class="head">${span('main', entry.main)}${entry.sub ? escapeHtml(separator) + span('sub', entry.sub) : ''}${entry.place ? escapeHtml(separator) + span('place', entry.place) : ''}${entry.dates ? ` (${span('dates', entry.dates)})` : ''}</div>${inner}`;
  }
}

function groupList(groups: readonly SheetGroup[], style: string, separator: string): string {
  return groups
    .map((group) => {
      const words = group.items.map((item) => (item.level ? `${item.name} (${item.level})` : item.name));
      if (style === 'chips')
        return `<div>${words.map((word) => `<span class="chip">${escapeHtml(word)}</span>`).join(' ')}</div>`;
      if (style === 'bars' || style === 'dots') {
        const rows = group.items.map((item) => {
          const level = span('level', item.level);
          const full = Math.round(item.share * 5);
          const mark =
            style === 'bars'
              ? `<div class="bar"><i style="width:${Math.round(item.share * 100)}%"></i></div>`
              : `<span class="scale">${'●'.repeat(full)}${'○'.repeat(5 - full)}</span>`;
          return `<div class="skillrow"><span class="row"><span>${escapeHtml(item.name)}</span>${level}${style === 'dots' ? mark : ''}</span>${style === 'bars' ? mark : ''}</div>`;
        });
        return `${group.name ? `<h3>${escapeHtml(group.name)}</h3>` : ''}${rows.join('')}`;
      }
      if (style === 'lines') {
        return `${group.name ? `<h3>${escapeHtml(group.name)}</h3>` : ''}<ul>${words.map((word) => `<li>${escapeHtml(word)}</li>`).join('')}</ul>`;
      }
      return `<p>${group.name ? `<b>${escapeHtml(group.name)}:</b> ` : ''}${escapeHtml(words.join(separator))}</p>`;
    })
    .join('');
}

/** Text that a person cannot see, in each of the ways that a web page can hide it in print. */
function hiddenParts(sheet: Sheet): string {
  return sheet.hidden
    .map(({ trick, text }) => {
      const words = escapeHtml(text);
      switch (trick) {
        case 'white-text':
          return `<p style="color:#fff;font-size:7pt;margin:0">${words}</p>`;
        case 'tiny-text':
          return `<p style="font-size:0.8pt;line-height:1pt;margin:0">${words}</p>`;
        case 'off-page':
          return `<p style="position:absolute;left:-4000px;top:40px;width:600px">${words}</p>`;
        case 'covered':
          return `<div style="position:relative;height:16pt"><p style="position:absolute;top:2pt;left:0;margin:0;font-size:8pt">${words}</p><div style="position:absolute;inset:0;background:#345"></div></div>`;
        case 'transparent':
          return `<p style="color:rgba(0,0,0,0.004);font-size:8pt;margin:0">${words}</p>`;
        case 'clipped':
          return `<div style="overflow:hidden;height:2pt;position:relative"><p style="margin:0;position:absolute;top:6pt;font-size:8pt">${words}</p></div>`;
        case 'visible-instruction':
          return `<p style="font-size:8pt;margin-top:6pt">${words}</p>`;
        default:
          return '';
      }
    })
    .join('');
}
