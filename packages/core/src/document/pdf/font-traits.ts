import type { FontTraits } from './ink.ts';

/** The fields of a pdf.js font object that are used; its own types leave them out. */
interface RawFont {
  readonly name?: unknown;
  readonly ascent?: unknown;
  readonly descent?: unknown;
  readonly bold?: unknown;
  readonly black?: unknown;
  readonly italic?: unknown;
  readonly vertical?: unknown;
  readonly isType3Font?: unknown;
  readonly fontMatrix?: unknown;
  readonly bbox?: unknown;
}

/** Weight is only told by the name: "Lato-SemiBold", "CMBX10", "NotoSans,Bold", "Helvetica-Heavy", "MinionPro-Bd"; SimHei serves as bold of SimSun. */
const boldName =
  /bold|black|heavy|simhei|(?:^|[-_, ])(?:bd|blk|hv|dmi?|demi)(?=$|[-_, ]|it|obl)|semi-?b|demi|[-_]w[6-9]\b|^(?:cm|ec|sf|la|rm|tc)b(?:x|sr|xsl|xti|si|bx)|^(?:lm(?:roman|sans).*-(?:bold|demi))|^cmss(?:bx|dc)|wght_?[6-9]\d\d|[-_ ][6-9]00(?:wght)?\b/i;
/** LaTeX's bold fonts by their short names, e.g. SFBX1095 (cm-super), ecbx, pplb8t, phvb8t, ptmb8t. */
const boldTexName =
  /^(?:sf|ec|tc|la|lb|cs|pl|vn|qx)(?:bx|xb|bl|ssbx|sx)|^(?:p(?:hv|tm|pl|nc|ag|bk|cr)|f(?:i|s))[bd](?:\d|[io]|c|$)|sfsx|^nimbus.*(?:medi|demi)(?:ital|obli)?$/i;
const italicName =
  /italic|oblique|slanted|kursiv|(?:^|[-_, ])(?:it|obl|ita|ital|obli)(?=$|[-_, ])|(?:bd|semi|medium|med|light|bold)it$|^(?:cm|ec|sf|la|tc)(?:ti|sl|bxti|bxsl|ssi|it)|^lm.*(?:italic|slanted|oblique)|medi(?:ital|obli)$/i;
const pictureName =
  /awesome|fontello|icomoon|academicons|material[- ]?(?:design|icons|symbols)|ionicons|feather|glyphicons|marvosym|wingdings|webdings|dingbat|bootstrap-icons|simple-?icons|remixicon|devicon|entypo|typicons|phosphor|lineicons|tabler-icons|emoji|(?:^|[-_ ])icons?(?:$|[-_ ])/i;

/** Names of embedded subsets begin with six capitals and a plus. */
const withoutSubsetTag = (name: string): string => name.replace(/^[A-Z]{6}\+/, '');

const numberOr = (value: unknown, fallback: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : fallback;

const listOfNumbers = (value: unknown): readonly number[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'number') ? value : [];

/** Shares outside of these come from broken descriptors (0, or in pixels) and would make marks of a wrong height. */
const plausible = { ascent: [0.5, 1.15], descent: [0.1, 0.4] } as const;
const usual = { ascent: 0.8, descent: 0.22 };

export const unknownFont: FontTraits = {
  name: '',
  bold: false,
  italic: false,
  pictures: false,
  vertical: false,
  ...usual,
  unit: 0.001,
  sizeFactor: 1,
};

export function fontTraits(font: unknown): FontTraits {
  if (typeof font !== 'object' || font === null) return unknownFont;
  const raw: RawFont = font;
  const name = typeof raw.name === 'string' ? withoutSubsetTag(raw.name) : '';
  const unit = numberOr(listOfNumbers(raw.fontMatrix)[0], 0.001) || 0.001;
  const ascent = numberOr(raw.ascent, 0);
  const descent = -numberOr(raw.descent, 0);
  return {
    name,
    bold: raw.bold === true || raw.black === true || boldName.test(name) || boldTexName.test(name),
    italic: raw.italic === true || italicName.test(name),
    pictures: pictureName.test(name),
    vertical: raw.vertical === true,
    ascent: ascent >= plausible.ascent[0] && ascent <= plausible.ascent[1] ? ascent : usual.ascent,
    descent: descent >= plausible.descent[0] && descent <= plausible.descent[1] ? descent : usual.descent,
    unit,
    sizeFactor: raw.isType3Font === true ? type3Factor(raw, unit) : 1,
  };
}

/**
 * A Type 3 font may be drawn at nominal size 1 with glyphs of 60 units (LaTeX bitmap fonts). When its units are not
 * near the usual thousandth, the height of its bounding box stands for the em, which is a little less.
 */
function type3Factor(raw: RawFont, unit: number): number {
  if (Math.abs(unit) > 0.0004 && Math.abs(unit) < 0.0021) return 1;
  const [, bottom = 0, , top = 0] = listOfNumbers(raw.bbox);
  const vertical = Math.abs(numberOr(listOfNumbers(raw.fontMatrix)[3], unit));
  const factor = Math.abs(top - bottom) * vertical * 0.85;
  return factor > 0.01 && factor < 200 ? factor : 1;
}
