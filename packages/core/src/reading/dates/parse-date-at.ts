import type { DateOptions } from './date-options.ts';
import type { DateToken } from './date-tokens.ts';
import { eraAt, isSeason, monthOf } from './date-words.ts';

/** A date as printed; `month` without `year` happens in "Jan – Mar 2019". */
export interface PrintedDate {
  readonly year: number | undefined;
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** Index of the token after it. */
  readonly next: number;
  /** Counts only as an end of a range: a two-digit year without an apostrophe, a month without a year. */
  readonly weak: boolean;
  /** "2019/20": the year in which it ends. */
  readonly endYear?: number;
}

/** Narrowed by its kind, so that the other branch keeps the type. */
type NumberToken = DateToken & { readonly kind: 'number' };

const isYear = (token: DateToken | undefined): token is NumberToken =>
  token?.kind === 'number' && token.text.length === 4 && token.value >= 1930 && token.value <= 2099;
const isSmall = (token: DateToken | undefined, most: number): token is NumberToken =>
  token?.kind === 'number' && token.text.length <= 2 && token.value >= 1 && token.value <= most;
const isSign = (token: DateToken | undefined, signs: string): boolean =>
  token?.kind === 'sign' && signs.includes(token.text);
const text = (token: DateToken | undefined): string => token?.text ?? '';

const found = (year: number | undefined, next: number, rest: Partial<PrintedDate> = {}): PrintedDate => ({
  year,
  month: undefined,
  day: undefined,
  weak: false,
  ...rest,
  next,
});

/** The date that starts at a token, tried from the most to the least exact form. */
export const parseDateAt = (
  tokens: readonly DateToken[],
  index: number,
  options: DateOptions,
): PrintedDate | undefined => {
  const token = tokens[index];
  if (token === undefined) return undefined;
  if (token.kind === 'number') {
    return isYear(token) ? yearFirst(tokens, index) : dayOrMonthFirst(tokens, index, options);
  }
  if (isSign(token, "'’‘") && tokens[index + 1]?.text.length === 2) return shortYear(tokens, index);
  if (token.kind !== 'word') return undefined;
  return eraYear(tokens, index) ?? monthFirst(tokens, index) ?? season(tokens, index);
};

const century = (twoDigits: number): number => (twoDigits < 45 ? 2000 + twoDigits : 1900 + twoDigits);

const shortYear = (tokens: readonly DateToken[], index: number): PrintedDate | undefined => {
  const number = tokens[index + 1];
  if (number?.kind !== 'number' || number.text.length !== 2 || !number.tight) return undefined;
  return found(century(number.value), index + 2);
};

const eraYear = (tokens: readonly DateToken[], index: number): PrintedDate | undefined => {
  const before = eraAt(tokens, index);
  if (before === undefined) return undefined;
  const number = tokens[index + 2];
  const value = text(number) === '元' ? 1 : number?.kind === 'number' ? number.value : undefined;
  if (value === undefined || value > 70) return undefined;
  return withUnits(tokens, before + value, index + 3) ?? found(before + value, index + 3);
};

/** "年 3 月 5 日" after a year. */
const withUnits = (tokens: readonly DateToken[], year: number, at: number): PrintedDate | undefined => {
  if (!'年년'.includes(text(tokens[at])) || tokens[at] === undefined) return undefined;
  let next = at + 1;
  if (isSign(tokens[next], '.·')) next += 1;
  const month = tokens[next];
  if (!isSmall(month, 12) || !'月월'.includes(text(tokens[next + 1])) || tokens[next + 1] === undefined)
    return found(year, at + 1);
  const day = tokens[next + 2];
  if (isSmall(day, 31) && ['日', '일', '号'].includes(text(tokens[next + 3]))) {
    return found(year, next + 4, { month: month.value, day: day.value });
  }
  return found(year, next + 2, { month: month.value });
};

const yearFirst = (tokens: readonly DateToken[], index: number): PrintedDate | undefined => {
  const year = tokens[index]?.value ?? 0;
  const units = withUnits(tokens, year, index + 1);
  if (units !== undefined) return units;
  const sign = tokens[index + 1];
  const second = tokens[index + 2];
  if (isSign(sign, '-–/.／．') && second?.kind === 'number' && second.text.length <= 2) {
    const following = (year + 1) % 100;
    const third = tokens[index + 4];
    const sameSign = text(tokens[index + 3]) === text(sign);
    if (isSmall(second, 12) && sameSign && isSmall(third, 31) && text(sign) !== '–') {
      return found(year, index + 5, { month: second.value, day: third.value });
    }
    const spaced = !(sign?.tight ?? true) && !second.tight;
    const shorthand =
      second.text.length === 2 && (second.value === following || (second.value > 12 && second.value > year % 100));
    if (
      shorthand &&
      (text(sign) !== '.' || second.value > 12) &&
      !(text(sign) === '-' && second.value <= 12 && ranged(tokens, index + 3))
    ) {
      return found(year, index + 3, { endYear: Math.floor(year / 100) * 100 + second.value });
    }
    if (isSmall(second, 12) && text(sign) !== '–' && (!spaced || text(sign) === '.' || text(sign) === '/')) {
      const end =
        isSign(tokens[index + 3], '.') && tokens[index + 3]?.tight && text(sign) === '.' ? index + 4 : index + 3;
      return found(year, end, { month: second.value });
    }
  }
  if (isSign(sign, '.') && monthOf(second) === undefined && sign?.tight && tokens[index + 2]?.tight === false)
    return found(year, index + 1);
  const month = monthOf(sign);
  if (month !== undefined && !isYear(second) && !(isSign(second, '.') && isYear(tokens[index + 3]))) {
    return found(year, isSign(second, '.') ? index + 3 : index + 2, { month });
  }
  return found(year, index + 1);
};

/** A range goes on after the token: then 2010-11 is a month. */
const ranged = (tokens: readonly DateToken[], at: number): boolean => isSign(tokens[at], '-–—~～〜');

const dayOrMonthFirst = (
  tokens: readonly DateToken[],
  index: number,
  options: DateOptions,
): PrintedDate | undefined => {
  const first = tokens[index];
  if (!isSmall(first, 31)) return undefined;
  const sign = tokens[index + 1];
  const second = tokens[index + 2];
  if (isSign(sign, '/.-／．') && second?.kind === 'number') {
    if (isYear(second) && first.value <= 12) return found(second.value, index + 3, { month: first.value });
    const full = numericDay(tokens, index, options);
    if (full !== undefined) return full;
    const slash = isSign(sign, '/.') && second.text.length === 2 && first.value <= 12 && second.tight && sign?.tight;
    if (slash) return found(century(second.value), index + 3, { month: first.value, weak: true });
  }
  return dayMonthName(tokens, index, first.value);
};

const numericDay = (tokens: readonly DateToken[], index: number, options: DateOptions): PrintedDate | undefined => {
  const [first, sign, second, again, year] = tokens.slice(index, index + 5);
  if (!isSmall(first, 31) || !isSmall(second, 31) || text(sign) !== text(again) || !isYear(year)) return undefined;
  const monthIsFirst = first.value <= 12 && (second.value > 12 || (options.monthFirst && text(sign) === '/'));
  const [month, day] = monthIsFirst ? [first.value, second.value] : [second.value, first.value];
  return month <= 12 ? found(year.value, index + 5, { month, day }) : undefined;
};

const fillers = new Set(['de', 'of', 'del', 'do', 'di', 'd', 'do', 'г', 'ה', 'ב']);

const skipFillers = (tokens: readonly DateToken[], at: number): number => {
  let next = at;
  while (fillers.has(text(tokens[next])) || isSign(tokens[next], '.,/-')) next += 1;
  return next - at > 2 ? at : next;
};

/** "3. März 2019", "3rd of March, 2019". */
const dayMonthName = (tokens: readonly DateToken[], index: number, day: number): PrintedDate | undefined => {
  let at = index + 1;
  if (tokens[at]?.afterTab === true) return undefined;
  if (['st', 'nd', 'rd', 'th', 'er', 'º', 'o'].includes(text(tokens[at])) || isSign(tokens[at], '.')) at += 1;
  if (fillers.has(text(tokens[at])) || isSign(tokens[at], '/-')) at += 1;
  const month = monthOf(tokens[at]);
  if (month === undefined) return undefined;
  const yearAt = skipFillers(tokens, at + 1);
  const year = tokens[yearAt];
  return isYear(year) ? found(year.value, yearAt + 1, { month, day }) : undefined;
};

const monthFirst = (tokens: readonly DateToken[], index: number): PrintedDate | undefined => {
  const month = monthOf(tokens[index]);
  if (month === undefined) return undefined;
  const at = skipFillers(tokens, index + 1);
  const next = tokens[at];
  if (isYear(next)) {
    return found(next.value, at + 1, { month });
  }
  if (isSign(next, "'’‘`´")) {
    const year = tokens[at + 1];
    if (year?.kind === 'number' && year.text.length === 2) return found(century(year.value), at + 2, { month });
    if (isYear(year)) return found(year.value, at + 2, { month });
  }
  if (isSmall(next, 31)) {
    let after = at + 1;
    if (['st', 'nd', 'rd', 'th'].includes(text(tokens[after]))) after += 1;
    if (isSign(tokens[after], ',')) after += 1;
    const year = tokens[after];
    if (isYear(year)) return found(year.value, after + 1, { month, day: next.value });
  }
  if (next?.kind === 'number' && next.text.length === 2)
    return found(century(next.value), at + 1, { month, weak: true });
  return found(undefined, index + 1, { month, weak: true });
};

const season = (tokens: readonly DateToken[], index: number): PrintedDate | undefined => {
  if (!isSeason(tokens[index])) return undefined;
  let at = index + 1;
  while (isSeason(tokens[at]) || isSign(tokens[at], '.,/')) at += 1;
  const date = parseDateAt(tokens, at, { monthFirst: false });
  if (date?.year === undefined || date.weak) return undefined;
  return date;
};
