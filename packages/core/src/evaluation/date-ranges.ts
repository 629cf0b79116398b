/** A span found in running text, in months from year 0; `end` is the first month after. */
interface TextSpan {
  readonly start: number;
  readonly end: number;
}

const monthNames: readonly string[] = [
  'jan|ene|gen|stycz|янв',
  'feb|fev|fév|lut|фев',
  'mar|mär|maa|мар',
  'apr|avr|abr|kwi|апр',
  'may|mai|mag|mei|maj|ма[йя]',
  'jun|juin|giu|cze|июн',
  'jul|juil|lug|lip|июл',
  'aug|aoû|aou|ago|sie|авг',
  'sep|set|wrz|сен',
  'oct|okt|out|ott|paź|окт',
  'nov|lis|ноя',
  'dec|dez|déc|dic|gru|дек',
];
const anyMonth = monthNames.join('|');
const now =
  "present|current|now|today|ongoing|to date|heute|aktuell|jetzt|laufend|présent|actuel(?:lement)?|aujourd(?:'|’)hui|actual(?:idad|mente)?|presente|hoy|atual(?:mente)?|oggi|attuale?|heden|nu|obecnie|teraz|настоящее время|н\\.?\\s?в|по настоящее|الآن|حتى الآن|היום|至今|現在|현재";
const point = `(?:(?:(${anyMonth})[\\p{L}]*\\.?,?\\s*(?:de\\s+)?|(\\d{1,2})\\s*[/.]\\s*(?:\\d{1,2}\\s*[/.]\\s*)?)?((?:19|20)\\d{2})(?:\\s*年\\s*(\\d{1,2})\\s*月)?)`;
/** "Since 2020", "seit 03/2019": goes on. */
const since = new RegExp(
  `\\b(?:since|from|seit|ab|depuis|desde|dal|sinds|vanaf|od|sedan|siden)\\s+${point}(?!\\s*(?:-|–|—|~|to|bis|until))|(?:^|[.;|]\\s*)${point}\\s*[–—-]\\s*(?=\\p{L}|$)(?!(?:${now}|${anyMonth}))`,
  'giu',
);
const range = new RegExp(
  `${point}\\s*(?:-|–|—|~|to|until|till|bis|à|au|a|al|até|t\\/m|do|по|إلى|至|から)\\s*(?:(${now})|${point})`,
  'giu',
);

function month(name: string | undefined, digits: string | undefined, cjk: string | undefined): number | undefined {
  if (name) {
    const found = monthNames.findIndex((names) => new RegExp(`^(?:${names})`, 'iu').test(name));
    return found < 0 ? undefined : found;
  }
  const value = Number(digits ?? cjk ?? Number.NaN);
  return value >= 1 && value <= 12 ? value - 1 : undefined;
}

/** Spans of dates in a text ("07/2015 to Current", "Jan 2012 – März 2015"); a bare year stands for its middle. */
export function findDateRanges(text: string, asOf: number): TextSpan[] {
  if (!/(?:19|20)\d{2}/.test(text)) return [];
  const spans: TextSpan[] = [];
  for (const match of text.matchAll(range)) {
    const [, name, digits, year, cjk, open, endName, endDigits, endYear, endCjk] = match;
    const startMonth = month(name, digits, cjk);
    const start = Number(year) * 12 + (startMonth ?? 6);
    const lastMonth = month(endName, endDigits, endCjk);
    const end = open ? asOf + 1 : Number(endYear) * 12 + (lastMonth === undefined ? 6 : lastMonth + 1);
    const bounded = Math.min(end, asOf + 1);
    // Nobody has one role for longer than a working life; such a span is no employment.
    if (bounded > start && bounded - start <= 50 * 12) spans.push({ start, end: bounded });
  }
  for (const match of text.matchAll(since)) {
    const own = match.slice(match[3] === undefined ? 5 : 1, match[3] === undefined ? 9 : 5);
    const [name, digits, year, cjk] = own;
    const start = Number(year) * 12 + (month(name, digits, cjk) ?? 6);
    if (start < asOf && asOf - start <= 50 * 12) spans.push({ start, end: asOf + 1 });
  }
  return spans;
}
