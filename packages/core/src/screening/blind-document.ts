import type { Document } from '../document/document.ts';
import { type Atom, documentAtoms } from '../evaluation/atoms.ts';
import { labelAtoms } from '../evaluation/label-atoms.ts';
import { redactIdentity } from '../evaluation/redact-identity.ts';
import type { Reading } from '../reading/reading.ts';

/** Stands for a word that is covered: a full block, which a viewer stretches over the word's box. */
export const coveredWord = '█';

/** Addresses that lead to a person, wherever they stand: mail, web, and numbers long enough to be called. */
const contact = /@|https?:|www\.|\b[\w-]+\.(?:com|org|net|io|dev|me|de|fr|co|uk|eu)\b|^\+?[\d()/.\s-]{9,}$/i;

/**
 * The document without who somebody is: name, contacts, address, links, birth date, sex, nationality and family are
 * covered, as the evaluator never sees them either, and here also every single word of the name. Boxes and ranges stay
 * as they are, so that evidence keeps its place. Hidden text, links and the file's own notes are left out.
 */
export function blindDocument(document: Document, reading: Reading): Document {
  const atoms = documentAtoms(document);
  const labels = labelAtoms(atoms, reading);
  const hidden = redactIdentity(atoms, labels, reading);
  const addressLines = linesOfAddress(atoms, labels);
  const nameWords = wordsOf(reading.resume.basics?.name);
  const covered = atoms.map(
    (atom, at) =>
      hidden[at] === true ||
      nameWords.has(fold(atom.text)) ||
      contact.test(atom.text) ||
      (labels[at] === undefined && addressLines.has(atom.line)),
  );
  return document.kind === 'paged' ? blindPages(document, covered) : blindBlocks(document, atoms, covered);
}

/** The reader keeps the town of an address: the street and the number beside it are covered with it. */
function linesOfAddress(atoms: readonly Atom[], labels: readonly (string | undefined)[]): ReadonlySet<number> {
  return new Set(atoms.flatMap(({ line }, at) => (labels[at]?.startsWith('/basics/location') ? [line] : [])));
}

/** Shorter ones ("Li", "de") are words of their own too often. */
const shortestNameWord = 3;

function wordsOf(name: string | undefined): ReadonlySet<string> {
  const words = (name ?? '').split(/\s+/).map(fold);
  return new Set(words.filter((word) => word.length >= shortestNameWord));
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** One atom is one word, in the order of the pages. */
function blindPages(document: Extract<Document, { kind: 'paged' }>, covered: readonly boolean[]): Document {
  let at = 0;
  const pages = document.pages.map(({ words, ...page }) => ({
    ...page,
    words: words.map(({ href: _, ...word }) => {
      const isCovered = covered[at] === true;
      at += 1;
      return isCovered ? { ...word, text: coveredWord } : word;
    }),
  }));
  return { kind: 'paged', mediaType: document.mediaType, hidden: [], pages };
}

function blindBlocks(
  document: Extract<Document, { kind: 'flow' }>,
  atoms: readonly Atom[],
  covered: readonly boolean[],
): Document {
  const texts = document.blocks.map(({ text }) => text);
  for (const [at, { block = -1, start = 0, end = 0 }] of atoms.entries()) {
    const text = texts[block];
    if (!covered[at] || text === undefined) continue;
    texts[block] = text.slice(0, start) + coveredWord.repeat(end - start) + text.slice(end);
  }
  const blocks = document.blocks.map(({ links: _, ...block }, index) => ({ ...block, text: texts[index] ?? '' }));
  return { kind: 'flow', mediaType: document.mediaType, hidden: [], blocks };
}
