import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import type { ScreeningRow } from '../../shared/api-types.ts';
import { useTRPC } from '../../shared/trpc.ts';
import type { ScreeningSearch } from './screening-search.ts';

export function useScreening(postingId: string) {
  const trpc = useTRPC();
  return useQuery(trpc.screening.get.queryOptions({ postingId }));
}

/** Rows are asked for in pages of this many, as they come into view. */
const pageSize = 50;

export interface RankedRows {
  readonly total: number;
  /** The row at an index, or undefined while its page is on its way. */
  readonly at: (index: number) => ScreeningRow | undefined;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly refetch: () => void;
}

/** The ranking under the filters; `first` and `last` are the indexes in view. */
export function useRankedRows(
  postingId: string,
  search: ScreeningSearch,
  view: { first: number; last: number },
): RankedRows {
  const trpc = useTRPC();
  const input = {
    postingId,
    pageSize,
    search: search.search,
    filters: search.filters,
    minimumScore: search.minimumScore,
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
