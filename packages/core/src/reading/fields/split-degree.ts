import type { HeadName } from '../entries/head-names.ts';
import type { Slice } from '../lines/line.ts';
import { type Found, find } from '../result/found.ts';
import { degreeWords, fieldPrepositions } from '../vocabulary/degrees.data.ts';
import { fold } from '../vocabulary/fold.ts';
import { degreeScore } from '../vocabulary/judge-degree.ts';

interface SplitDegree {
  readonly studyType?: Found;
  readonly area?: Found;
}

const prepositions = fieldPrepositions.map(fold).sort((a, b) => b.length - a.length);
const prepositionAt = new RegExp(
  `\\s(?:${prepositions.filter((word) => word !== 'of' && word !== 'de' && word !== 'di' && word !== 'des' && word !== 'der' && word !== 'à').join('|')})\\s`,
  'u',
);
/** "Bachelor of Science in X", "Master of X": "of" belongs to the degree before these. */
const ofDegree =
  /^(?:science|arts|engineering|business administration|business|education|laws?|fine arts|music|philosophy|technology|commerce|applied science|architecture|public health|public administration|social work|medicine|nursing|pharmacy|surgery|computer applications|economics|divinity|letters|research|design|accounting|accountancy|finance)\b/;
/** Between degree and field the word for "field" itself. */
const fieldLabel =
  /[\s,;(–—-]+(?:kierunek|na kierunku|specjalność|специальность|по специальности|спеціальність|spécialité|filière|especialidad|especialidade|specializzazione|indirizzo|fachrichtung|studienrichtung|studiengang|fachgebiet|richting|afstudeerrichting|major|field of study|inriktning|szak|bölümü?)\s*[:：]\s*/iu;
/** School leavings and trades that are one name: what follows the small word is no subject of study. */
const wholeDegree =
  /^(?:diploma di (?:maturità|istruzione|scuola|licenza|perito|ragioniere|geometra)|(?:berufs)?ausbildung (?:zu[mr]|als)|(?:berufs)?lehre (?:zu[mr]|als)|umschulung (?:zu[mr]|als)|diplôme (?:national )?(?:d['’]état|du brevet|des collèges)|título de (?:bachiller|graduado)|certificado de escolaridad|leaving certificate|certificate of secondary education|general certificate)(?!\p{L})/iu;
/** Dutch "en" is "and": behind these the whole rest is the field. */
const dutchLevel =
  /^(?:mbo|hbo|vmbo|wo)(?:[\s-]+(?:niveau\s+\d|\d|bachelor|master|opleiding|propedeuse))?[\s:,-]+(?=\p{Lu})/iu;
/** "Bachelor of Science Informatik", "BSc (Hons) Economics": a degree with all its words, the field at once behind it. */
const fullDegree =
  /^(?:(?:bachelor|master|doctor) of (?:science|arts|engineering|laws?|education|commerce|philosophy|fine arts|business administration)|(?:b|m)\.?\s?(?:a|sc|eng|ed|mus|des)\.?\s\((?:hons|honours)\.?\)|(?:bachelor|master|doctor) of (?:science|arts|engineering)\s\((?:hons|honours|b\.?\s?sc\.?|b\.?\s?a\.?|m\.?\s?sc\.?|m\.?\s?a\.?)\.?\))\s+(?!administration|education|technology|honou?rs|degree)/iu;
const shortDegree = /^(?:[A-Z][A-Za-z]{0,4}\.?\s?){1,3}(?:\((?:Hons|Honours)\))?$/;
const words = new Set(degreeWords.map((word) => fold(word).replace(/\./g, '')));

/** "MSc in Physics" → studyType "MSc", area "Physics"; the area may also stand in a part of its own. */
export const splitDegree = (degree: HeadName, area: HeadName | undefined): SplitDegree => {
  const turned = area === undefined ? areaFirst(degree.text) : undefined;
  if (turned !== undefined)
    return {
      ...found('studyType', find(sub(degree, turned.areaStart, degree.text.length), 'education-degree')),
      ...found('area', find(sub(degree, 0, turned.degreeEnd), 'education-area')),
    };
  const cut = cutOf(degree.text);
  const studyType = find(cut === undefined ? degree.slice : sub(degree, 0, cut.degreeEnd), 'education-degree');
  const field =
    cut === undefined
      ? area === undefined || wholeDegree.test(degree.text)
        ? undefined
        : find(area.slice, 'education-area')
      : find(sub(degree, cut.areaStart, degree.text.length), 'education-area');
  return { ...(studyType === undefined ? {} : { studyType }), ...(field === undefined ? {} : { area: field }) };
};

const found = (key: 'studyType' | 'area', value: Found | undefined): SplitDegree =>
  value === undefined ? {} : { [key]: value };

/** "Graphic Design, Diploma", "Physics (PhD)", "산업공학과 학사": the field before its degree. Here `areaStart` is where the degree begins. */
const areaFirst = (text: string): Cut | undefined => {
  for (const match of text.matchAll(
    /[,，、]\s*|\s[–—-]\s|\s(?=[(（])|(?=（)|(?<=[\p{Script=Han}\p{Script=Hangul}])\s+(?=[\p{Script=Han}\p{Script=Hangul}])/gu,
  )) {
    const area = text.slice(0, match.index);
    const areaStart = match.index + match[0].length;
    if (area.trim() === '' || degreeScore(area) >= 1.5) return undefined;
    if (degreeScore(text.slice(areaStart).replace(/[()（）]/g, '')) >= 1.5)
      return { degreeEnd: area.length, areaStart };
  }
  return undefined;
};

const sub = ({ slice, text }: HeadName, from: number, to: number): Slice => {
  const offset = slice.line.text.indexOf(text, slice.start);
  const start = offset < 0 ? slice.start : offset;
  return { line: slice.line, start: start + from, end: start + to };
};

interface Cut {
  readonly degreeEnd: number;
  readonly areaStart: number;
}

const cutOf = (text: string): Cut | undefined => {
  const labelled = fieldLabel.exec(text);
  if (labelled !== null && labelled.index > 1)
    return { degreeEnd: labelled.index, areaStart: labelled.index + labelled[0].length };
  if (wholeDegree.test(text)) return undefined;
  const colon = /[:：]\s*/.exec(text);
  if (colon !== null && colon.index > 2 && colon.index < text.length - 3)
    return { degreeEnd: colon.index, areaStart: colon.index + colon[0].length };
  const comma = /[,，、]\s*|\s[–—-]\s/.exec(text);
  if (
    comma !== null &&
    comma.index > 1 &&
    !holdsField(text.slice(0, comma.index)) &&
    degreeScore(text.slice(0, comma.index)) >= 1.5
  ) {
    return { degreeEnd: comma.index, areaStart: comma.index + comma[0].length };
  }
  const level = dutchLevel.exec(text);
  if (level !== null) return { degreeEnd: level[0].trimEnd().length, areaStart: level[0].length };
  const full = fullDegree.exec(text)?.[0];
  if (full !== undefined && /^\p{Lu}/u.test(text.slice(full.length)) && degreeScore(text.slice(full.length)) < 1.5)
    return { degreeEnd: full.trimEnd().length, areaStart: full.length };
  const lower = text.toLowerCase();
  const match = prepositionAt.exec(lower);
  if (match !== null && match.index > 1 && !endsWithPreposition(lower.slice(0, match.index))) {
    return { degreeEnd: match.index, areaStart: match.index + match[0].length };
  }
  const of = /\s(?:of|de|di|en|des)\s/.exec(lower);
  // "Master Droit des affaires": the field begins right behind the degree and has an "of" of its own.
  const behind = afterDegreeWord(text);
  if (
    behind !== undefined &&
    of !== null &&
    behind.areaStart < of.index &&
    degreeScore(text.slice(behind.areaStart)) < 1.5
  )
    return behind;
  if (of !== null && !ofDegree.test(lower.slice(of.index + of[0].length))) {
    return { degreeEnd: of.index, areaStart: of.index + of[0].length };
  }
  return of === null ? behind : undefined;
};

/** "BSc in Physics" before a comma names its field; "Master of Arts" does not. */
const holdsField = (text: string): boolean => {
  const match = /\s(?:in|en|im|em|of|de)\s/i.exec(text);
  if (match === null) return false;
  const rest = text.slice(match.index + match[0].length).toLowerCase();
  return !(/^\sof\s$/i.test(match[0]) && ofDegree.exec(rest)?.[0].length === rest.length);
};

const endsWithPreposition = (text: string): boolean => /\s(?:of|de)$/.test(text);

/** "B.Sc. Informatik", "Bachelor Informatik", "PhD Physics": the field follows at once. */
const afterDegreeWord = (text: string): Cut | undefined => {
  const parts = [...text.matchAll(/\S+/g)];
  for (let count = Math.min(3, parts.length - 1); count > 0; count -= 1) {
    const last = parts[count - 1];
    const next = parts[count];
    if (last === undefined || next === undefined) continue;
    const end = last.index + last[0].length;
    const head = fold(text.slice(0, end)).replace(/\./g, '').replace(/,$/, '');
    const isShort = count === 1 && shortDegree.test(last[0]) && last[0].replace(/\./g, '').length <= 6;
    if (
      (words.has(head) || (isShort && words.has(head))) &&
      /^[\p{Lu}\p{Lo}(]/u.test(next[0]) &&
      !/^\(/.test(next[0]) &&
      // "High School Diploma" is one degree, not a diploma's field.
      degreeScore(text.slice(next.index)) < 1.5
    ) {
      return { degreeEnd: end, areaStart: next.index };
    }
  }
  return undefined;
};
