import { Button, Group, NumberInput, Progress, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { ModelBudget } from '../../shared/api-types.ts';
import { usdText } from '../../shared/usd-text.ts';
import { useSetBudget } from './mutations.ts';

interface BudgetSectionProps {
  readonly budget: ModelBudget;
  readonly editable: boolean;
}

/** What was spent this month, and the ceiling that nothing passes. */
export function BudgetSection({ budget, editable }: BudgetSectionProps) {
  const [typed, setTyped] = useState<number | string>(budget.ceilingUsd);
  const set = useSetBudget();
  const used = budget.spentUsd + budget.reservedUsd;
  const share = budget.ceilingUsd === 0 ? 100 : Math.min(100, (100 * used) / budget.ceilingUsd);
  const reached = used >= budget.ceilingUsd;
  return (
    <section>
      <Title order={2}>Spending in {budget.month}</Title>
      <div className="v-surface v-budget">
        <Group justify="space-between" align="baseline">
          <Text>
            <span className="v-budget-spent">{usdText(used)}</span> of {usdText(budget.ceilingUsd)}
          </Text>
          {reached && (
            <Text size="sm" className="v-provider-note" data-kind="problem">
              The ceiling is reached: no model is asked until it is raised, or the month ends.
            </Text>
          )}
        </Group>
        <Progress
          value={share}
          {...(reached && { color: 'red' })}
          aria-label={`${Math.round(share)}% of the ceiling`}
        />
        <Text size="sm" c="dimmed">
          Each call is reserved with the most it may cost before it is made, and settled afterwards. One that would pass
          the ceiling is not made.
          {budget.reservedUsd > 0 && ` ${usdText(budget.reservedUsd)} are reserved for calls under way.`}
        </Text>
        {editable && (
          <form
            onSubmit={(event) => {
              event.preventDefault();
              if (typeof typed === 'number') set.mutate({ ceilingUsd: typed });
            }}
          >
            <Group align="flex-end" gap="sm">
              <NumberInput
                label="Ceiling for a month, in US$"
                min={0}
                decimalScale={2}
                value={typed}
                onChange={setTyped}
                w={220}
              />
              <Button
                type="submit"
                variant="default"
                loading={set.isPending}
                disabled={typeof typed !== 'number' || typed === budget.ceilingUsd}
              >
                Set
              </Button>
            </Group>
          </form>
        )}
      </div>
    </section>
  );
}
