/**
 * `npm run score:attacks [-- --postings 13]`: tricks of every kind on CVs of the labelled set, and how far each moves the
 * score: of the local evaluator, and of a model that obeys whatever it reads. Ends with 1 when anything moves.
 */
import { parseArgs } from 'node:util';
import { attackKinds } from './attack-kinds.ts';
import { type AttackOutcome, runAttacks } from './run-attacks.ts';
import { attackTargets } from './targets.ts';

const { values } = parseArgs({ options: { postings: { type: 'string', default: '13' } } });

const outcomes = await runAttacks(attackTargets(Number(values.postings)));
const farthest = (list: readonly AttackOutcome[], pick: (one: AttackOutcome) => number) =>
  Math.max(0, ...list.map((one) => Math.abs(pick(one))));
const row = (name: string, list: readonly AttackOutcome[]) =>
  [
    name.padEnd(22),
    String(list.length).padStart(7),
    farthest(list, ({ local }) => local)
      .toFixed(1)
      .padStart(7),
    farthest(list, ({ model }) => model)
      .toFixed(1)
      .padStart(7),
    String(farthest(list, ({ unsupported }) => unsupported)).padStart(13),
  ].join(' ');

console.log('kind                   attacks   local   model   unsupported');
for (const { name } of attackKinds) {
  console.log(
    row(
      name,
      outcomes.filter(({ kind }) => kind === name),
    ),
  );
}
console.log(row('all', outcomes));
console.log(
  'Columns: most points moved by the local evaluator, most points moved with an obedient model, most verdicts',
);
console.log('of that model that changed without a quote that stands in the CV.');
const moved = outcomes.filter(({ local, model, unsupported }) => local !== 0 || model !== 0 || unsupported !== 0);
for (const { kind, target, local, model } of moved) {
  console.log(`moved: ${kind} on ${target}: local ${local.toFixed(1)}, model ${model.toFixed(1)}`);
}
process.exitCode = moved.length > 0 ? 1 : 0;
