import { forgetTexts } from './judge-text.ts';
import type { LabelledSet } from './labelled-set.ts';
import { printTable } from './print-table.ts';
import { makeScorers, pairFigures, type Row, rankingFigures } from './score-rankings.ts';
import { type StressForm, stressForms } from './stress-forms.ts';

function changed({ rankings, pairs }: LabelledSet, form: StressForm): Pick<LabelledSet, 'rankings' | 'pairs'> {
  return {
    rankings: rankings.map(({ name, posting, cvs }) => ({
      name,
      posting: form.posting(posting),
      cvs: cvs.map(({ text, grade }) => ({ text: form.cv(text), grade })),
    })),
    pairs: pairs.map(({ posting, cv, grade }) => ({ posting: form.posting(posting), cv: form.cv(cv), grade })),
  };
}

/** The same set in the forms that public collections have: every measure, a row for each form. */
export function scoreStress(set: LabelledSet): void {
  const tables = new Map<string, (readonly [string, Row])[]>();
  for (const form of stressForms) {
    forgetTexts();
    const own = changed(set, form);
    const score = makeScorers(own);
    const rankings = own.rankings.length > 0 ? rankingFigures(own.rankings, score).overall : [];
    const pairs = own.pairs.length > 0 ? pairFigures(own.pairs, score) : [];
    const named = [...rankings, ...pairs.map(([measure, row]) => [`${measure} of pairs`, row] as const)];
    for (const [measure, row] of named) tables.set(measure, [...(tables.get(measure) ?? []), [form.name, row]]);
  }
  for (const [measure, rows] of tables) printTable(measure, rows);
}
