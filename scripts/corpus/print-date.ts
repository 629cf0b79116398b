import type { Look } from './look.ts';
import type { Dated, Span } from './person.ts';
import { timeWords } from './words.data.ts';

/** Month names as a reader of that language would write them; Intl's genitives and full stops are taken off. */
function monthName(language: string, month: number, length: 'long' | 'short'): string {
  const locale = language === 'ar' ? 'ar-EG-u-nu-latn' : language;
  const name = new Intl.DateTimeFormat(locale, { month: length, timeZone: 'UTC' }).format(
    Date.UTC(2020, month - 1, 15),
  );
  const bare = name.replace(/\.$/, '');
  const capital = ['en', 'de', 'tr'].includes(language);
  return capital ? bare.charAt(0).toLocaleUpperCase(language) + bare.slice(1) : bare;
}

const eras = [
  { name: '令和', from: 2019 },
  { name: '平成', from: 1989 },
  { name: '昭和', from: 1926 },
];

function eraYear(year: number): string {
  const era = eras.find((candidate) => candidate.from <= year);
  if (!era) return `${year}年`;
  const count = year - era.from + 1;
  return `${era.name}${count === 1 ? '元' : count}年`;
}

export function printDate(value: Dated, language: string, look: Look): string {
  if (value.printed) return value.printed;
  const [year = '', month] = value.date.split('-');
  if (look.dates === 'era') return eraYear(Number(year)) + (month ? `${Number(month)}月` : '');
  const cjk = language === 'ko' ? ['년 ', '월'] : ['年', '月'];
  if (!month || look.precision === 'year') return look.dates === 'cjk' ? year + (cjk[0] ?? '').trim() : year;
  const short = monthName(language, Number(month), 'short');
  switch (look.dates) {
    case 'Mon YYYY':
      return `${short} ${year}`;
    case 'Mon. YYYY':
      return `${short}. ${year}`;
    case 'Mon, YYYY':
      return `${short}, ${year}`;
    case "Mon 'YY":
      return `${short} ’${year.slice(2)}`;
    case 'Month YYYY':
      return `${monthName(language, Number(month), 'long')} ${year}`;
    case 'MM/YYYY':
      return `${month}/${year}`;
    case 'MM/YY':
      return `${month}/${year.slice(2)}`;
    case 'M/YYYY':
      return `${Number(month)}/${year}`;
    case 'MM.YYYY':
      return `${month}.${year}`;
    case 'YYYY-MM':
      return `${year}-${month}`;
    case 'YYYY.MM':
      return `${year}.${month}`;
    case 'YYYY/MM':
      return `${year}/${month}`;
    case 'cjk':
      return `${year}${cjk[0]}${Number(month)}${cjk[1]}`;
  }
}

export function printSpan(span: Span, language: string, look: Look): string | undefined {
  const words = timeWords[language];
  const start = span.start && printDate(span.start, language, look);
  const end = span.end && printDate(span.end, language, look);
  if (span.current && start && words) {
    if (look.now === 'since' && words.since) return `${words.since} ${start}`;
    if (look.now === 'open') return `${start}${look.range.trimEnd()}`;
    const index = typeof look.now === 'number' ? look.now : 0;
    return `${start}${look.range}${words.now[index % words.now.length]}`;
  }
  if (start && end) return start === end ? start : `${start}${look.range}${end}`;
  return start ?? end;
}

/** The date as a reader of the page can know it: never more exact than printed. */
export function printedPrecision(value: Dated, look: Look): string {
  if (value.printed) return value.date;
  if (look.precision === 'year') return value.date.slice(0, 4);
  return value.date.slice(0, 7);
}
