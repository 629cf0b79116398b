import './screening.css';
import { Button, Drawer, Skeleton } from '@mantine/core';
import type { Requirement } from '@vitae/core/posting/requirement';
import { FailureState, MessageState } from '@vitae/ui/message-state';
import { type ReactNode, useMemo, useState } from 'react';
import type { Screening } from '../../shared/api-types.ts';
import { errorTextOf } from '../../shared/error-text.ts';
import { ButtonLink } from '../../shared/links.tsx';
import { QueryView } from '../../shared/query-view.tsx';
import { usePageTitle } from '../../shared/use-page-title.ts';
import { FiltersPanel } from './filters-panel.tsx';
import { useStartScreening } from './mutations.ts';
import { useRankedRows, useScreening } from './queries.ts';
import { type GridView, RankedGrid } from './ranked-grid.tsx';
import { ScreeningHead } from './screening-head.tsx';
import { isFiltered, type ScreeningSearch } from './screening-search.ts';

interface ScreeningScreenProps {
  readonly postingId: string;
  readonly search: ScreeningSearch;
  readonly onSearch: (change: Partial<ScreeningSearch>) => void;
  /** The evaluation in hand; another feature draws it. */
  readonly renderCandidate: (evaluationId: string, onClose: () => void) => ReactNode;
}

/** Musts before nices, heavy before light: the columns that matter stand nearest to the name. */
function columnsOf(requirements: readonly Requirement[]): Requirement[] {
  return [...requirements].sort((a, b) => Number(b.kind === 'must') - Number(a.kind === 'must') || b.weight - a.weight);
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
            Evaluate all CVs
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

function Ranking({
  screening,
  search,
  onSearch,
  renderCandidate,
}: Omit<ScreeningScreenProps, 'postingId'> & { readonly screening: Screening }) {
  const [view, setView] = useState<GridView>({ first: 0, last: 0 });
  const rows = useRankedRows(screening.posting.id, search, view);
  const requirements = useMemo(() => columnsOf(screening.rubric.requirements), [screening]);
  const { candidate, ...filters } = search;
  const close = (): void => onSearch({ candidate: undefined });
  if (rows.error) {
    return <FailureState {...errorTextOf(rows.error)} onRetry={rows.refetch} />;
  }
  return (
    <div className="v-bench-body" data-candidate={candidate !== undefined}>
      <aside className="v-panel v-filters-panel" data-side="left" data-width="264" aria-label="Filters">
        <FiltersPanel requirements={requirements} search={search} onSearch={onSearch} />
      </aside>
      <div className="v-stage v-ranking">
        {rows.isPending ? (
          <Skeleton height={320} m="md" width="auto" />
        ) : rows.total === 0 ? (
          <Nobody
            screening={screening}
            filtered={isFiltered(search)}
            onShowAll={() => onSearch({ search: undefined, filters: undefined, minimumScore: undefined })}
          />
        ) : (
          <RankedGrid
            rows={rows}
            requirements={requirements}
            openId={candidate}
            onOpen={(evaluationId) => onSearch({ candidate: evaluationId })}
            onClose={close}
            onView={setView}
            placeKey={`${screening.posting.id} ${JSON.stringify(filters)}`}
          />
        )}
      </div>
      {candidate !== undefined && (
        <aside className="v-candidate" aria-label="Candidate in hand">
          {renderCandidate(candidate, close)}
        </aside>
      )}
    </div>
  );
}

/** Many CVs against one posting, best first. */
export function ScreeningScreen({ postingId, ...props }: ScreeningScreenProps) {
  const query = useScreening(postingId);
  const [filtering, setFiltering] = useState(false);
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
          <ScreeningHead screening={screening} onFilters={() => setFiltering(true)} />
          <Ranking screening={screening} {...props} />
          <Drawer opened={filtering} onClose={() => setFiltering(false)} title="Filters" size={320}>
            <FiltersPanel
              requirements={columnsOf(screening.rubric.requirements)}
              search={props.search}
              onSearch={props.onSearch}
            />
          </Drawer>
        </div>
      )}
    </QueryView>
  );
}
