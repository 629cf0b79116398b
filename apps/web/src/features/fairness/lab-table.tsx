import { Text } from '@mantine/core';
import { formatPoints } from '@vitae/ui/marks/score-sum';
import { useState } from 'react';
import type { FairnessCheck } from '../../shared/api-types.ts';
import { TextLink } from '../../shared/links.tsx';

type LabRow = NonNullable<FairnessCheck['rows']>[number];
type Example = LabRow['examples'][number];

const promises: Readonly<Record<LabRow['promise'], string>> = {
  nothing: 'Nothing',
  years: 'Years, where they are asked for',
  reading: 'As it is read',
};

const signed = (points: number): string =>
  `${points > 0 ? '+' : points < 0 ? '−' : ''}${formatPoints(Math.abs(points))}`;

function Where({ example }: { readonly example: Example }) {
  const { evaluationId, subject, swap, points, requirements } = example;
  return (
    <li>
      {evaluationId ? (
        <TextLink to="/evaluations/$evaluationId" params={{ evaluationId }}>
          {subject}
        </TextLink>
      ) : (
        subject
      )}
      , {swap}: {signed(points)} points
      <Text size="xs" c="dimmed">
        {requirements.join(' · ')}
      </Text>
    </li>
  );
}

function Row({ row }: { readonly row: LabRow }) {
  const [open, setOpen] = useState(false);
  const hasExamples = row.examples.length > 0;
  const name = row.kind.charAt(0).toUpperCase() + row.kind.slice(1);
  return (
    <>
      <tr data-broken={row.broken > 0}>
        <th scope="row">
          {hasExamples ? (
            <button type="button" className="v-fairness-open" aria-expanded={open} onClick={() => setOpen(!open)}>
              {name}
            </button>
          ) : (
            name
          )}
          {row.broken > 0 && <span className="v-fairness-broken"> moved, and must not</span>}
        </th>
        <td className="v-fairness-promise">{promises[row.promise]}</td>
        <td data-number>{row.compared.toLocaleString('en')}</td>
        <td data-number>{row.moved.toLocaleString('en')}</td>
        <td data-number>{formatPoints(row.mostPoints)}</td>
        <td data-number>{row.mostRanks}</td>
      </tr>
      {open && (
        <tr>
          <td colSpan={6}>
            <ul className="v-fairness-examples">
              {row.examples.map((example) => (
                <Where key={`${example.subject} ${example.swap}`} example={example} />
              ))}
            </ul>
          </td>
        </tr>
      )}
    </>
  );
}

/** What was swapped, how often, and how far the farthest CV moved. */
export function LabTable({ rows }: { readonly rows: readonly LabRow[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="v-fairness-scroll" aria-label="Swaps and what moved" tabIndex={0}>
      <table className="v-fairness-table">
        <thead>
          <tr>
            <th scope="col">Swapped</th>
            <th scope="col" className="v-fairness-promise">
              May move
            </th>
            <th scope="col" data-number>
              Compared
            </th>
            <th scope="col" data-number>
              Moved
            </th>
            <th scope="col" data-number>
              Most points
            </th>
            <th scope="col" data-number>
              Most ranks
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.kind} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}
