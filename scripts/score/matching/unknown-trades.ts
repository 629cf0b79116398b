import { Worker } from 'node:worker_threads';
import { readPosting } from '../../../packages/core/src/posting/read-posting.ts';
import type { LabelledSet } from './labelled-set.ts';
import { printTable } from './print-table.ts';
import { byMethod, makeScorers, type Row, rankingFigures } from './score-rankings.ts';
import { mean } from './statistics.ts';
import { type TradeTables, tradeOfPosting } from './trade-of-posting.ts';

/** The figures of one ranking, reckoned in a thread whose word tables lack the trade. */
function withoutTrade(ranking: LabelledSet['rankings'][number], without: TradeTables): Promise<Row> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./unknown-trade-worker.ts', import.meta.url), {
      workerData: { ranking, without },
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/**
 * Every ranking twice: with all tables, and with the posting's own trade taken out of them (its titles, its words, its
 * fields of skills), which shows how a trade fares that nobody has written tables for.
 */
export async function scoreUnknownTrades({ rankings }: LabelledSet): Promise<void> {
  const known = rankingFigures(rankings, makeScorers({ rankings, pairs: [] })).each;
  const unknown: (readonly [string, Row])[] = [];
  for (const ranking of rankings) {
    const without = tradeOfPosting(ranking.posting, readPosting(ranking.posting).title);
    unknown.push([ranking.name, await withoutTrade(ranking, without)]);
  }
  const average = (rows: readonly (readonly [string, Row])[]) =>
    byMethod((method) => mean(rows.map(([, row]) => row[method])));
  printTable('nDCG@10, own trade taken out', unknown);
  printTable(`nDCG@10, mean of ${rankings.length}`, [
    ['with all tables', average(known)],
    ['own trade taken out', average(unknown)],
  ]);
}
