import './screening.css';
import { Button, Drawer, Skeleton } from '@mantine/core';
import type { Requirement } from '@vitae/core/posting/requirement';
import { FailureState, MessageState } from '@vitae/ui/message-state';
import { type ReactNode, useMemo, useState } from 'react';
import type { Screening, ScreeningRow } from '../../shared/api-types.ts';
import { errorTextOf } from '../../shared/error-text.ts';
import { ButtonLink } from '../../shared/links.tsx';
import { QueryView } from '../../shared/query-view.tsx';
import { usePageTitle } from '../../shared/use-page-title.ts';
import { columnsOf } from './columns.ts';
import { DuplicateHint } from './duplicate-hint.tsx';
import { FiltersPanel } from './filters-panel.tsx';
import { useStartScreening } from './mutations.ts';
import { useDuplicates, useRankedRows, useScreening } from './queries.ts';
import { type GridView, RankedGrid } from './ranked-grid.tsx';
import { aboutTime } from './remaining-time.ts';
import { ScreeningHead } from './screening-head.tsx';
import { everyone, isFiltered, type ScreeningSearch } from './screening-search.ts';
import { SelectionBar } from './selection-bar.tsx';
import { useSelection } from './use-selection.ts';

interface ScreeningScreenProps {
  readonly postingId: string;
  readonly search: ScreeningSearch;
  readonly onSearch: (change: Partial<ScreeningSearch>) => void;
  /** The evaluation in hand; another feature draws it. */
  readonly renderCandidate: (evaluationId: string, onClose: () => void) => ReactNode;
  /** The dialog of share links; another feature draws it. */
  readonly renderShare: (opened: boolean, onClose: () => void) => ReactNode;
}

function Nobody({
  screening,
  filtered,
  onShowAll,
}: {
  readonly screening: Screening;
  readonly filtered: boolean;
  readonly onShowAll: () => void;
}) {
  const start = useStartScreening();
  if (filtered) {
    return (
      <MessageState
        compact
        title="Nobody matches"
        actions={
          <Button variant="default" onClick={onShowAll}>
            Show everyone
          </Button>
        }
      >
        No candidate passes all of the filters.
      </MessageState>
    );
  }
  return (
    <MessageState
      title="Nobody is ranked yet"
      actions={
        <>
          <Button loading={start.isPending} onClick={() => start.mutate({ postingId: screening.posting.id })}>
            Evaluate all CVs{screening.missing > 0 && `, ${aboutTime(screening.estimatedMs)}`}
          </Button>{' '}
          <ButtonLink to="/cvs" variant="default">
            Add CVs
          </ButtonLink>
        </>
      }
    >
      Every CV of the workspace is judged by this posting's rubric, and the best stand on top.
    </MessageState>
  );
}

type RankingProps = Pick<ScreeningScreenProps, 'search' | 'onSearch'> & {
  readonly screening: Screening;
  readonly requirements: readonly Requirement[];
};

/** The list alone knows what of it is in view, so that scrolling draws nothing else. */
function Ranking({ screening, requirements, search, onSearch }: RankingProps) {
  const [view, setView] = useState<GridView>({ first: 0, last: 0 });
  const postingId = screening.posting.id;
  const rows = useRankedRows(postingId, search, view);
  const twice = useDuplicates(screening);
  const selection = useSelection();
  const { candidate, ...filters } = search;
  const renderHint = (row: ScreeningRow): ReactNode => {
    const pairs = twice.get(row.cvId);
    return pairs && <DuplicateHint postingId={postingId} row={row} pairs={pairs} />;
  };
  if (rows.error) return <FailureState {...errorTextOf(rows.error)} onRetry={rows.refetch} />;
  if (rows.isPending) return <Skeleton height={320} m="md" width="auto" />;
  if (rows.total === 0) {
    return <Nobody screening={screening} filtered={isFiltered(search)} onShowAll={() => onSearch(everyone)} />;
  }
  return (
    <>
      <RankedGrid
        rows={rows}
        requirements={requirements}
        openId={candidate}
        onOpen={(evaluationId) => onSearch({ candidate: evaluationId })}
        onClose={() => onSearch({ candidate: undefined })}
        onView={setView}
        placeKey={`${postingId} ${JSON.stringify(filters)}`}
        selected={selection.byId}
        onSelect={selection.toggle}
        renderHint={renderHint}
      />
      <SelectionBar postingId={postingId} search={search} total={rows.total} selection={selection} />
    </>
  );
}

type BodyProps = Omit<ScreeningScreenProps, 'postingId' | 'renderShare'> & RankingProps;

function Body({ renderCandidate, ...ranking }: BodyProps) {
  const { requirements, search, onSearch } = ranking;
  const { candidate } = search;
  return (
    <div className="v-bench-body" data-candidate={candidate !== undefined}>
      <aside className="v-panel v-filters-panel" data-side="left" data-width="264" aria-label="Filters">
        <FiltersPanel requirements={requirements} search={search} onSearch={onSearch} />
      </aside>
      <div className="v-stage v-ranking">
        <Ranking {...ranking} />
      </div>
      {candidate !== undefined && (
        <aside className="v-candidate" aria-label="Candidate in hand">
          {renderCandidate(candidate, () => onSearch({ candidate: undefined }))}
        </aside>
      )}
    </div>
  );
}

/** Many CVs against one posting, best first. */
export function ScreeningScreen({ postingId, renderShare, ...props }: ScreeningScreenProps) {
  const query = useScreening(postingId);
  const [filtering, setFiltering] = useState(false);
  const rubric = query.data?.rubric;
  const requirements = useMemo(() => columnsOf(rubric?.requirements ?? []), [rubric]);
  usePageTitle(query.data && `Ranking for ${query.data.posting.title}`);
  return (
    <QueryView
      query={query}
      loading={<Skeleton height={420} m="lg" width="auto" />}
      failureActions={
        <ButtonLink to="/postings" variant="default">
          Go to the postings
        </ButtonLink>
      }
    >
      {(screening) => (
        <div className="v-bench">
          <ScreeningHead screening={screening} onFilters={() => setFiltering(true)} renderShare={renderShare} />
          <Body screening={screening} requirements={requirements} {...props} />
          <Drawer opened={filtering} onClose={() => setFiltering(false)} title="Filters" size={320}>
            <FiltersPanel requirements={requirements} search={props.search} onSearch={props.onSearch} />
          </Drawer>
        </div>
      )}
    </QueryView>
  );
}
