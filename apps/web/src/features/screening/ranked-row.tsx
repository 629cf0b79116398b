// biome-ignore-all lint/a11y/useSemanticElements: a virtual list cannot be a <table>: most of its rows do not exist
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names its active row
import { Skeleton } from '@mantine/core';
import { IconMessage, IconUserCheck } from '@tabler/icons-react';
import type { Requirement } from '@vitae/core/posting/requirement';
import { formatPoints } from '@vitae/ui/marks/score-sum';
import { ScoreDial } from '@vitae/ui/score-ring';
import { VerdictMark } from '@vitae/ui/verdict-mark';
import { memo, type ReactNode } from 'react';
import type { ScreeningRow } from '../../shared/api-types.ts';
import { DecisionBadge } from '../../shared/decision-badge.tsx';
import { failureTitle } from '../../shared/error-text.ts';
import { count, formatYears } from '../../shared/format.ts';
import { StageLabel } from '../../shared/stage-label.tsx';

/** What a row needs of a candidate: also a share link's, which has no decisions. */
export type RankedCandidate = Omit<ScreeningRow, 'noteCount' | 'warningCount' | 'email' | 'decision'> &
  Partial<Pick<ScreeningRow, 'noteCount' | 'decision'>>;

interface RankedRowProps {
  readonly row: RankedCandidate | undefined;
  readonly index: number;
  readonly requirements: readonly Requirement[];
  readonly tied: boolean;
  readonly active: boolean;
  readonly open: boolean;
  /** Absent where nothing can be selected. */
  readonly selected?: boolean | undefined;
  readonly onOpen: (index: number) => void;
  readonly onSelect?: ((index: number) => void) | undefined;
  /** What else is said beside the name: a hint that it may be somebody twice. */
  readonly hint?: ReactNode;
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

/** The machine's score; a person's verdicts make a second one, which never takes its place. */
function Score({ row }: { readonly row: RankedCandidate }) {
  if (row.failure) return null;
  if (row.score === undefined) return <StageLabel stage={row.stage} />;
  const { score, reviewedScore } = row;
  return (
    <>
      <ScoreDial score={score} size={reviewedScore === undefined ? 40 : 34} />
      <span className="v-visually-hidden"> out of 100</span>
      {reviewedScore !== undefined && (
        <span className="v-ranked-reviewed" title="With people's verdicts in place of the machine's">
          <IconUserCheck size={11} aria-hidden="true" />
          {formatPoints(reviewedScore)}
          <span className="v-visually-hidden"> with people's verdicts</span>
        </span>
      )}
    </>
  );
}

/** Words of the CV keep their own direction beside ours. What went wrong stands here, where there is room for it. */
function About({ row }: { readonly row: RankedCandidate }) {
  if (row.failure) return <small className="v-ranked-failed">{failureTitle(row.failure.code)}</small>;
  const words = row.headline ?? (row.name && row.fileName);
  const years = row.years !== undefined && `${formatYears(row.years)} years`;
  return (
    <small>
      {row.decision && (
        <>
          <DecisionBadge kind={row.decision.kind} />
          {(words || years) && ' · '}
        </>
      )}
      {words && <bdi>{words}</bdi>}
      {words && years && ' · '}
      {years}
    </small>
  );
}

function Name({ row, hint }: { readonly row: RankedCandidate; readonly hint: ReactNode }) {
  const notes = row.noteCount ?? 0;
  return (
    <div role="gridcell" className="v-ranked-name">
      <span className="v-ranked-who">
        <bdi>{row.name ?? row.fileName}</bdi>
        {notes > 0 && (
          <span className="v-ranked-notes" title={count(notes, 'note')}>
            <IconMessage size={13} aria-hidden="true" />
            {notes}
            <span className="v-visually-hidden"> notes</span>
          </span>
        )}
        {hint}
      </span>
      <About row={row} />
    </div>
  );
}

/** A candidate in the ranking; its requirement columns are small marks. */
export const RankedRow = memo(function RankedRow(props: RankedRowProps) {
  const { row, index, requirements, tied, active, open, selected, onOpen, onSelect, hint } = props;
  if (!row) {
    return (
      <div role="row" className="v-ranked-row" aria-rowindex={index + 2}>
        <div role="gridcell" style={{ gridColumn: '1 / -1' }}>
          <Skeleton height={16} width="60%" mx="md" animate={false} />
        </div>
      </div>
    );
  }
  const verdicts = new Map(row.verdicts.map(({ requirementId, verdict }) => [requirementId, verdict]));
  const persons = new Map(row.overrides.map(({ requirementId, verdict }) => [requirementId, verdict]));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around the rows takes the keys
    <div
      role="row"
      id={rowId(index)}
      className="v-ranked-row"
      aria-rowindex={index + 2}
      aria-selected={open}
      data-active={active}
      data-checked={selected}
      onClick={() => onOpen(index)}
    >
      <div role="gridcell" className="v-ranked-check">
        {onSelect && (
          <input
            type="checkbox"
            tabIndex={-1}
            checked={selected ?? false}
            aria-label={`Select ${row.name ?? row.fileName}`}
            onClick={(event) => event.stopPropagation()}
            onChange={() => onSelect(index)}
          />
        )}
      </div>
      <div role="gridcell" className="v-ranked-rank">
        <Rank rank={row.rank} tied={tied} />
      </div>
      <Name row={row} hint={hint} />
      <div role="gridcell" className="v-ranked-score">
        <Score row={row} />
      </div>
      {requirements.map(({ id, kind }) => {
        const [verdict, person] = [verdicts.get(id), persons.get(id)];
        return (
          <div role="gridcell" key={id} className="v-ranked-mark" data-kind={kind} data-person={person !== undefined}>
            {verdict && <VerdictMark verdict={verdict} size={15} />}
            {person && (
              <span className="v-ranked-person">
                <span className="v-visually-hidden">, by a person: </span>
                <VerdictMark verdict={person} size={11} />
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
});
