import { type Token, tokenise } from '../skills/tokenise.ts';
import { skillVocabulary } from '../skills/vocabulary.ts';
import type { Atom } from './atoms.ts';
import type { Section } from './section.ts';
import { sectionHeadings } from './section-headings.data.ts';

/** Words that stand together: a highlight, a paragraph, a title, a list. Never crosses a page or a block. */
export interface Segment {
  readonly index: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly section: Section;
  /** Index into the résumé's `work`, for words of a role. */
  readonly role?: number;
  readonly atoms: readonly Atom[];
  /** UTF-16 start of each atom in `text`. */
  readonly starts: readonly number[];
}

/** Words of one group stay in one segment; a role's title, its head and each highlight are groups of their own. */
function groupOf(pointer: string): string {
  const [, part = '', entry = '', field = '', item = ''] = pointer.split('/');
  if (part === 'work' || part === 'volunteer' || part === 'projects') {
    if (field === 'highlights') return `${part}/${entry}/highlights/${item}`;
    if (field === 'position' || field === 'summary' || field === 'description') return `${part}/${entry}/${field}`;
    return `${part}/${entry}/head`;
  }
  if (part === 'basics') return `basics/${entry}`;
  return part === 'education' ? `education/${entry}` : part;
}

const sectionOfPart: Readonly<Record<string, Section>> = {
  work: 'work',
  volunteer: 'work',
  projects: 'project',
  skills: 'skills',
  education: 'education',
  certificates: 'certificates',
  languages: 'languages',
  awards: 'other',
  publications: 'project',
  interests: 'other',
};

function sectionOf(group: string): { section: Section; role?: number } {
  const [part = '', entry = '', field = ''] = group.split('/');
  if (part === 'basics') return { section: entry === 'label' ? 'headline' : 'summary' };
  if (part === 'work') return { section: field === 'position' ? 'position' : 'work', role: Number(entry) };
  if (part === 'volunteer' && field === 'position') return { section: 'position' };
  return { section: sectionOfPart[part] ?? 'unknown' };
}

const listsAreShort = 60;

/** Sections that a heading on its own line opens, for words that the reader gave no place. */
function headingSection(text: string): Section | undefined {
  if (text.length > listsAreShort) return undefined;
  const key = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}& ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return sectionHeadings.get(key);
}

/** A line that is the heading of a section and no more. */
export function isBareHeading({ section, role, text }: Segment): boolean {
  return role === undefined && section !== 'headline' && headingSection(text) !== undefined;
}

interface Draft {
  atoms: Atom[];
  group: string | undefined;
}

/** A segment longer than this is cut at the next end of a sentence: dumps come as one line of a thousand words. */
const longSegment = 40;

function breaks(draft: Draft, atom: Atom, group: string | undefined): boolean {
  const last = draft.atoms.at(-1);
  if (!last) return false;
  if (last.page !== atom.page || last.block !== atom.block) return true;
  if (draft.group !== group) return true;
  if (group === 'skills' || group === 'languages') return false;
  if (group !== undefined && !atom.startsBlock) return false;
  if (atom.startsBlock) return true;
  return draft.atoms.length >= longSegment / 3 && /[.!?;。]$/.test(last.text) && !/^\p{Ll}/u.test(atom.text);
}

function finish(draft: Draft, index: number, fallback: Section): Segment {
  const starts: number[] = [];
  let text = '';
  for (const atom of draft.atoms) {
    if (text !== '' && !atom.glued) text += ' ';
    starts.push(text.length);
    text += atom.text;
  }
  const tokens = tokenise(text, skillVocabulary().isKnown);
  const known = draft.group === undefined ? { section: fallback } : sectionOf(draft.group);
  return { index, text, tokens, atoms: draft.atoms, starts, ...known };
}

/**
 * Joins words into segments. `groups` names the reading's value that each word belongs to; words without one follow
 * the last heading above them.
 */
export function segmentAtoms(atoms: readonly Atom[], labels: readonly (string | undefined)[]): Segment[] {
  const segments: Segment[] = [];
  let fallback: Section = 'unknown';
  let draft: Draft = { atoms: [], group: undefined };
  const close = () => {
    if (draft.atoms.length === 0) return;
    const segment = finish(draft, segments.length, fallback);
    const heading = draft.group === undefined ? headingSection(segment.text) : undefined;
    if (heading) fallback = heading;
    segments.push(segment);
  };
  for (const [at, atom] of atoms.entries()) {
    const label = labels[at];
    const between = label === undefined && !atom.startsBlock ? neighbourGroup(labels, at) : undefined;
    const group = label === undefined ? between : groupOf(label);
    if (breaks(draft, atom, group)) {
      close();
      draft = { atoms: [], group };
    }
    if (draft.atoms.length === 0) draft.group = group;
    draft.atoms.push(atom);
  }
  close();
  return segments;
}

/** Commas and small words between two words of one group belong to it. */
function neighbourGroup(labels: readonly (string | undefined)[], at: number): string | undefined {
  const before = labels[at - 1];
  const after = labels[at + 1];
  if (before === undefined || after === undefined) return undefined;
  const group = groupOf(before);
  return group === groupOf(after) ? group : undefined;
}
