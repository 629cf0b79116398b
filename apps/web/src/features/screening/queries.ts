import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { DuplicatePair, Screening, ScreeningRow } from '../../shared/api-types.ts';
import { useTRPC, useTRPCClient } from '../../shared/trpc.ts';
import type { GridRows, GridView } from './ranked-grid.tsx';
import type { ScreeningSearch } from './screening-search.ts';

export function useScreening(postingId: string) {
  const trpc = useTRPC();
  return useQuery(trpc.screening.get.queryOptions({ postingId }));
}

/** Rows are asked for in pages of this many, as they come into view. */
const pageSize = 50;

export interface RankedRows extends GridRows<ScreeningRow> {
  readonly isPending: boolean;
  readonly error: unknown;
  readonly refetch: () => void;
}

/** The ranking under the filters; `first` and `last` are the indexes in view. */
export function useRankedRows(postingId: string, search: ScreeningSearch, view: GridView): RankedRows {
  const trpc = useTRPC();
  const input = {
    postingId,
    pageSize,
    search: search.search,
    filters: search.filters,
    minimumScore: search.minimumScore,
    decisions: search.decisions,
  };
  // The first page is always there: it tells the total.
  const pages = new Set([1]);
  for (let page = Math.floor(view.first / pageSize); page <= Math.floor(view.last / pageSize); page++)
    pages.add(page + 1);
  const numbers = [...pages];
  const results = useQueries({
    queries: numbers.map((page) =>
      trpc.screening.list.queryOptions({ ...input, page }, page === 1 ? { placeholderData: keepPreviousData } : {}),
    ),
  });
  const byPage = new Map(numbers.map((page, index) => [page, results[index]?.data?.items]));
  const [first] = results;
  return {
    total: first?.data?.total ?? 0,
    at: (index) => byPage.get(Math.floor(index / pageSize) + 1)?.[index % pageSize],
    isPending: first?.data === undefined && first?.error === null,
    error: first?.data === undefined ? first?.error : null,
    refetch: () => void first?.refetch(),
  };
}

/** Looked for anew when somebody said something about a pair, or deleted a CV. */
export const duplicatesKey = ['near-duplicates'] as const;

/**
 * Pairs that may be one person, by each of their CVs. Thousands of texts are compared for it, so it is asked when the
 * ranking is complete and again when it has grown, not with every change as the ranking itself is.
 */
export function useDuplicates({ posting, counts }: Screening): ReadonlyMap<string, readonly DuplicatePair[]> {
  const client = useTRPCClient();
  const running = counts.pending + counts.reading + counts.evaluating > 0;
  const query = useQuery({
    queryKey: [...duplicatesKey, posting.id, counts.completed],
    queryFn: () => client.screening.listDuplicates.query({ postingId: posting.id }),
    enabled: !running && counts.completed > 1,
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: keepPreviousData,
  });
  return useMemo(() => {
    const byCv = new Map<string, DuplicatePair[]>();
    for (const pair of query.data?.pairs ?? []) {
      for (const cvId of pair.cvIds) byCv.set(cvId, [...(byCv.get(cvId) ?? []), pair]);
    }
    return byCv;
  }, [query.data]);
}

/** The rows of a few candidates, wherever in the ranking they stand. */
export function useRowsOf(postingId: string, cvIds: string[], enabled: boolean) {
  const trpc = useTRPC();
  return useQuery(trpc.screening.list.queryOptions({ postingId, cvIds, pageSize: 100 }, { enabled }));
}

export function useMoves(postingId: string, page: number) {
  const trpc = useTRPC();
  return useQuery(
    trpc.screening.listMoves.queryOptions({ postingId, page, pageSize: 25 }, { placeholderData: keepPreviousData }),
  );
}

/** Rows of one request of a report, the most that the API gives. */
const reportPageSize = 100;
/** Nobody reads more on paper; the exported table has all. */
export const mostReported = 500;

/** The ranking for paper, to `mostReported`; undefined until every page of it is there. */
export function useReportRows(postingId: string, total: number | undefined) {
  const trpc = useTRPC();
  const pages = total === undefined ? 0 : Math.ceil(Math.min(total, mostReported) / reportPageSize);
  return useQueries({
    queries: Array.from({ length: pages }, (_, index) =>
      trpc.screening.list.queryOptions({ postingId, page: index + 1, pageSize: reportPageSize }),
    ),
    combine: (results) => ({
      data:
        total === undefined || results.some(({ data }) => data === undefined)
          ? undefined
          : results.flatMap(({ data }) => data?.items ?? []),
      error: results.find(({ error }) => error)?.error,
    }),
  });
}
