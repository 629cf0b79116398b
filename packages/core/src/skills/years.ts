export interface YearsMention {
  /** The least number of years said: 3 of "3–5 years". */
  readonly years: number;
  /** UTF-16 range in the text. */
  readonly start: number;
  readonly end: number;
}

const numberWords: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  ein: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  zehn: 10,
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  dix: 10,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  diez: 10,
  dois: 2,
  três: 3,
  quatro: 4,
  due: 2,
  tre: 3,
  quattro: 4,
  cinque: 5,
  twee: 2,
  drie: 3,
  vijf: 5,
  två: 2,
  fem: 5,
  sex: 6,
  sju: 7,
  åtta: 8,
  tio: 10,
  seis: 6,
  siete: 7,
  ocho: 8,
  sei: 6,
  sette: 7,
  otto: 8,
  zes: 6,
  zeven: 7,
  huit: 8,
  sept: 7,
  neuf: 9,
  neun: 9,
  eleven: 11,
  thirteen: 13,
  fourteen: 14,
  sixteen: 16,
  eighteen: 18,
  trzy: 3,
  pięć: 5,
  два: 2,
  три: 3,
  пять: 5,
};

const unit =
  '(?:years?|yrs?|y\\b|jahre?n?|ans?\\b|années?|años?|anos?\\b|anni|anno|jaar|lat\\b|lata|roku|år\\b|års\\b|vuotta|év(?:es)?\\b|yıl|χρόνια|лет|года?|سنوات|سنة|שנים|שנות|年|년)';
const number = `\\d{1,2}(?:[.,]5)?|${Object.keys(numberWords).join('|')}`;
const range = '(?:\\s*(?:-|–|—|to|bis|à|a|до|~|〜|or|oder)\\s*(?:\\d{1,2}))?';
const filler = "(?:\\s*\\(\\d{1,2}\\))?\\s*(?:\\+|plus|or more|oder mehr|et plus|o más)?['’´]?\\s*(?:full\\s+)?";
const pattern = new RegExp(
  `(?:(?<![\\p{L}\\p{N}.,/])|(?<=[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}]))(${number})${range}${filler}${unit}`,
  'giu',
);
/** "18 years of age", "vor 3 Jahren", "5 years ago", "a 10-year-old company". */
const notExperience = /^\s*(?:of age|old|ago|alt\b|ans d['’]âge|de edad|warranty|in business)/i;

/** Spans of years said in a text ("5+ years", "mindestens drei Jahre", "3年以上"), in order. */
export function findYears(text: string): YearsMention[] {
  const found: YearsMention[] = [];
  for (const match of text.matchAll(pattern)) {
    const word = (match[1] ?? '').toLowerCase();
    const years = numberWords[word] ?? Number(word.replace(',', '.'));
    const end = match.index + match[0].length;
    if (!(years > 0 && years <= 45) || notExperience.test(text.slice(end, end + 20))) continue;
    found.push({ years, start: match.index, end });
  }
  return found;
}
