import type { Reading } from '../reading/reading.ts';
import type { Atom } from './atoms.ts';
import { doubtfulIdentity } from './doubtful-identity.ts';
import { familyLeave, formerName, formOfAddress, identityFact, looseIdentityFact } from './identity-cues.data.ts';
import { isIdentityPointer } from './label-atoms.ts';

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** Values that say what somebody was or can: there "Baker" is the trade, whatever the person is called. */
const saysWork = /^\/(?:work\/\d+\/position|basics\/label|skills|certificates|education\/\d+\/(?:area|studyType))/;
const possessive = /['’]s?[.,;:]?$/;

/**
 * The name's words wherever two of them stand side by side (footers, "Curriculum vitae of …", signatures), and one alone
 * with a capital, unless it stands where a trade may: at the place of a title, or first on a line that has no place.
 */
function markName(atoms: readonly Atom[], labels: readonly (string | undefined)[], name: string): boolean[] {
  const words = new Set(
    name
      .split(/\s+/)
      .map(fold)
      .filter((word) => word.length > 1),
  );
  if (words.size < 2) return [];
  const isName = atoms.map(({ text }) => words.has(fold(text)) || words.has(fold(text.replace(possessive, ''))));
  return atoms.map(({ text, startsBlock }, at) => {
    if (!isName[at]) return false;
    if (isName[at - 1] || isName[at + 1]) return true;
    const before = atoms[at - 1]?.text ?? '';
    if (formOfAddress.test(before) || formerName.test(before)) return true;
    if (!/^\P{L}*\p{Lu}/u.test(text)) return false;
    const label = labels[at];
    return label === undefined ? !startsBlock : !saysWork.test(label);
  });
}

/** Addresses of mail, also where the end of a line cut them, and of pages that are called after the person. */
function isOwnAddress(text: string, name: string): boolean {
  if (/.@./.test(text)) return true;
  if (!/\w[./]\w/.test(text)) return false;
  const folded = fold(text);
  return name.split(/\s+/).some((word) => fold(word).length > 2 && folded.includes(fold(word)));
}

/** The places of learning: what was learnt there counts, not where. Also where their whole name stands again. */
function markSchools(
  atoms: readonly Atom[],
  labels: readonly (string | undefined)[],
  doubtful: ReadonlySet<string>,
): boolean[] {
  const isSchool = (label: string | undefined): label is string =>
    label !== undefined && /^\/education\/\d+\/institution$/.test(label) && !doubtful.has(label);
  const hidden = labels.map(isSchool);
  const names = Map.groupBy(
    atoms.flatMap(({ text }, at) => {
      const label = labels[at];
      return isSchool(label) ? [{ label, word: fold(text) }] : [];
    }),
    ({ label }) => label,
  );
  const folded = atoms.map(({ text }) => fold(text));
  for (const own of names.values()) {
    const words = own.map(({ word }) => word);
    if (words.length < 2) continue;
    for (let at = folded.indexOf(words[0] ?? ''); at >= 0; at = folded.indexOf(words[0] ?? '', at + 1))
      if (words.every((word, next) => folded[at + next] === word))
        for (let next = 0; next < words.length; next += 1) hidden[at + next] = true;
  }
  return hidden;
}

const onlyDates = /^[\s\p{P}\d]*(?:(?:\p{L}{3,12}\.?|bis|to|à)[\s\p{P}]*\d{2,4}[\s\p{P}\d]*){0,2}$/u;

/** Lines of family leave, and the dates alone on the next line. Answers whether the line was one. */
function markLeave(
  line: readonly number[],
  atoms: readonly Atom[],
  state: { hidden: boolean[]; after: boolean },
): void {
  const text = line.map((at) => atoms[at]?.text ?? '').join(' ');
  const isLeave = familyLeave.test(text) || (state.after && /\d/.test(text) && onlyDates.test(text));
  if (isLeave) for (const at of line) state.hidden[at] = true;
  state.after = isLeave;
}

function markRanges(line: readonly number[], atoms: readonly Atom[], hidden: boolean[]): void {
  let text = '';
  const spans: { at: number; start: number; end: number }[] = [];
  for (const at of line) {
    const atom = atoms[at];
    if (!atom) continue;
    if (text !== '' && !atom.glued) text += ' ';
    spans.push({ at, start: text.length, end: text.length + atom.text.length });
    text += atom.text;
  }
  // Prose about the work is no form field, however it begins.
  if (text.length > 400) return;
  // A label stands before a colon or a dash: the long list need not be tried elsewhere.
  const patterns = /[:：]|\s[-–]\s/.test(text) ? [identityFact, looseIdentityFact] : [looseIdentityFact];
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      for (const span of spans) if (span.start < end && span.end > match.index) hidden[span.at] = true;
    }
  }
}

/**
 * Says for each atom whether it must not be seen by the evaluator: it stands at the place of an identity value of
 * the reading, repeats the name, names a school, or follows a label of personal data on its line.
 */
export function redactIdentity(
  atoms: readonly Atom[],
  labels: readonly (string | undefined)[],
  reading: Reading,
): boolean[] {
  const doubtful = doubtfulIdentity(reading);
  const hidden = labels.map((label) => label !== undefined && isIdentityPointer(label) && !doubtful.has(label));
  const name = doubtful.has('/basics/name') ? '' : (reading.resume.basics?.name ?? '');
  const named = markName(atoms, labels, name);
  const schools = markSchools(atoms, labels, doubtful);
  for (const [at, { text }] of atoms.entries())
    if (named[at] || schools[at] || isOwnAddress(text, name)) hidden[at] = true;
  const leave = { hidden, after: false };
  let line: number[] = [];
  for (const [at, atom] of atoms.entries()) {
    if (line.length > 0 && atoms[at - 1]?.line !== atom.line) {
      markRanges(line, atoms, hidden);
      markLeave(line, atoms, leave);
      line = [];
    }
    line.push(at);
  }
  markRanges(line, atoms, hidden);
  markLeave(line, atoms, leave);
  return hidden;
}
