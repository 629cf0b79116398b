/**
 * Scores the local evaluator on labelled CV–posting data, beside TF-IDF cosine and BM25 on the same texts:
 *   npm run score:matching [FOLDER or FILE.jsonl] [-- --each]
 * Without a folder it runs over the project's own set. The forms of the data stand in docs/domain/evaluation.md.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readPosting } from '../../../packages/core/src/posting/read-posting.ts';
import { type Baselines, makeBaselines } from './baselines.ts';
import { judgeText } from './judge-text.ts';
import { type LabelledSet, readLabelledSet } from './labelled-set.ts';
import { auc, mean, ndcg, precision, type Scored, spearman } from './statistics.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { each: { type: 'boolean' } } });
const ownSet = fileURLToPath(new URL('../../../packages/core/fixtures/matching', import.meta.url));

const methods = ['Vitae', 'TF-IDF cosine', 'BM25'] as const;
type Method = (typeof methods)[number];
type Scorer = (posting: string, cv: string) => number;

function vitae(): Scorer {
  const postings = new Map<string, ReturnType<typeof readPosting>>();
  return (posting, cv) => {
    const read = postings.get(posting) ?? readPosting(posting);
    postings.set(posting, read);
    return judgeText(cv, read.requirements).score;
  };
}

function scorers(baselines: Baselines): Readonly<Record<Method, Scorer>> {
  return { Vitae: vitae(), 'TF-IDF cosine': baselines.cosine, BM25: baselines.bm25 };
}

const shown = (value: number | undefined) => (value === undefined ? '    –' : value.toFixed(3));

function print(
  title: string,
  rows: readonly (readonly [string, Readonly<Record<Method, number | undefined>>])[],
): void {
  console.log(`\n${title.padEnd(34)}${methods.map((method) => method.padStart(15)).join('')}`);
  for (const [name, row] of rows)
    console.log(`${name.padEnd(34)}${methods.map((method) => shown(row[method]).padStart(15)).join('')}`);
}

function byMethod(compute: (method: Method) => number | undefined): Record<Method, number | undefined> {
  return { Vitae: compute('Vitae'), 'TF-IDF cosine': compute('TF-IDF cosine'), BM25: compute('BM25') };
}

function scoreRankings(set: LabelledSet, score: Readonly<Record<Method, Scorer>>): void {
  const scored = set.rankings.map(({ name, posting, cvs }) => {
    const top = Math.max(...cvs.map((cv) => cv.grade));
    const items = (method: Method): Scored[] =>
      cvs.map(({ text, grade }) => ({ grade, score: score[method](posting, text) }));
    const lists = { Vitae: items('Vitae'), 'TF-IDF cosine': items('TF-IDF cosine'), BM25: items('BM25') };
    // Relevant is the upper half of the grades: 2 and 3 of 0–3, 1 of 0–1.
    return { name, relevantFrom: Math.ceil(top / 2), lists };
  });
  const overall = (measure: (items: readonly Scored[], relevantFrom: number) => number | undefined) =>
    byMethod((method) => mean(scored.map(({ lists, relevantFrom }) => measure(lists[method], relevantFrom))));
  print(`${set.rankings.length} rankings, mean`, [
    ['nDCG@10', overall((items) => ndcg(items))],
    ['P@5', overall(precision)],
    ['AUC', overall((items) => auc(items))],
    ['Spearman', overall((items) => spearman(items))],
  ]);
  if (values.each)
    print(
      'nDCG@10 of each',
      scored.map(({ name, lists }) => [name.slice(-32), byMethod((method) => ndcg(lists[method]))]),
    );
}

function scorePairs(set: LabelledSet, score: Readonly<Record<Method, Scorer>>): void {
  const items = (method: Method): Scored[] =>
    set.pairs.map(({ posting, cv, grade }) => ({ grade, score: score[method](posting, cv) }));
  const lists = { Vitae: items('Vitae'), 'TF-IDF cosine': items('TF-IDF cosine'), BM25: items('BM25') };
  print(`${set.pairs.length} pairs, pooled`, [
    ['AUC', byMethod((method) => auc(lists[method]))],
    ['Spearman', byMethod((method) => spearman(lists[method]))],
  ]);
}

function scoreVerdicts(set: LabelledSet): void {
  let right = 0;
  let all = 0;
  for (const { cv, requirements, verdicts } of set.judged) {
    for (const { requirementId, verdict, requirement, reason } of judgeText(cv, requirements).verdicts) {
      const expected = verdicts[requirementId];
      if (expected === undefined) continue;
      all += 1;
      if (expected === verdict) right += 1;
      else if (values.each) console.log(`${expected} expected, ${verdict} found: ${requirement} — ${reason}`);
    }
  }
  console.log(`\nverdict accuracy ${shown(right / all)} (${right} of ${all} labelled verdicts)`);
}

const path = positionals[0] ?? ownSet;
const set = await readLabelledSet(path);
if (set.rankings.length + set.pairs.length + set.judged.length === 0) {
  console.error(
    `There is no labelled data in ${path}: put .jsonl files there, as docs/domain/evaluation.md describes.`,
  );
  process.exit(1);
}
const cvs = new Set([
  ...set.pairs.map((pair) => pair.cv),
  ...set.rankings.flatMap(({ cvs }) => cvs.map((cv) => cv.text)),
]);
const score = scorers(makeBaselines([...cvs]));
if (set.rankings.length > 0) scoreRankings(set, score);
if (set.pairs.length > 0) scorePairs(set, score);
if (set.judged.length > 0) scoreVerdicts(set);
