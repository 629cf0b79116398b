import type { Atom } from '../evaluation/atoms.ts';
import { type EvaluationSource, evaluationInput } from '../evaluation/evaluation-input.ts';
import { isIdentityPointer, labelAtoms } from '../evaluation/label-atoms.ts';
import { findOccupations } from '../skills/occupations.ts';
import { tokenise } from '../skills/tokenise.ts';
import { skillVocabulary } from '../skills/vocabulary.ts';
import {
  contactLabel,
  formOfAddress,
  longestContactLine,
  pointsToPerson,
  pronouns,
  streetAddress,
} from './identity-words.data.ts';

/** A word of the CV that a model is shown. */
export interface SentWord {
  readonly atom: Atom;
  /** Its place among all visible words: a step of more than one says that something was left out between. */
  readonly at: number;
  /** Index of its segment: a thought, a bullet, a heading. */
  readonly segment: number;
}

const bareWord = (text: string) => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
const folded = (text: string) => bareWord(text).normalize('NFKC').toLowerCase();
/** Shorter ones are initials and particles. */
const shortestName = 3;

const isTrade = (text: string) => findOccupations(tokenise(text, skillVocabulary().isKnown)).length > 0;

/**
 * Words of the person's name and mail address, to be left out wherever they stand alone ("Emily led …"). A name that is
 * a trade's word ("Cook") stays where it stands alone, else the work would be hidden with it.
 */
function nameWords({
  name,
  email,
}: {
  name?: string | undefined;
  email?: string | undefined;
} = {}): ReadonlySet<string> {
  const words = [...(name ?? '').split(/[\s-]+/), ...(email ?? '').replace(/@.*/, '').split(/[^\p{L}]+/u)].map(folded);
  return new Set(words.filter((word) => word.length >= shortestName && !isTrade(word)));
}

const isContact = (line: string) => line.length <= longestContactLine && contactLabel.test(line);

/** Lines on which nothing is known to be of the work, and what they tell is where somebody lives or how to reach them. */
function contactLines(atoms: readonly Atom[], labels: readonly (string | undefined)[]): ReadonlySet<number> {
  const lines = new Map<number, { text: string; rest: string; identity: boolean; work: boolean }>();
  for (const [at, { line, text }] of atoms.entries()) {
    const label = labels[at];
    const identity = label !== undefined && isIdentityPointer(label);
    // The reader may take an address or a phone line for a headline; of a role it knows more.
    const work = label !== undefined && !label.startsWith('/basics/') && !identity;
    const before = lines.get(line) ?? { text: '', rest: '', identity: false, work: false };
    lines.set(line, {
      text: `${before.text} ${text}`,
      rest: identity ? before.rest : `${before.rest} ${text}`,
      identity: before.identity || identity,
      work: before.work || work,
    });
  }
  const contact = [...lines].filter(
    ([, { text, rest, identity, work }]) =>
      !work && (streetAddress.test(text) || isContact(text) || (identity && !isTrade(rest))),
  );
  return new Set(contact.map(([line]) => line));
}

/**
 * The words of a CV that a model gets to see, in the order of the file: what the local evaluator sees (visible, without
 * identity, without tricks), and also without links, addresses, forms of address, pronouns and single words of the name.
 */
export function sentWords(source: EvaluationSource): SentWord[] {
  const { atoms, segments } = evaluationInput(source);
  const places = new Map(atoms.map((atom, at) => [atom, at]));
  const names = nameWords(source.reading.resume.basics);
  const contact = contactLines(atoms, labelAtoms(atoms, source.reading));
  const tells = ({ text, line }: Atom) =>
    contact.has(line) ||
    pointsToPerson.test(text) ||
    formOfAddress.test(text) ||
    pronouns.test(text) ||
    (/^\P{L}*\p{Lu}/u.test(text) && names.has(folded(text).replace(/['’]s$/u, '')));
  return segments.flatMap((segment) =>
    segment.atoms.flatMap((atom) =>
      tells(atom) ? [] : [{ atom, at: places.get(atom) ?? -1, segment: segment.index }],
    ),
  );
}
