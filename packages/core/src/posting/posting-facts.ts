import { findOccupations, withoutGenderMarks } from '../skills/occupations.ts';
import { seniorityOf } from '../skills/seniority.ts';
import { tokenise } from '../skills/tokenise.ts';
import { skillVocabulary } from '../skills/vocabulary.ts';
import { factCues, factLabels, seniorityNames } from './fact-cues.data.ts';
import type { PostingTitle } from './find-title.ts';
import { factLabel } from './posting-cues.data.ts';
import type { PostingFact } from './requirement.ts';
import type { PostingItem } from './split-posting.ts';

/** A fact is a few words; behind a longer text a label has lost its line. */
const longestFact = 80;
/** A place without a label stands in the head of a posting; further down it may be a client's. */
const headLength = 400;

function titleFacts(title: PostingTitle | undefined): PostingFact[] {
  if (!title) return [];
  const tokens = tokenise(withoutGenderMarks(title.text), skillVocabulary().isKnown);
  const family = findOccupations(tokens)[0]?.occupation.family;
  const seniority = seniorityNames[seniorityOf(tokens)];
  const source = { start: title.start, end: title.end };
  return [
    ...(family === undefined ? [] : [{ kind: 'family' as const, text: family, source }]),
    ...(seniority === undefined ? [] : [{ kind: 'seniority' as const, text: seniority, source }]),
  ];
}

function labelledFacts(items: readonly PostingItem[]): PostingFact[] {
  return items.flatMap(({ heading, text, start, end }) => {
    if (heading === undefined || !factLabel.test(heading) || text.length > longestFact) return [];
    const label = factLabels.find(({ words }) => words.test(heading));
    return label ? [{ kind: label.kind, text, source: { start, end } }] : [];
  });
}

function cuedFacts(text: string): PostingFact[] {
  return factCues.flatMap(({ kind, words }) => {
    const found = words.exec(kind === 'location' ? text.slice(0, headLength) : text);
    if (!found) return [];
    return [{ kind, text: found[0].trim(), source: { start: found.index, end: found.index + found[0].length } }];
  });
}

/** What a posting says of the job itself, one fact of a kind; a labelled one before one found in the running text. */
export function postingFacts(
  text: string,
  items: readonly PostingItem[],
  title: PostingTitle | undefined,
): PostingFact[] {
  const facts: PostingFact[] = [];
  for (const fact of [...titleFacts(title), ...labelledFacts(items), ...cuedFacts(text)])
    if (!facts.some(({ kind }) => kind === fact.kind)) facts.push(fact);
  return facts;
}
