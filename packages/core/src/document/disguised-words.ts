import type { Block, FlowDocument } from './document.ts';
import { mendLookalikes } from './mend-lookalikes.ts';

/** Blocks with look-alike letters mended, and where such words stand. */
export function mendBlocks(blocks: readonly Block[]): Pick<FlowDocument, 'blocks' | 'disguised'> {
  const disguised = blocks.flatMap(({ text }, block) => {
    const mended = mendLookalikes(text);
    if (mended === text) return [];
    return Array.from(text.matchAll(/\S+/g), ({ 0: word, index }) => ({ word, start: index, end: index + word.length }))
      .filter(({ word, start, end }) => mended.slice(start, end) !== word)
      .map(({ start, end }) => ({ text: mended.slice(start, end), place: { block, start, end } }));
  });
  if (disguised.length === 0) return { blocks };
  return { blocks: blocks.map((block) => ({ ...block, text: mendLookalikes(block.text) })), disguised };
}
