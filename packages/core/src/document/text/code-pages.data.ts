/** Windows code pages → the names that TextDecoder knows; those that it does not know are left out. */
const codePages: ReadonlyMap<number, string> = new Map([
  [437, 'windows-1252'], // DOS, America: the letters of CVs in it are ASCII
  [708, 'iso-8859-6'],
  [850, 'windows-1252'], // DOS, western Europe
  [852, 'windows-1250'], // DOS, central Europe
  [866, 'ibm866'],
  [874, 'windows-874'],
  [932, 'shift_jis'],
  [936, 'gb18030'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [1361, 'euc-kr'],
  [10000, 'macintosh'],
  [10007, 'x-mac-cyrillic'],
  [20866, 'koi8-r'],
  [21866, 'koi8-u'],
  [54936, 'gb18030'],
  [65001, 'utf-8'],
]);

/** Windows' numbers of character sets, as fonts of RTF and DOC carry them → code pages. */
export const codePageOfCharset: ReadonlyMap<number, number> = new Map([
  [0, 1252],
  [77, 10000],
  [128, 932],
  [129, 949],
  [130, 1361],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
  [255, 850],
]);

export const encodingOfCodePage = (page: number): string =>
  codePages.get(page) ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252');
