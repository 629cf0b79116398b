import { Text, Title } from '@mantine/core';
import type { ModelEvaluation } from '../../shared/api-types.ts';
import { count, formatMoment } from '../../shared/format.ts';
import { usdText } from '../../shared/usd-text.ts';
import { SentMessages } from './sent-messages.tsx';

const faults = {
  not_found: 'does not stand in the CV',
  says_nothing: 'says nothing by itself',
  too_long: 'is a page, not a quote',
} as const;

function Rejected({ model }: { readonly model: ModelEvaluation }) {
  const { judgement } = model;
  if (!judgement || judgement.rejected.length + judgement.unsupported.length === 0) return null;
  const nameOf = (id: string) =>
    judgement.evaluation.verdicts.find(({ requirementId }) => requirementId === id)?.requirement ?? id;
  return (
    <section>
      <Title order={3}>What did not count</Title>
      {judgement.unsupported.length > 0 && (
        <Text size="sm" mt={4}>
          The model called {count(judgement.unsupported.length, 'requirement')} shown without words of the CV for it.
          They count as not shown.
        </Text>
      )}
      <ul className="v-plain-list">
        {judgement.rejected.map(({ requirementId, quote, fault }) => (
          <li key={`${requirementId} ${quote}`}>
            “{quote}” {faults[fault]}{' '}
            <Text span size="sm" c="dimmed">
              ({nameOf(requirementId)})
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Where a model's result comes from, what it took, and what of it was not believed. */
export function ModelFacts({
  evaluationId,
  model,
}: {
  readonly evaluationId: string;
  readonly model: ModelEvaluation;
}) {
  const { judgement } = model;
  const tokens = `${(model.inputTokens ?? 0).toLocaleString('en')} sent, ${(model.outputTokens ?? 0).toLocaleString('en')} answered`;
  const facts: readonly (readonly [string, string])[] = [
    ['Judged by', `${model.model ?? ''} (${model.provider ?? ''}), prompt version ${model.promptVersion ?? ''}`],
    ['Points by', 'Vitae’s arithmetic, as for the local evaluation'],
    ['Tokens', tokens],
    [
      'Cost',
      `${usdText(model.costUsd ?? 0)}${model.fromCache ? ', paid before: the same question had been asked' : ''}`,
    ],
    ['Time', `${((model.latencyMs ?? 0) / 1000).toFixed(1)} s`],
    ['Sent', (model.parts ?? 1) > 1 ? `The whole CV, in ${model.parts} parts` : 'The whole CV, in one message'],
    ['Done', model.completedAt ? formatMoment(model.completedAt) : ''],
  ];
  return (
    <div className="v-summary">
      <section>
        <Title order={3}>In short</Title>
        <Text size="sm" mt={4}>
          {judgement?.evaluation.rationale}
        </Text>
      </section>
      <section>
        <Title order={3}>Where this comes from</Title>
        <dl className="v-facts">
          {facts.map(([name, value]) => (
            <div key={name} style={{ display: 'contents' }}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <Text size="xs" c="dimmed" my="sm">
          Name, contact, address, age, sex, nationality and links were not sent.
        </Text>
        <SentMessages evaluationId={evaluationId} wasSent />
      </section>
      <Rejected model={model} />
    </div>
  );
}
