/** A thread of `unknown-trades.ts`: loads the core with one trade cut out of its tables, then scores one ranking. */
import { registerHooks } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import type { LabelledSet } from './labelled-set.ts';
import type { TradeTables } from './trade-of-posting.ts';

interface Order {
  readonly ranking: LabelledSet['rankings'][number];
  readonly without: TradeTables;
}

/** What `withoutTrade` in `unknown-trades.ts` sends. */
const { ranking, without }: Order = workerData;

/** A data file without the lines of the trade; other files as they are. */
function cut(url: string, source: string): string {
  const file = url.split('/skills/')[1] ?? '';
  if (without.skillFields.includes(file.replace('.data.ts', ''))) return source.replace(/= `[\s\S]*`/, '= ``');
  const lines = (names: readonly string[]) =>
    source
      .split('\n')
      .filter((line) => !names.some((name) => line.startsWith(`${name} @ `)))
      .join('\n');
  if (file === 'occupations.data.ts') return lines(without.families);
  if (file === 'trade-words.data.ts') return lines(without.trades);
  return source;
}

registerHooks({
  load(url, context, next) {
    const loaded = next(url, context);
    if (!url.includes('/skills/') || !url.endsWith('.data.ts')) return loaded;
    return { ...loaded, source: cut(url, String(loaded.source)) };
  },
});

const { makeScorers, rankingFigures } = await import('./score-rankings.ts');
const rankings = [ranking];
const row = rankingFigures(rankings, makeScorers({ rankings, pairs: [] })).each[0]?.[1];
parentPort?.postMessage(row);
