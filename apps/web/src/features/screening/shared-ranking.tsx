import './screening.css';
import { Skeleton } from '@mantine/core';
import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { FailureState, MessageState } from '@vitae/ui/message-state';
import { useMemo, useState } from 'react';
import type { Shared } from '../../shared/api-types.ts';
import { errorTextOf } from '../../shared/error-text.ts';
import { useTRPC } from '../../shared/trpc.ts';
import { columnsOf } from './columns.ts';
import { type GridView, RankedGrid } from './ranked-grid.tsx';

interface SharedRankingProps {
  readonly token: string;
  readonly shared: Shared;
  readonly openId: string | undefined;
  readonly onOpen: (evaluationId: string | undefined) => void;
}

const pageSize = 50;

/** The ranking behind a share link: to be read, not changed. */
export function SharedRanking({ token, shared, openId, onOpen }: SharedRankingProps) {
  const trpc = useTRPC();
  const [view, setView] = useState<GridView>({ first: 0, last: 0 });
  const requirements = useMemo(() => columnsOf(shared.rubric.requirements), [shared]);
  const pages = new Set([1]);
  for (let page = Math.floor(view.first / pageSize); page <= Math.floor(view.last / pageSize); page++)
    pages.add(page + 1);
  const numbers = [...pages];
  const results = useQueries({
    queries: numbers.map((page) =>
      trpc.shared.list.queryOptions({ token, page, pageSize }, page === 1 ? { placeholderData: keepPreviousData } : {}),
    ),
  });
  const byPage = new Map(numbers.map((page, index) => [page, results[index]?.data?.items]));
  const [first] = results;
  if (first?.error) return <FailureState {...errorTextOf(first.error)} />;
  if (!first?.data) return <Skeleton height={320} m="md" width="auto" />;
  if (first.data.total === 0) {
    return <MessageState title="Nobody is ranked yet">Come back when the CVs are evaluated.</MessageState>;
  }
  return (
    <RankedGrid
      rows={{
        total: first.data.total,
        at: (index) => byPage.get(Math.floor(index / pageSize) + 1)?.[index % pageSize],
      }}
      requirements={requirements}
      openId={openId}
      onOpen={onOpen}
      onClose={() => onOpen(undefined)}
      onView={setView}
      placeKey={token}
    />
  );
}
