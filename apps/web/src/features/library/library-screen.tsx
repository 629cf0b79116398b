import './library.css';
import { Button, Group, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { count } from '../../shared/format.ts';
import { QueryView } from '../../shared/query-view.tsx';
import { usePageTitle } from '../../shared/use-page-title.ts';
import { BulkBar } from './bulk-bar.tsx';
import { CvPager } from './cv-pager.tsx';
import { CvTable, CvTableSkeleton } from './cv-table.tsx';
import { LibraryEmpty } from './library-empty.tsx';
import { LibraryFilters } from './library-filters.tsx';
import type { LibrarySearch } from './library-search.ts';
import { pageSize, useLibrary } from './queries.ts';
import { RereadBanner } from './reread-banner.tsx';

export interface LibraryScreenProps {
  readonly search: LibrarySearch;
  readonly onSearch: (change: Partial<LibrarySearch>) => void;
  readonly onAdd: () => void;
  /** Sends the sample CV as if a person had dropped it. */
  readonly onAddSample: () => Promise<void>;
  readonly onScreening: (postingId: string) => void;
}

const isFiltered = ({ search, stage }: LibrarySearch): boolean => Boolean(search || stage);

/** All CVs of the workspace. */
export function LibraryScreen({ search, onSearch, onAdd, onAddSample, onScreening }: LibraryScreenProps) {
  usePageTitle('CVs');
  const query = useLibrary(search);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  // A selection may reach over pages: what was seen of a CV is remembered with it.
  const failed = useRef(new Set<string>());
  for (const { id, stage } of query.data?.items ?? []) {
    if (stage === 'failed') failed.current.add(id);
    else failed.current.delete(id);
  }
  const empty = query.data?.total === 0;
  if (empty && !isFiltered(search)) return <LibraryEmpty onAdd={onAdd} onAddSample={onAddSample} />;
  return (
    <div className="v-page">
      <div className="v-page-head">
        <Group gap="sm" align="baseline">
          <Title order={1}>CVs</Title>
          <Text c="dimmed" role="status">
            {query.data && !empty ? count(query.data.total, 'CV').replace(/ CVs?$/, '') : ''}
          </Text>
        </Group>
        <Button leftSection={<IconPlus size={16} />} onClick={onAdd}>
          Add CVs
        </Button>
      </div>
      <RereadBanner />
      <LibraryFilters search={search} onSearch={onSearch} />
      <QueryView query={query} loading={<CvTableSkeleton />}>
        {(data) =>
          data.items.length === 0 ? (
            <Group py="xl" justify="center">
              <Text c="dimmed">No CV matches.</Text>
              <Button variant="default" size="xs" onClick={() => onSearch({ search: undefined, stage: undefined })}>
                Show all
              </Button>
            </Group>
          ) : (
            <>
              <CvTable
                rows={data.items}
                search={search}
                onSearch={onSearch}
                selected={selected}
                onSelect={setSelected}
              />
              <CvPager page={data.page} total={data.total} pageSize={pageSize} onPage={(page) => onSearch({ page })} />
            </>
          )
        }
      </QueryView>
      {selected.size > 0 && (
        <BulkBar
          ids={[...selected]}
          failedIds={failed.current}
          onClear={() => setSelected(new Set())}
          onScreening={onScreening}
        />
      )}
    </div>
  );
}
