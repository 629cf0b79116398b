/**
 * The two usual yardsticks, on the same texts: TF-IDF cosine (as scikit-learn's vectoriser with its English stop words:
 * smooth idf, no sublinear tf) and Okapi BM25 (k1 1.5, b 0.75). Words are lower-case runs of letters and digits, idf is
 * counted over the CVs of the whole set, which Vitae itself never sees.
 */
import { stopWords } from '../../../packages/core/src/skills/stop-words.data.ts';

const english = new Set(stopWords.en ?? []);

function words(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []).filter((word) => !english.has(word));
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

export interface Baselines {
  readonly cosine: (posting: string, cv: string) => number;
  readonly bm25: (posting: string, cv: string) => number;
}

export function makeBaselines(cvs: readonly string[]): Baselines {
  const cache = new Map<string, Map<string, number>>();
  const counted = (text: string) => {
    const counts = cache.get(text) ?? countWords(text);
    cache.set(text, counts);
    return counts;
  };
  const inDocuments = new Map<string, number>();
  let letters = 0;
  for (const cv of cvs) {
    for (const [word, count] of counted(cv)) {
      inDocuments.set(word, (inDocuments.get(word) ?? 0) + 1);
      letters += count;
    }
  }
  const averageLength = letters / Math.max(1, cvs.length);
  const frequency = (word: string) => inDocuments.get(word) ?? 0;
  const smoothIdf = (word: string) => Math.log((1 + cvs.length) / (1 + frequency(word))) + 1;
  const okapiIdf = (word: string) => Math.log(1 + (cvs.length - frequency(word) + 0.5) / (frequency(word) + 0.5));

  function norm(counts: ReadonlyMap<string, number>): number {
    let sum = 0;
    for (const [word, count] of counts) sum += (count * smoothIdf(word)) ** 2;
    return Math.sqrt(sum);
  }

  return {
    cosine(posting, cv) {
      const [a, b] = [counted(posting), counted(cv)];
      let dot = 0;
      for (const [word, count] of a) dot += count * (b.get(word) ?? 0) * smoothIdf(word) ** 2;
      const size = norm(a) * norm(b);
      return size === 0 ? 0 : dot / size;
    },
    bm25(posting, cv) {
      const counts = counted(cv);
      const length = [...counts.values()].reduce((sum, count) => sum + count, 0);
      let score = 0;
      for (const word of counted(posting).keys()) {
        const count = counts.get(word) ?? 0;
        score += (okapiIdf(word) * count * 2.5) / (count + 1.5 * (0.25 + (0.75 * length) / averageLength));
      }
      return score;
    },
  };
}
