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

/** Spaces take the place of what is gone, so that character ranges stay true. One pass: a block may hold 20,000 words. */
function blanked(document: FlowDocument, atoms: readonly Atom[]): FlowDocument {
  const ranges = new Map<number, { start: number; end: number }[]>();
  for (const { block, start, end } of atoms) {
    if (block === undefined || start === undefined || end === undefined) continue;
    const own = ranges.get(block);
    if (own) own.push({ start, end });
    else ranges.set(block, [{ start, end }]);
  }
  const blocks = document.blocks.map((block, index) => {
    const gone = ranges.get(index)?.sort((a, b) => a.start - b.start);
    if (!gone) return block;
    const pieces: string[] = [];
    let at = 0;
    for (const { start, end } of gone) {
      pieces.push(block.text.slice(at, start), ' '.repeat(Math.max(0, end - Math.max(at, start))));
      at = Math.max(at, end);
    }
    return { ...block, text: `${pieces.join('')}${block.text.slice(at)}` };
  });
  return { ...document, blocks };
}
