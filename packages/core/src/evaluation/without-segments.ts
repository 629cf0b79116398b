import type { Document, FlowDocument, PagedDocument } from '../document/document.ts';
import type { Atom } from './atoms.ts';
import type { Segment } from './segments.ts';

/** The document without the words of these segments; all others keep their places. */
export function withoutSegments(document: Document, segments: readonly Segment[]): Document {
  const atoms = segments.flatMap((segment) => segment.atoms);
  return document.kind === 'paged' ? withoutWords(document, atoms) : blanked(document, atoms);
}

function withoutWords(document: PagedDocument, atoms: readonly Atom[]): PagedDocument {
  const gone = new Set(atoms.map(({ page, box }) => `${page} ${box?.join(' ')}`));
  const pages = document.pages.map((page) => ({
    ...page,
    words: page.words.filter(({ box }) => !gone.has(`${page.number} ${box.join(' ')}`)),
  }));
  return { ...document, pages };
}

/** Spaces take the place of what is gone, so that character ranges stay true. */
function blanked(document: FlowDocument, atoms: readonly Atom[]): FlowDocument {
  const blocks = document.blocks.map((block, index) => {
    let { text } = block;
    for (const { block: own, start = 0, end = 0 } of atoms) {
      if (own === index) text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
    }
    return text === block.text ? block : { ...block, text };
  });
  return { ...document, blocks };
}
