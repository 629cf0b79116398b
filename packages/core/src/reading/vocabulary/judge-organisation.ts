import { fold, foldedWords } from './fold.ts';
import { isPluralOfTitle } from './judge-title.ts';
import { knownEmployers, legalForms, organisationWithin, organisationWords } from './organisations.data.ts';
import { remembered } from './remembered.ts';

const forms = new Set(legalForms.map((form) => fold(form).replace(/\./g, '')));
const words = new Set(organisationWords.map(fold));
const known = new Set(knownEmployers.map(fold));
/** Forms that are words of their own in some language count only in upper case or with a point ("SE", "as", "me"). */
const ambiguousForms = new Set([
  'se',
  'as',
  'me',
  'co',
  'sa',
  'sl',
  'cv',
  'sp',
  'ag',
  'ab',
  'ip',
  'lp',
  'ug',
  'at',
  'rl',
  'eg',
  'spa',
  'ev',
]);
const openers =
  /^(?:the\s+)?(?:eth|epfl|rwth|kth|tu|fh|iit|iiit|uc|epf|unam|usp|unicamp|puc|georgia tech|virginia tech|texas tech|caltech|university|universit\w+|college|institut\w*|bank|ministry|hospital|school|ecole|faculty|faculte|lycee|banco|hotel|klinik\w*|hochschule|technische|agentur|kanzlei|museum|department|office|college|bundes\w+|stadt|gemeinde|grupo|groupe|ооо|ао|зао|пао|шарика|شركة|جامعة|بنك|وزارة|مستشفى|مدرسة|חברת|בנק|משרד|אוניברסיטת)\b/u;

const points = {
  legalForm: 3,
  kind: 1.6,
  kindLast: 2.2,
  known: 2.2,
  cjk: 2.2,
  opener: 2.4,
  acronym: 0.6,
  camel: 0.4,
  web: 1,
};

/** How much a text looks like the name of an organisation: 0, not at all; from 2, very much. */
export const organisationScore = remembered((text: string): number => {
  const list = foldedWords(text);
  if (list.length === 0) return 0;
  let score = 0;
  const folded = fold(text).trim();
  if (hasLegalForm(text, list)) score = points.legalForm;
  if (known.has(folded) || (list[0] !== undefined && list.length <= 3 && known.has(list[0])))
    score = Math.max(score, points.known);
  if (isPluralOfTitle(list.at(-1) ?? '')) score = Math.max(score, points.kind);
  list.forEach((word, index) => {
    if (!words.has(word) && !words.has(word.replace(/'s$/, ''))) return;
    const last = index === list.length - 1;
    score = Math.max(score, last ? points.kindLast : points.kind);
  });
  if (
    openers.test(folded) ||
    list.some(
      (word) =>
        /(?:universitat|hochschule|klinikum|schule|gymnasium|institut|werke|kanzlei|sparkasse|verband|verlag|krankenhaus|zentrum|bank|amt|universitet|hogskola|hogskolan|sjukhus|sykehus|universiteit|ziekenhuis|skolan|yliopisto)$/.test(
          word,
        ) && word.length > 6,
    )
  ) {
    score = Math.max(score, points.opener);
  }
  if (
    /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text) &&
    organisationWithin.some((part) => text.includes(part))
  ) {
    score = Math.max(score, points.cjk);
  }
  // "МГУ имени …", "СПбГУ", "КНУ": short names of universities end in У.
  if (/^\p{Lu}[\p{Lu}б]{1,6}У(?!\p{L})/u.test(text.trim())) score = Math.max(score, points.kindLast);
  if (/^[A-Z][A-Z&.]{1,6}$/.test(text.trim())) score += points.acronym;
  if (/\p{Ll}\p{Lu}/u.test(text)) score += points.camel;
  if (/\.(?:com|io|org|net|de|fr|ai)\b/i.test(text)) score += points.web;
  return score;
});

const hasLegalForm = (text: string, list: readonly string[]): boolean => {
  const raw = text.trim().split(/[\s,]+/);
  return list.some((word, index) => {
    const form = word.replace(/\./g, '');
    if (!forms.has(form) || index === 0) return false;
    if (!ambiguousForms.has(form)) return true;
    const printed = raw.find((part) => fold(part).replace(/[.,()]/g, '') === form) ?? '';
    return index === list.length - 1 && (/^[\p{Lu}.]+$/u.test(printed.replace(/[,()]/g, '')) || printed.includes('.'));
  });
};
