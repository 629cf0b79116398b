import type { Declared, FlowDocument } from '../../document/document.ts';
import type { Provenance } from '../reading.ts';
import type { Assembled } from './assemble-resume.ts';
import { rules } from './rules.data.ts';

/** A file that states its résumé field by field is taken at its word: the words are on the page, and each has its place. */
export const readDeclared = ({ blocks }: FlowDocument, { resume, places }: Declared): Assembled => {
  const { confidence } = rules['declared-in-file'];
  const provenance: Record<string, Provenance> = {};
  for (const [pointer, place] of Object.entries(places)) {
    const quote = blocks[place.block]?.text.slice(place.start, place.end) ?? '';
    provenance[pointer] = { quote, place, confidence, rule: 'declared-in-file' };
  }
  return { resume, provenance };
};
