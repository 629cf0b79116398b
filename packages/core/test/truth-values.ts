/** A value of a truth file, with the pointer that leads to it. */
export interface TruthValue {
  readonly pointer: string;
  readonly value: string;
  readonly date: boolean;
}

const dateKeys = new Set(['startDate', 'endDate', 'date', 'releaseDate']);
/** Names of networks are captions that a file may leave to an icon. */
const unprintedKeys = new Set(['network', 'meta']);

export function truthValues(truth: unknown, pointer = '', key = ''): TruthValue[] {
  if (typeof truth === 'string') return [{ pointer, value: truth, date: dateKeys.has(key) }];
  if (typeof truth !== 'object' || truth === null) return [];
  return Object.entries(truth).flatMap(([name, inner]) => {
    if (unprintedKeys.has(name)) return [];
    return truthValues(inner, `${pointer}/${name}`, Array.isArray(truth) ? key : name);
  });
}

/** Letters and digits only, one form of each: what survives line breaks, hyphenation, capitals and ligatures. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLocaleLowerCase()
    .normalize('NFKD')
    .replace(/[аео]/g, (letter) => ({ а: 'a', е: 'e', о: 'o' })[letter] ?? letter)
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** True when the value stands in the file's text: as a whole, or in a right-to-left script word by word. */
export function standsIn(file: { readonly raw: string; readonly folded: string }, value: TruthValue): boolean {
  if (value.date) return yearStands(file.raw, value.value);
  const text = file.folded;
  const folded = fold(value.value);
  if (text.includes(folded)) return true;
  // Right-to-left runs leave pdf.js in visual order, one line after another.
  if (!/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(value.value)) return false;
  return value.value.split(/[\s/.,:;()\u2013-]+/).every((word) => {
    const forward = fold(word);
    return text.includes(forward) || text.includes([...forward].reverse().join(''));
  });
}

const eras: readonly (readonly [string, number])[] = [
  ['令和', 2018],
  ['平成', 1988],
  ['昭和', 1925],
];

/** A date is printed in many ways; its year stands in each of them: whole, two digits after a mark, or by an era. */
function yearStands(text: string, date: string): boolean {
  const year = Number(date.slice(0, 4));
  const short = new RegExp(`['’ʼ./-]\\s*${String(year).slice(2)}(?!\\d)`);
  const era = eras.some(([name, before]) => text.includes(`${name}${year - before === 1 ? '元' : year - before}年`));
  return text.includes(String(year)) || short.test(text) || era;
}
