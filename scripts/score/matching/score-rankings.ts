import { readPosting } from '../../../packages/core/src/posting/read-posting.ts';
import { makeBaselines } from './baselines.ts';
import { judgeText } from './judge-text.ts';
import type { LabelledSet } from './labelled-set.ts';
import { auc, mean, ndcg, precision, type Scored, spearman } from './statistics.ts';

export const methods = ['Vitae', 'TF-IDF cosine', 'BM25'] as const;
export type Method = (typeof methods)[number];
export type Row = Readonly<Record<Method, number | undefined>>;
type Scorer = (posting: string, cv: string) => number;
export type Scorers = Readonly<Record<Method, Scorer>>;

function vitae(): Scorer {
  const postings = new Map<string, ReturnType<typeof readPosting>>();
  return (posting, cv) => {
    const read = postings.get(posting) ?? readPosting(posting);
    postings.set(posting, read);
    return judgeText(cv, read.requirements).score;
  };
}

/** Vitae and the yardsticks over one set; the yardsticks count their words over all its CVs, Vitae sees one at a time. */
export function makeScorers(set: Pick<LabelledSet, 'rankings' | 'pairs'>): Scorers {
  const cvs = new Set([
    ...set.pairs.map((pair) => pair.cv),
    ...set.rankings.flatMap((ranking) => ranking.cvs.map((cv) => cv.text)),
  ]);
  const baselines = makeBaselines([...cvs]);
  return { Vitae: vitae(), 'TF-IDF cosine': baselines.cosine, BM25: baselines.bm25 };
}

export function byMethod(compute: (method: Method) => number | undefined): Row {
  return { Vitae: compute('Vitae'), 'TF-IDF cosine': compute('TF-IDF cosine'), BM25: compute('BM25') };
}

interface ScoredRanking {
  readonly name: string;
  readonly relevantFrom: number;
  readonly lists: Readonly<Record<Method, readonly Scored[]>>;
}

function scoreRanking({ name, posting, cvs }: LabelledSet['rankings'][number], score: Scorers): ScoredRanking {
  const items = (method: Method): Scored[] =>
    cvs.map(({ text, grade }) => ({ grade, score: score[method](posting, text) }));
  // Relevant is the upper half of the grades: 2 and 3 of 0–3, 1 of 0–1.
  const relevantFrom = Math.ceil(Math.max(...cvs.map((cv) => cv.grade)) / 2);
  const lists = { Vitae: items('Vitae'), 'TF-IDF cosine': items('TF-IDF cosine'), BM25: items('BM25') };
  return { name, relevantFrom, lists };
}

export interface RankingFigures {
  readonly overall: readonly (readonly [measure: string, row: Row])[];
  /** nDCG@10 of each ranking. */
  readonly each: readonly (readonly [name: string, row: Row])[];
}

/** Means over all rankings, and the nDCG@10 of each. */
export function rankingFigures(rankings: LabelledSet['rankings'], score: Scorers): RankingFigures {
  const scored = rankings.map((ranking) => scoreRanking(ranking, score));
  const overall = (measure: (items: readonly Scored[], relevantFrom: number) => number | undefined) =>
    byMethod((method) => mean(scored.map(({ lists, relevantFrom }) => measure(lists[method], relevantFrom))));
  return {
    overall: [
      ['nDCG@10', overall((items) => ndcg(items))],
      ['P@5', overall(precision)],
      ['AUC', overall((items) => auc(items))],
      ['Spearman', overall((items) => spearman(items))],
    ],
    each: scored.map(({ name, lists }) => [name, byMethod((method) => ndcg(lists[method]))]),
  };
}

/** AUC and Spearman over all pairs of all postings together. */
export function pairFigures(pairs: LabelledSet['pairs'], score: Scorers): RankingFigures['overall'] {
  const items = (method: Method): Scored[] =>
    pairs.map(({ posting, cv, grade }) => ({ grade, score: score[method](posting, cv) }));
  const lists = { Vitae: items('Vitae'), 'TF-IDF cosine': items('TF-IDF cosine'), BM25: items('BM25') };
  return [
    ['AUC', byMethod((method) => auc(lists[method]))],
    ['Spearman', byMethod((method) => spearman(lists[method]))],
  ];
}
