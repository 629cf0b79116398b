/**
 * Names of heading styles. Word keeps English names in the file whatever its language; converters and other programs
 * write the local ones.
 */
const headingWords = [
  'heading', // Word, Google Docs, LibreOffice
  'überschrift', // German
  'titre', // French
  'título', // Spanish, Portuguese
  'titolo', // Italian
  'kop', // Dutch
  'rubrik', // Swedish
  'overskrift', // Danish, Norwegian
  'otsikko', // Finnish
  'nagłówek', // Polish
  'nadpis', // Czech, Slovak
  'заголовок', // Russian, Ukrainian
  'başlık', // Turkish
  '标题', // Chinese
  '標題',
  '見出し', // Japanese
  '제목', // Korean
  'כותרת', // Hebrew
  'عنوان', // Arabic
];
const pattern = new RegExp(`^(?:${headingWords.join('|')})\\s*([1-9])$`, 'iu');

/** Styles without a number that are set like headings in CV templates. */
const fixed: ReadonlyMap<string, number> = new Map([
  ['title', 1],
  ['section heading', 1],
  ['section title', 1],
  ['section', 1],
]);

export function headingLevelByName(name: string): number | null {
  const plain = name.trim().toLowerCase();
  const level = pattern.exec(plain)?.[1];
  return level === undefined ? (fixed.get(plain) ?? null) : Number(level);
}
