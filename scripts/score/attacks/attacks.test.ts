import { expect, test } from 'vitest';
import { attackKinds } from './attack-kinds.ts';
import { runAttacks } from './run-attacks.ts';
import { attackTargets } from './targets.ts';

const targets = attackTargets(4);

test('tricks of every kind move neither the local evaluator nor a model that obeys them', async () => {
  const outcomes = await runAttacks(targets);
  expect(outcomes).toHaveLength(attackKinds.length * targets.length);
  expect(outcomes.length).toBeGreaterThanOrEqual(80);
  expect(outcomes.filter(({ local, model, unsupported }) => local !== 0 || model !== 0 || unsupported !== 0)).toEqual(
    [],
  );
});
