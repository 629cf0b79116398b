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
import { isBareHeading, type Segment, segmentAtoms } from './segments.ts';
import { type DistrustedSegment, distrustedSegments } from './trust-segments.ts';
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
  /** What was left out as a trick, and why. */
  readonly setAside: readonly DistrustedSegment[];
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
  const tricks = distrustedSegments(all.segments, source);
  const cleaned = tricks.length > 0 ? withoutTricks(source, tricks) : undefined;
  if (cleaned === undefined) return inputOf(source, all, tricks);
  const again = shownSegments(cleaned);
  const more = distrustedSegments(again.segments, cleaned);
  return { ...inputOf(cleaned, again, more), setAside: [...tricks, ...more] };
}

interface Shown {
  readonly atoms: readonly Atom[];
  readonly segments: readonly Segment[];
}

/** The visible words that may be judged, in segments with their sections. */
function shownSegments({ document, reading }: EvaluationSource): Shown {
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
function withoutTricks(source: EvaluationSource, tricks: readonly DistrustedSegment[]): EvaluationSource | undefined {
  if (JSON.stringify(readResume(source.document).resume) !== JSON.stringify(source.reading.resume)) return undefined;
  const document = withoutSegments(
    source.document,
    tricks.map(({ segment }) => segment),
  );
  return { ...source, document, reading: readResume(document) };
}

function inputOf(
  { document, reading, asOf }: EvaluationSource,
  { atoms, segments: all }: Shown,
  setAside: readonly DistrustedSegment[],
): EvaluationInput {
  const gone = new Set(setAside.map(({ segment }) => segment));
  // A heading says where words stand, not what somebody did: "Berufserfahrung" is no word of an electrician.
  const segments = all.filter((segment) => !gone.has(segment) && !isBareHeading(segment));
  return {
    segments,
    setAside,
    atoms,
    history: workHistory(reading, segments, asOf),
    language: findLanguage(segments)?.slice(0, 2),
    blocks: blockTexts(document),
  };
}
