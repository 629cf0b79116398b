// biome-ignore-all lint/a11y/useSemanticElements: a virtual list cannot be a <table>: most of its rows do not exist
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active row
import { Skeleton } from '@mantine/core';
import type { Requirement } from '@vitae/core/posting/requirement';
import { ScoreDial } from '@vitae/ui/score-ring';
import { VerdictMark } from '@vitae/ui/verdict-mark';
import type { ScreeningRow } from '../../shared/api-types.ts';
import { failureTitle } from '../../shared/error-text.ts';
import { formatYears } from '../../shared/format.ts';
import { StageLabel } from '../../shared/stage-label.tsx';

interface RankedRowProps {
  readonly row: ScreeningRow | undefined;
  readonly index: number;
  readonly requirements: readonly Requirement[];
  readonly tied: boolean;
  readonly active: boolean;
  readonly open: boolean;
  readonly onOpen: () => void;
}

export const rowId = (index: number): string => `ranked-${index}`;

function Rank({ rank, tied }: { readonly rank: number | undefined; readonly tied: boolean }) {
  if (rank === undefined) return null;
  return tied ? (
    <>
      <span aria-hidden="true">={rank}</span>
      <span className="v-visually-hidden">tied at {rank}</span>
    </>
  ) : (
    rank
  );
}

function Score({ row }: { readonly row: ScreeningRow }) {
  if (row.failure) return <span className="v-ranked-failed">{failureTitle(row.failure.code)}</span>;
  if (row.score === undefined) return <StageLabel stage={row.stage} />;
  return (
    <>
      <ScoreDial score={row.score} size={40} />
      <span className="v-visually-hidden"> out of 100</span>
    </>
  );
}

/** Words of the CV keep their own direction beside ours. */
function About({ row }: { readonly row: ScreeningRow }) {
  const words = row.headline ?? (row.name && row.fileName);
  const years = row.years !== undefined && `${formatYears(row.years)} years`;
  return (
    <small>
      {words && <bdi>{words}</bdi>}
      {words && years && ' · '}
      {years}
    </small>
  );
}

/** A candidate in the ranking; its requirement columns are small marks. */
export function RankedRow({ row, index, requirements, tied, active, open, onOpen }: RankedRowProps) {
  if (!row) {
    return (
      <div role="row" className="v-ranked-row" aria-rowindex={index + 2}>
        <div role="gridcell" style={{ gridColumn: '1 / -1' }}>
          <Skeleton height={16} width="60%" mx="md" />
        </div>
      </div>
    );
  }
  const verdicts = new Map(row.verdicts.map(({ requirementId, verdict }) => [requirementId, verdict]));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around the rows takes the keys
    <div
      role="row"
      id={rowId(index)}
      className="v-ranked-row"
      aria-rowindex={index + 2}
      aria-selected={open}
      data-active={active}
      onClick={onOpen}
    >
      <div role="gridcell" className="v-ranked-rank">
        <Rank rank={row.rank} tied={tied} />
      </div>
      <div role="gridcell" className="v-ranked-name">
        <span>
          <bdi>{row.name ?? row.fileName}</bdi>
        </span>
        <About row={row} />
      </div>
      <div role="gridcell" className="v-ranked-score">
        <Score row={row} />
      </div>
      {requirements.map((requirement) => {
        const verdict = verdicts.get(requirement.id);
        return (
          <div role="gridcell" key={requirement.id} className="v-ranked-mark">
            {verdict && <VerdictMark verdict={verdict} size={15} />}
          </div>
        );
      })}
    </div>
  );
}
