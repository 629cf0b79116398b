/**
 * Signs that look like a common one. A browser that prints a glyph which its font shares between several characters
 * writes only one of them into the PDF, and not always the one that was typed: "’21" comes out as "ʼ21".
 */
const usualSigns = new Map<string, string>([
  ['\u02bc', '’'], // modifier apostrophe
  ['\u02bb', '‘'], // modifier turned comma
  ['\ua78c', "'"], // saltillo
  ['\u02b9', '′'], // modifier prime
  ['\u01c3', '!'], // click
  ['\u01c0', '|'], // click
  ['\u02d7', '-'], // modifier minus
  ['\u2010', '-'], // hyphen
  ['\u2011', '-'], // hyphen that does not break
  ['\u2024', '.'], // one dot leader
  ['\u037e', ';'], // Greek question mark
  ['\u0387', '·'], // Greek middle dot
  ['\ua78f', '·'], // sinological dot
  ['\u2027', '·'], // hyphenation point
  ['\u22c5', '·'], // dot operator
]);
const lookalike = new RegExp(`[${[...usualSigns.keys()].join('')}]`, 'gu');
/** Beside Japanese letters the middle dot is the one of katakana. */
export const isMiddleDot = (text: string): boolean => text === '\u2027' || text === '·';
export const katakanaDot = '・';

const plain = /^\p{ASCII}*$/u;

export function withUsualSigns(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(lookalike, (sign) => usualSigns.get(sign) ?? sign);
}
