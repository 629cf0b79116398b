import type { Reading } from '../reading/reading.ts';
import type { Atom } from './atoms.ts';
import { doubtfulIdentity } from './doubtful-identity.ts';
import { identityFact, looseIdentityFact } from './identity-cues.data.ts';
import { isIdentityPointer } from './label-atoms.ts';

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** The name's words wherever two of them stand side by side: footers, "Curriculum vitae of …", signatures. */
function markName(atoms: readonly Atom[], name: string | undefined, hidden: boolean[]): void {
  const words = new Set(
    (name ?? '')
      .split(/\s+/)
      .map(fold)
      .filter((word) => word.length > 1),
  );
  if (words.size < 2) return;
  const isName = atoms.map((atom) => words.has(fold(atom.text)));
  for (const [at, is] of isName.entries()) if (is && (isName[at - 1] || isName[at + 1])) hidden[at] = true;
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
 * the reading, repeats the name, or follows a label of personal data on its line.
 */
export function redactIdentity(
  atoms: readonly Atom[],
  labels: readonly (string | undefined)[],
  reading: Reading,
): boolean[] {
  const doubtful = doubtfulIdentity(reading);
  const hidden = labels.map((label) => label !== undefined && isIdentityPointer(label) && !doubtful.has(label));
  if (!doubtful.has('/basics/name')) markName(atoms, reading.resume.basics?.name, hidden);
  let line: number[] = [];
  for (const [at, atom] of atoms.entries()) {
    if (line.length > 0 && atoms[at - 1]?.line !== atom.line) {
      markRanges(line, atoms, hidden);
      line = [];
    }
    line.push(at);
  }
  markRanges(line, atoms, hidden);
  return hidden;
}
