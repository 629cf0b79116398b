import type { Document } from '../document/document.ts';
import type { Requirement } from '../posting/requirement.ts';
import type { Reading } from '../reading/reading.ts';
import { type Atom, documentAtoms } from './atoms.ts';
import { doubtfulIdentity } from './doubtful-identity.ts';
import { blockTexts } from './evidence.ts';
import { labelAtoms } from './label-atoms.ts';
import { redactIdentity } from './redact-identity.ts';
import { type Segment, segmentAtoms } from './segments.ts';
import { trustedSegments } from './trust-segments.ts';
import { type WorkHistory, workHistory } from './work-history.ts';

/**
 * All that a judge of a requirement gets to see: the visible words without name, contact, address, age, sex, origin
 * and family (blind by construction), without sentences to a machine and without copies of the posting.
 */
export interface EvaluationInput {
  readonly segments: readonly Segment[];
  /** Every visible word, for checking quotes. */
  readonly atoms: readonly Atom[];
  readonly history: WorkHistory;
  /** Two-letter code of the language the CV is written in. */
  readonly language: string | undefined;
  /** Text of each block of a flow document, for verbatim quotes. */
  readonly blocks: readonly string[] | undefined;
}

export interface EvaluationSource {
  readonly document: Document;
  readonly reading: Reading;
  readonly requirements: readonly Requirement[];
  /** YYYY-MM. */
  readonly asOf: string;
}

export function evaluationInput({ document, reading, requirements, asOf }: EvaluationSource): EvaluationInput {
  const atoms = documentAtoms(document);
  const doubtful = doubtfulIdentity(reading);
  // What is no name or place after all belongs to the words around it.
  const labels = labelAtoms(atoms, reading).map((label) => (label && doubtful.has(label) ? undefined : label));
  const hidden = redactIdentity(atoms, labels, reading);
  const shown = atoms.flatMap((atom, at) => (hidden[at] ? [] : [{ atom, label: labels[at] }]));
  const segments = segmentAtoms(
    shown.map(({ atom }) => atom),
    shown.map(({ label }) => label),
  );
  // Without roles the reader takes a whole text for a summary; then nothing says where a word stands.
  const hasRoles = (reading.resume.work?.length ?? 0) > 0;
  const placed = segments.map((own) =>
    !hasRoles && own.section === 'summary' ? { ...own, section: 'unknown' as const } : own,
  );
  const trusted = trustedSegments(placed, requirements);
  return {
    segments: trusted,
    atoms,
    history: workHistory(reading, trusted, asOf),
    language: reading.language?.slice(0, 2),
    blocks: blockTexts(document),
  };
}
