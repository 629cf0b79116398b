import './evaluation.css';
import { Text, Title } from '@mantine/core';
import type { Evaluation } from '@vitae/core/evaluation/evaluation';
import type { EvaluationDetail } from '../../shared/api-types.ts';
import { formatMoment, formatPartialDate } from '../../shared/format.ts';
import type { Marks } from '../../shared/use-marks.ts';
import { NotCounted } from './not-counted.tsx';

interface PlainListProps {
  readonly title: string;
  readonly items: readonly string[];
  readonly none: string;
}

function PlainList({ title, items, none }: PlainListProps) {
  return (
    <section>
      <Title order={3}>{title}</Title>
      {items.length === 0 ? (
        <Text size="sm" c="dimmed">
          {none}
        </Text>
      ) : (
        <ul className="v-plain-list">
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface EvaluationSummaryProps {
  readonly detail: EvaluationDetail;
  readonly evaluation: Evaluation;
}

function Provenance({ detail, evaluation }: EvaluationSummaryProps) {
  const facts: readonly (readonly [string, string])[] = [
    ['Judged by', `Vitae's own rules, version ${evaluation.evaluatorVersion}. No model was asked.`],
    ['Rubric', `Version ${detail.rubric.version}${detail.rubricIsCurrent ? '' : ', since changed'}`],
    ['As of', `${formatPartialDate(evaluation.asOf)}: where the CV says "present"`],
    ['Read by', detail.cv.readerVersion ? `Reader version ${detail.cv.readerVersion}` : 'Unknown'],
    ['Done', detail.completedAt ? formatMoment(detail.completedAt) : ''],
  ];
  return (
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
      <Text size="xs" c="dimmed" mt="sm">
        The same CV and rubric always give this score. Name, age, sex, photo and address are not looked at.
      </Text>
    </section>
  );
}

/** What the verdicts come to, in words, and what the result rests on. */
export function EvaluationSummary({ detail, evaluation, marks }: EvaluationSummaryProps & { readonly marks: Marks }) {
  return (
    <div className="v-summary">
      <section>
        <Title order={3}>In short</Title>
        <Text size="sm" mt={4}>
          {evaluation.rationale}
        </Text>
      </section>
      <PlainList title="Matches" items={evaluation.matches} none="No requirement is shown by half or more." />
      <PlainList title="Gaps" items={evaluation.gaps} none="Every requirement is shown by half or more." />
      <NotCounted evaluation={evaluation} marks={marks} />
      <Provenance detail={detail} evaluation={evaluation} />
    </div>
  );
}
