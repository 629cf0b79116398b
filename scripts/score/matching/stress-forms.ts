/**
 * The forms in which CVs and postings reach us from public collections, made on the fly from clean texts. Every form is
 * deterministic, so that two runs of the score can be compared.
 */
import { equalOpportunity, storyOfCompany } from './stress-boilerplate.data.ts';

type Change = (text: string) => string;

export interface StressForm {
  readonly name: string;
  readonly cv: Change;
  readonly posting: Change;
}

const same: Change = (text) => text;

/** A number from 0 to 1 that depends on the text and the place only (FNV-1a), for noise that every run repeats. */
function dice(text: string, at: number): number {
  let hash = 2166136261 ^ at;
  for (let i = Math.max(0, at - 3); i < Math.min(text.length, at + 4); i += 1)
    hash = Math.imul(hash ^ text.charCodeAt(i), 16777619);
  return ((hash ^ (hash >>> 15)) >>> 0) / 4294967296;
}

const oneLine: Change = (text) => text.replace(/\s+/g, ' ').trim();
const lower: Change = (text) => text.toLowerCase();
/** What "cleaned" collections keep: letters and digits in one row. */
const wordsOnly: Change = (text) => oneLine(lower(text).replace(/[^\p{L}\p{N}\p{M}]+/gu, ' '));

const shortLine = 32;

/** Dumps of web pages lose the break behind a heading or a title ("SummaryHighly motivated"). */
const glued: Change = (text) =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .map((line) => (line.length > 0 && line.length <= shortLine && !/[.:;,]$/.test(line) ? line : `${line} `))
    .join('')
    .trim();

/** Windows bullets and signs read in the wrong code page, with the entities of HTML left in. */
const mojibake: Change = (text) =>
  text
    .replace(/^\s*[•●▪*-]\s+/gm, 'ï‚· ')
    .replace(/&/g, '&amp;')
    .replace(/[’']/g, 'â€™')
    .replace(/–/g, 'â€“')
    .replace(/\n/g, '&nbsp;\n');

const lookalikes: Readonly<Record<string, string>> = {
  l: '1',
  o: '0',
  i: 'l',
  e: 'c',
  m: 'rn',
  S: '5',
  h: 'b',
  u: 'ii',
};

/** One letter in forty misread and one space in fifty lost, as by a poor scan. */
const misread: Change = (text) =>
  [...text]
    .map((letter, at) => {
      const luck = dice(text, at);
      if (letter === ' ') return luck < 0.02 ? '' : letter;
      return luck < 0.025 ? (lookalikes[letter] ?? letter) : letter;
    })
    .join('');

const withoutBullets: Change = (text) => text.replace(/^\s*[•●▪*–-]\s+/gm, '').replace(/\n+/g, ' \n');
const boilerplate: Change = (text) => `${storyOfCompany}\n\n${text}\n\n${equalOpportunity}`;

export const stressForms: readonly StressForm[] = [
  { name: 'as written', cv: same, posting: same },
  { name: 'CV in one line', cv: oneLine, posting: same },
  { name: 'CV lower case', cv: lower, posting: same },
  { name: 'CV words only', cv: wordsOnly, posting: same },
  { name: 'CV headings glued', cv: glued, posting: same },
  { name: 'CV bullets dropped', cv: withoutBullets, posting: same },
  { name: 'CV entities, mojibake', cv: mojibake, posting: same },
  { name: 'CV misread', cv: misread, posting: same },
  { name: 'posting in one line', cv: same, posting: oneLine },
  { name: 'posting in boilerplate', cv: same, posting: boilerplate },
  { name: 'posting words only', cv: same, posting: wordsOnly },
  {
    name: 'dump against job board',
    cv: (text) => oneLine(glued(mojibake(text))),
    posting: (text) => oneLine(boilerplate(text)),
  },
  { name: 'both words only', cv: wordsOnly, posting: (text) => wordsOnly(boilerplate(text)) },
];
