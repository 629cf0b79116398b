import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../shared/trpc.ts';
import type { LibrarySearch } from './library-search.ts';

export const pageSize = 20;

export function useLibrary(search: LibrarySearch) {
  const trpc = useTRPC();
  return useQuery(
    trpc.cv.list.queryOptions({ ...search, page: search.page ?? 1, pageSize }, { placeholderData: keepPreviousData }),
  );
}

/** Postings to choose from, newest first. */
export function usePostingChoices(search: string) {
  const trpc = useTRPC();
  return useQuery(
    trpc.posting.list.queryOptions(
      { search: search || undefined, pageSize: 50 },
      { placeholderData: keepPreviousData },
    ),
  );
}

/** How many CVs an earlier reader read. Changes of CVs ask it again (app/change-collector.ts). */
export function useReread() {
  const trpc = useTRPC();
  return useQuery(trpc.cv.getReread.queryOptions());
}
