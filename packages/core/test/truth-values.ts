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

/** A file's text in the forms that values are looked for. */
export interface FileForms {
  readonly raw: string;
  readonly folded: string;
}

export function fileForms(text: string): FileForms {
  const raw = text.normalize('NFKC');
  return { raw, folded: fold(raw) };
}

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Letters and digits only, one form of each: what survives line breaks, hyphenation, capitals and ligatures. */
function fold(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLocaleLowerCase()
      .normalize('NFKD')
      .replace(/[аео]/g, (letter) => ({ а: 'a', е: 'e', о: 'o' })[letter] ?? letter)
      .replace(/ı/g, 'i')
      .replace(/ß/g, 'ss')
      // Ghostscript writes the letters of a ligature with their bytes swapped: U+6600 is U+0066, "f".
      .replace(/[昀椀氀]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) >> 8))
      .replace(/[^\p{L}\p{N}]+/gu, '')
  );
}

/** True when the value stands in the file's text: as a whole, or in a right-to-left file word by word. */
export function standsIn(file: FileForms, value: TruthValue): boolean {
  if (value.date) return yearStands(file.raw, value.value);
  if (file.folded.includes(fold(value.value))) return true;
  if (!rightToLeft.test(file.raw)) return false;
  return value.value.split(/[\s\p{P}]+/u).every((word) => lettersStand(file.folded, fold(word)));
}

/**
 * pdf.js answers right-to-left runs in visual order, now glyph by glyph, now run by run, with a space between any two:
 * so a word is known by its letters standing together, not by their order.
 */
function lettersStand(text: string, word: string): boolean {
  const signature = (letters: string) => [...letters].sort().join('');
  const wanted = signature(word);
  for (let start = 0; start + word.length <= text.length; start += 1) {
    if (word.includes(text.charAt(start)) && signature(text.slice(start, start + word.length)) === wanted) return true;
  }
  return false;
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
  // Chinese characters may leave pdf.js one by one.
  const era = eras.some(([name, before]) => {
    const count = year - before === 1 ? '元' : String(year - before);
    return new RegExp(`${[...name].join('\\s*')}\\s*${count}(?!\\d)`).test(text);
  });
  return text.includes(String(year)) || short.test(text) || era;
}
