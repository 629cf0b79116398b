/** Which of tesseract's language data reads a script, or a language of the Latin script. */

/**
 * Scripts as tesseract's detection calls them. English goes along where the script's own data has no Latin letters: a CV
 * in any script holds e-mail addresses.
 */
export const languagesOfScript: Readonly<Record<string, string>> = {
  // The npm registry has no Russian data under this name; Kyrgyz is written in the whole Russian alphabet and three
  // letters more, and its data was trained on Russian words too: it reads Russian pages better than Kazakh data does.
  Cyrillic: 'kir+eng',
  Arabic: 'ara+eng',
  Hebrew: 'heb+eng',
  Han: 'chi_sim',
  Japanese: 'jpn',
  Korean: 'kor+eng',
  Hangul: 'kor+eng',
};

/** Latin languages by BCP 47 tag, as `findLanguage` of the reader tells them; others are read with English data. */
export const latinLanguages: Readonly<Record<string, string>> = {
  de: 'deu',
  fr: 'fra',
  es: 'spa',
  pt: 'por',
  it: 'ita',
  nl: 'nld',
  pl: 'pol',
  // Their letters with signs are those of German, their words none of ours.
  sv: 'deu',
  fi: 'deu',
  // ø, å and æ stand in French data's neighbours no better than here; č, ř, ł and the like are in the Polish data.
  cs: 'pol',
};

export const english = 'eng';

/** What is tried, in this order, where the script is not clear. */
export const unclearScripts: readonly string[] = ['eng', 'kir+eng', 'chi_sim', 'jpn', 'kor+eng', 'ara+eng', 'heb+eng'];
/** The same for pages that are surely in a script of East Asia. */
export const eastAsian: readonly string[] = ['chi_sim', 'jpn', 'kor+eng'];

/** Letters that a page must hold to be in the script of these data. */
export const scriptOf: Readonly<Record<string, RegExp>> = {
  eng: /\p{Script=Latin}/u,
  chi_sim: /\p{Script=Han}/u,
  jpn: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  'kor+eng': /\p{Script=Hangul}/u,
  'kir+eng': /\p{Script=Cyrillic}/u,
  'ara+eng': /\p{Script=Arabic}/u,
  'heb+eng': /\p{Script=Hebrew}/u,
};
