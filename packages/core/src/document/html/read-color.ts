/** Names of colours that decide whether text is seen; any other name is taken as some dark colour. */
const named: ReadonlyMap<string, string | null> = new Map([
  ['white', 'FFFFFF'],
  ['black', '000000'],
  ['transparent', null],
  ['ghostwhite', 'F8F8FF'],
  ['whitesmoke', 'F5F5F5'],
  ['snow', 'FFFAFA'],
  ['ivory', 'FFFFF0'],
  ['red', 'FF0000'],
  ['yellow', 'FFFF00'],
  ['silver', 'C0C0C0'],
  ['gray', '808080'],
  ['grey', '808080'],
  ['navy', '000080'],
  ['blue', '0000FF'],
  ['green', '008000'],
  ['windowtext', '000000'],
  ['window', 'FFFFFF'],
]);

const hex = (value: number): string =>
  Math.max(0, Math.min(255, Math.round(value)))
    .toString(16)
    .padStart(2, '0')
    .toUpperCase();

/** Ink that covers less than this share of the page cannot be seen. */
export const faintest = 0.05;

/** CSS colour → rrggbb in capitals, null when it is as good as transparent, undefined when it is no colour known here. */
export function readColor(said: string): string | null | undefined {
  const text = said.trim().toLowerCase();
  if (named.has(text)) return named.get(text);
  const [, digits] = /^#?([0-9a-f]{3,8})$/.exec(text) ?? [];
  if (digits !== undefined) return fromDigits(digits);
  const [, inside] = /^rgba?\(([^)]*)\)$/.exec(text) ?? [];
  if (inside === undefined) return undefined;
  const parts = inside.split(/[\s,/]+/).filter((part) => part !== '');
  const channels = parts.slice(0, 3).map((part) => Number.parseFloat(part) * (part.endsWith('%') ? 2.55 : 1));
  if (channels.length < 3 || channels.some((value) => !Number.isFinite(value))) return undefined;
  const [, , , alpha] = parts;
  if (alpha !== undefined && Number.parseFloat(alpha) / (alpha.endsWith('%') ? 100 : 1) < faintest) return null;
  return channels.map(hex).join('');
}

function fromDigits(digits: string): string | null | undefined {
  const short = digits.length <= 4;
  if (digits.length === 5 || digits.length === 7) return undefined;
  const whole = short ? Array.from(digits, (digit) => digit + digit).join('') : digits;
  if (whole.length === 8 && Number.parseInt(whole.slice(6), 16) / 255 < faintest) return null;
  return whole.slice(0, 6).toUpperCase();
}

/** Two colours that the eye cannot tell apart on a page: each channel within 8 of 255. */
export function looksSame(a: string, b: string): boolean {
  for (let at = 0; at < 6; at += 2) {
    if (Math.abs(Number.parseInt(a.slice(at, at + 2), 16) - Number.parseInt(b.slice(at, at + 2), 16)) > 8) return false;
  }
  return true;
}
