/**
 * Scores the local evaluator on labelled CV–posting data, beside TF-IDF cosine and BM25 on the same texts:
 *   npm run score:matching [FOLDER or FILE.jsonl] [-- --each] [-- --stress] [-- --unknown-trades]
 * Without a folder it runs over the project's own set. `--stress` repeats it in the forms that public collections have
 * (one line, lower case, misread …), `--unknown-trades` with each posting's own trade taken out of all word tables. The
 * forms of the data stand in docs/domain/evaluation.md.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { judgeText } from './judge-text.ts';
import { type LabelledSet, readLabelledSet } from './labelled-set.ts';
import { printTable, shown } from './print-table.ts';
import { makeScorers, pairFigures, rankingFigures } from './score-rankings.ts';
import { scoreStress } from './stress.ts';
import { scoreUnknownTrades } from './unknown-trades.ts';
import { verdictOf } from './verdict-cases.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { each: { type: 'boolean' }, stress: { type: 'boolean' }, 'unknown-trades': { type: 'boolean' } },
});
const ownSet = fileURLToPath(new URL('../../../packages/core/fixtures/matching', import.meta.url));

function scoreVerdicts(set: LabelledSet): void {
  let right = 0;
  let all = set.cases.length;
  for (const own of set.cases) {
    const { verdict, reason } = verdictOf(own);
    if (own.verdict === verdict) right += 1;
    else if (values.each)
      console.log(
        `${own.verdict} expected, ${verdict} found: ${own.asked} | ${own.cv.replaceAll('\n', ' / ')} — ${reason}`,
      );
  }
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
if (set.rankings.length + set.pairs.length + set.judged.length + set.cases.length === 0) {
  console.error(
    `There is no labelled data in ${path}: put .jsonl files there, as docs/domain/evaluation.md describes.`,
  );
  process.exit(1);
}
if (values.stress) scoreStress(set);
else if (values['unknown-trades']) await scoreUnknownTrades(set);
else {
  const score = makeScorers(set);
  if (set.rankings.length > 0) {
    const { overall, each } = rankingFigures(set.rankings, score);
    printTable(`${set.rankings.length} rankings, mean`, overall);
    if (values.each) printTable('nDCG@10 of each', each);
  }
  if (set.pairs.length > 0) printTable(`${set.pairs.length} pairs, pooled`, pairFigures(set.pairs, score));
  if (set.judged.length + set.cases.length > 0) scoreVerdicts(set);
}
