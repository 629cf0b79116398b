import { degreeRows, studyFields } from './degrees.data.ts';
import { PhraseTrie } from './phrase-trie.ts';
import { type Token, tokenise } from './tokenise.ts';

export interface DegreeMention {
  /** 1 school leaving … 6 doctorate; the scale stands in `degrees.data.ts`. */
  readonly level: number;
  readonly from: number;
  readonly to: number;
}

export interface StudyFieldMention {
  readonly group: string;
  readonly from: number;
  readonly to: number;
}

const keysOf = (phrase: string) => tokenise(phrase, () => true).map((token) => token.key);

const degrees = new PhraseTrie<{ readonly level: number; readonly exact?: string }>();
for (const row of degreeRows) {
  for (const phrase of row.words) degrees.add(keysOf(phrase), { level: row.level });
  for (const exact of row.exact ?? [])
    degrees.add(keysOf(exact), { level: row.level, exact: exact.replace(/\.$/, '') });
}

const subjects = new PhraseTrie<string>();
for (const [group, phrases] of Object.entries(studyFields)) {
  for (const phrase of phrases) subjects.add(keysOf(phrase), group);
}

/** "Scrum Master", "Master Data", "master chef", "Kubernetes master": the word without the degree. */
const noMaster =
  /^(?:data|chef|scrum|class|electrician|plumber|plan|planning|key|budget|production|black|of\s+ceremon)/i;

/** "MS Excel" is no Master of Science. */
const microsoft = /^[- ]?(?:excel|office|word|project|sql|access|outlook|power|teams|visio|dynamics|windows)/i;

function isDegree(text: string, tokens: readonly Token[], at: { from: number; to: number }): boolean {
  const first = tokens[at.from];
  const last = tokens[at.to - 1];
  if (!first || !last) return false;
  if (first.key === 'ms' && microsoft.test(text.slice(last.end).trimStart())) return false;
  if (first.key !== 'master' || at.to - at.from > 1) return true;
  return !noMaster.test(text.slice(last.end).trimStart()) && tokens[at.from - 1]?.key !== 'scrum';
}

/** Degrees named in a text, in order. */
export function findDegrees(text: string, tokens: readonly Token[]): DegreeMention[] {
  return degrees.find(tokens).flatMap((hit) => {
    const start = tokens[hit.from]?.start ?? 0;
    const written = text.slice(start, tokens[hit.to - 1]?.end ?? start);
    const value = hit.values.find((v) => v.exact === undefined || v.exact === written);
    if (!value || !isDegree(text, tokens, hit)) return [];
    return [{ level: value.level, from: hit.from, to: hit.to }];
  });
}

/** Subjects of study named in a text, in order. */
export function findStudyFields(tokens: readonly Token[]): StudyFieldMention[] {
  return subjects
    .find(tokens)
    .flatMap((hit) => hit.values.slice(0, 1).map((group) => ({ group, from: hit.from, to: hit.to })));
}
