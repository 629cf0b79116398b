// biome-ignore-all lint/a11y/useSemanticElements: a virtual list cannot be a <table>: most of its rows do not exist
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active row
import { Tooltip } from '@mantine/core';
import type { Requirement } from '@vitae/core/posting/requirement';
import { memo } from 'react';
import { columnNames } from './columns.ts';

const kindNames: Readonly<Record<Requirement['kind'], string>> = {
  gate: 'Gate, gives no points',
  must: 'Must',
  nice: 'Nice to have',
};

export const RankedHeader = memo(function RankedHeader({
  requirements,
}: {
  readonly requirements: readonly Requirement[];
}) {
  const names = columnNames(requirements);
  return (
    <div role="row" className="v-ranked-row v-ranked-header" aria-rowindex={1}>
      <div role="columnheader" className="v-ranked-check">
        <span className="v-visually-hidden">Selected</span>
      </div>
      <div role="columnheader" className="v-ranked-rank">
        <span className="v-visually-hidden">Rank</span>
      </div>
      <div role="columnheader" className="v-ranked-name">
        Candidate
      </div>
      <div role="columnheader" className="v-ranked-score">
        Score
      </div>
      {requirements.map(({ id, kind, text }) => (
        <Tooltip key={id} label={`${kindNames[kind]}: ${text}`} multiline maw={320}>
          <div role="columnheader" className="v-ranked-mark" data-kind={kind}>
            <span aria-hidden="true">{names.get(id)}</span>
            <span className="v-visually-hidden">
              {kindNames[kind]}: {text}
            </span>
          </div>
        </Tooltip>
      ))}
    </div>
  );
});
