import type { Document } from '../document/document.ts';
import type { Requirement } from '../posting/requirement.ts';
import { findLanguage } from '../reading/find-language.ts';
import { readResume } from '../reading/read-resume.ts';
import type { Reading } from '../reading/reading.ts';
import { type Atom, documentAtoms } from './atoms.ts';
import { doubtfulIdentity } from './doubtful-identity.ts';
import { blockTexts } from './evidence.ts';
import { labelAtoms } from './label-atoms.ts';
import { redactIdentity } from './redact-identity.ts';
import { type Segment, segmentAtoms } from './segments.ts';
import { trustedSegments } from './trust-segments.ts';
import { withoutSegments } from './without-segments.ts';
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
  /** The posting's text, to recognise where a CV repeats it; without it only the requirements' own words are known. */
  readonly posting?: string | undefined;
  /** YYYY-MM. */
  readonly asOf: string;
}

export function evaluationInput(source: EvaluationSource): EvaluationInput {
  const all = shownSegments(source);
  const trusted = trustedSegments(all.segments, source);
  const cleaned = trusted.length < all.segments.length ? withoutTricks(source, all.segments, trusted) : undefined;
  if (cleaned === undefined) return inputOf(source, all.atoms, trusted);
  const again = shownSegments(cleaned);
  return inputOf(cleaned, again.atoms, trustedSegments(again.segments, cleaned));
}

/** The visible words that may be judged, in segments with their sections. */
function shownSegments({ document, reading }: EvaluationSource): { atoms: readonly Atom[]; segments: Segment[] } {
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
  return {
    atoms,
    segments: segments.map((own) =>
      !hasRoles && own.section === 'summary' ? { ...own, section: 'unknown' as const } : own,
    ),
  };
}

/**
 * The CV as it would be without what was set aside: a pasted posting also changes how the lines before it are read.
 * A reading that people corrected is kept as it is.
 */
function withoutTricks(
  source: EvaluationSource,
  all: readonly Segment[],
  trusted: readonly Segment[],
): EvaluationSource | undefined {
  if (JSON.stringify(readResume(source.document).resume) !== JSON.stringify(source.reading.resume)) return undefined;
  const kept = new Set(trusted);
  const document = withoutSegments(
    source.document,
    all.filter((segment) => !kept.has(segment)),
  );
  return { ...source, document, reading: readResume(document) };
}

function inputOf(
  { document, reading, asOf }: EvaluationSource,
  atoms: readonly Atom[],
  segments: readonly Segment[],
): EvaluationInput {
  return {
    segments,
    atoms,
    history: workHistory(reading, segments, asOf),
    language: findLanguage(segments)?.slice(0, 2),
    blocks: blockTexts(document),
  };
}
