import type { Look } from '../look.ts';
import type { Person } from '../person.ts';
import { printDate } from '../print-date.ts';
import { escapeHtml } from './html.ts';

/**
 * The Japanese form (履歴書): personal details in a grid with the photo, then one table with a row for each entering and
 * leaving of schools and employers (year, month, words), one for licences, and boxes for wishes. Positions and degrees
 * have no place on it.
 */
export function rirekishoHtml(person: Person, look: Look, fontCss: string): string {
  const detail = (caption: string) => person.details.find(([name]) => name === caption)?.[1] ?? '';
  const place = person.place ? `${person.place.region ?? ''}${person.place.city}${person.place.address ?? ''}` : '';
  const head = `<table><tr><td colspan="3" class="name"><small>氏 名</small><br>${escapeHtml(person.name)}</td><td rowspan="2" class="photo">写真</td></tr>
<tr><td>生年月日</td><td>${escapeHtml(detail('生年月日'))}</td><td>性別　${escapeHtml(detail('性別'))}</td></tr>
<tr><td>現住所</td><td colspan="3">${escapeHtml(place)}</td></tr>
<tr><td>電話</td><td>${escapeHtml(person.phones[0] ?? '')}</td><td>E-mail</td><td>${escapeHtml(person.emails[0] ?? '')}</td></tr></table>`;
  const schools = person.education.toReversed().flatMap((degree) => {
    const words = [degree.institution, degree.area].filter(Boolean).join('　');
    return [
      ...eventRow(degree.span.start?.date, `${words}　入学`, look),
      ...eventRow(degree.span.end?.date, `${words}　卒業`, look),
    ];
  });
  const employers = person.work.toReversed().flatMap((employer) => {
    const first = employer.roles.at(-1);
    const last = employer.roles[0];
    if (!first || !last) return [];
    return [
      ...eventRow(first.span.start?.date, `${employer.name}　入社`, look),
      ...(last.span.current
        ? [row('', '', '現在に至る')]
        : eventRow(last.span.end?.date, `${employer.name}　退社`, look)),
    ];
  });
  const history = [
    row('', '', '<center>学　歴</center>'),
    ...schools,
    row('', '', '<center>職　歴</center>'),
    ...employers,
    row('', '', '<div align="right">以上</div>'),
  ];
  const licences = person.certificates.flatMap((award) =>
    award.date ? [yearMonth(award.date.date, `${award.title}　取得`, look)] : [],
  );
  const boxes = person.other.map(
    ({ heading, lines }) =>
      `<table><tr><td class="th">${escapeHtml(heading)}</td></tr><tr><td>${lines.map(escapeHtml).join('<br>')}</td></tr></table>`,
  );
  const headRow = (title: string) => `<tr class="th"><td class="y">年</td><td class="m">月</td><td>${title}</td></tr>`;
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><title>履歴書</title><style>${fontCss}
@page{size:A4;margin:14mm}body{font-family:'Noto Sans JP',sans-serif;font-size:10pt;margin:0}h1{font-size:18pt;letter-spacing:8pt;margin:0 0 6pt}table{border-collapse:collapse;width:100%;margin-bottom:8pt}td{border:.7pt solid #333;padding:4pt 6pt}.y{width:70pt;text-align:center}.m{width:34pt;text-align:center}.th td,td.th{text-align:center;background:#f3f3f3}.name{font-size:17pt}.name small{font-size:8pt}.photo{width:84pt;text-align:center;color:#999}</style>
<h1>履歴書</h1>${head}<table>${headRow('学歴・職歴')}${history.join('')}</table><table>${headRow('免許・資格')}${licences.join('')}</table>${boxes.join('')}</html>`;
}

const row = (year: string, month: string, words: string) =>
  `<tr><td class="y">${year}</td><td class="m">${month}</td><td>${words}</td></tr>`;

function eventRow(date: string | undefined, words: string, look: Look): string[] {
  return date ? [yearMonth(date, escapeHtml(words), look)] : [];
}

function yearMonth(date: string, words: string, look: Look): string {
  const [year = '', month = ''] = date.split('-');
  const printed = look.dates === 'era' ? printDate({ date: year }, 'ja', look).replace('年', '') : year;
  return row(printed, month ? String(Number(month)) : '', words);
}
