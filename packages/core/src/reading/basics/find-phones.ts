import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { asciiDigits } from '../dates/date-tokens.ts';
import { findDates } from '../dates/find-dates.ts';
import type { Slice } from '../lines/line.ts';
import { type Draft, type Found, findAs } from '../result/found.ts';
import type { ContactPiece } from './contact-pieces.ts';

/** Digits in groups; a letter or @ right after means that it is something else. */
const shape = /(?:\+\s?|\(\s?\+?|00)?\d[\d\s().\-/–‐‑ ]{5,22}\d(?![\p{L}\d@]|[-.\s]?\d)/gu;
/** Digits a phone number has; E.164 allows at most fifteen. */
const digits = { least: 7, most: 15 };

export interface FoundPhone {
  readonly printed: Found;
  readonly e164: Found | undefined;
}

/** Phone numbers among contact pieces, in order, each once. `country` is where the address says the person lives. */
export const findPhones = (pieces: readonly ContactPiece[], country: CountryCode | undefined): FoundPhone[] => {
  const found = new Map<string, FoundPhone>();
  for (const piece of pieces) {
    if (piece.label === 'personal' || piece.label === 'email' || piece.label === 'location') continue;
    for (const phone of phonesOf(piece, country)) {
      const key = String(phone.printed.value).replace(/\D/g, '');
      if (!found.has(key)) found.set(key, phone);
    }
  }
  return [...found.values()];
};

export const phoneDraft = ({ printed, e164 }: FoundPhone): Draft => ({ printed, e164 });

const phonesOf = ({ slice, label }: ContactPiece, country: CountryCode | undefined): FoundPhone[] => {
  const raw = slice.line.text.slice(slice.start, slice.end);
  const text = asciiDigits(raw);
  if (/@/.test(text) && label !== 'phone' && !/\d{3}/.test(text.replace(/\S*@\S*/g, ''))) return [];
  const labelled = label === 'phone';
  return [...text.matchAll(shape)].flatMap((match) => {
    const skipped = /^\d{4,6}[\s/]+(?=\()/.exec(match[0])?.[0].length ?? 0;
    const start = slice.start + match.index + skipped;
    if (/[\p{L}@/_.-]$/u.test(text.slice(0, match.index)) && !/^[+(]/.test(match[0])) return [];
    if (/〒\s*$/u.test(text.slice(0, match.index))) return [];
    const printed = raw.slice(match.index + skipped, match.index + match[0].length);
    const at = { line: slice.line, start, end: start + printed.length };
    return isPhone(printed, labelled) ? [makePhone(at, printed.trim(), { country, labelled })] : [];
  });
};

const isPhone = (text: string, labelled: boolean): boolean => {
  const count = text.replace(/\D/g, '').length;
  if (count < digits.least || count > digits.most) return false;
  if (findDates(text).length > 0 && !/^\+/.test(text)) return false;
  if (/^\s*\d{4}\s?[–-]\s?\d{4}\s*$/.test(text)) return false;
  // Postal codes of Portugal and Brazil have as many digits as a short phone number.
  if (!labelled && /^\s*\d{4,5}-\d{3}\s*$/.test(text)) return false;
  const plain = /^\d+$/.test(text.trim());
  return labelled || !plain || count >= 9;
};

const makePhone = (
  slice: Slice,
  printed: string,
  { country, labelled }: { country: CountryCode | undefined; labelled: boolean },
): FoundPhone => {
  const rule = labelled ? 'phone-labelled' : 'phone-pattern';
  const dialled = asciiDigits(printed)
    .replace(/^\(\s?\+/, '+')
    .replace(/\(0\)/, '')
    .replace(/^00/, '+');
  const parsed = parsePhoneNumberFromString(dialled, dialled.startsWith('+') ? undefined : country);
  // A country that only the address tells must fit the number: "123-456-789" beside "UK" is nobody's.
  const isSure = dialled.startsWith('+') ? parsed?.isPossible() : parsed?.isValid();
  const e164 = parsed && isSure === true ? findAs(parsed.number, slice, rule) : undefined;
  return { printed: findAs(printed, slice, rule), e164 };
};
