import { Group, Pagination, Skeleton, Stack, Table, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconBriefcase, IconPlus, IconSearch } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { MessageState } from '@vitae/ui/message-state';
import { ScoreDial } from '@vitae/ui/score-ring';
import { useState } from 'react';
import type { PostingRow } from '../../shared/api-types.ts';
import { count, formatWhen } from '../../shared/format.ts';
import { ButtonLink, TextLink } from '../../shared/links.tsx';
import { QueryView } from '../../shared/query-view.tsx';
import { usePageTitle } from '../../shared/use-page-title.ts';
import type { PostingListSearch } from './posting-list-search.ts';
import { pageSize, usePostingList } from './queries.ts';

interface PostingListScreenProps {
  readonly search: PostingListSearch;
  readonly onSearch: (change: Partial<PostingListSearch>) => void;
}

function PostingLine({ posting }: { readonly posting: PostingRow }) {
  const params = { postingId: posting.id };
  return (
    <Table.Tr>
      <Table.Td>
        <Link to="/postings/$postingId" params={params} className="v-row-link v-clamp">
          {posting.title}
        </Link>
        <Text size="xs" c="dimmed">
          {count(posting.requirementCount, 'requirement')}
        </Text>
      </Table.Td>
      <Table.Td>
        {posting.evaluationCount > 0 ? (
          <TextLink to="/postings/$postingId/screening" params={params} size="sm">
            {count(posting.evaluationCount, 'CV')} ranked
          </TextLink>
        ) : (
          <Text size="sm" c="dimmed">
            None yet
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        {posting.topScore !== undefined && (
          <Group gap="xs" wrap="nowrap">
            <ScoreDial score={Math.round(posting.topScore)} size={38} />
            <span className="v-visually-hidden">out of 100</span>
          </Group>
        )}
      </Table.Td>
      <Table.Td className="v-wide-only">
        <Text size="sm" c="dimmed">
          {formatWhen(posting.updatedAt)}
        </Text>
      </Table.Td>
    </Table.Tr>
  );
}

function PostingTable({ postings }: { readonly postings: readonly PostingRow[] }) {
  return (
    <div className="v-surface v-table">
      <Table verticalSpacing="sm" horizontalSpacing="md">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Posting</Table.Th>
            <Table.Th>Screening</Table.Th>
            <Table.Th>Best score</Table.Th>
            <Table.Th className="v-wide-only">Changed</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {postings.map((posting) => (
            <PostingLine key={posting.id} posting={posting} />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function NoPostings() {
  return (
    <div className="v-page">
      <MessageState
        icon={<IconBriefcase size={40} stroke={1.2} />}
        title="Paste a job posting"
        actions={
          <Group justify="center">
            <ButtonLink to="/postings/new">New posting</ButtonLink>
            <ButtonLink to="/postings/new" search={{ sample: true }} variant="default">
              Try a sample posting
            </ButtonLink>
          </Group>
        }
      >
        Its requirements are found in the text; you set what each one weighs, and CVs are judged by them.
      </MessageState>
    </div>
  );
}

export function PostingListScreen({ search, onSearch }: PostingListScreenProps) {
  usePageTitle('Postings');
  const query = usePostingList(search);
  const [typed, setTyped] = useState(search.search ?? '');
  const ask = useDebouncedCallback((text: string) => onSearch({ search: text || undefined, page: undefined }), 220);
  if (query.data?.total === 0 && !search.search) return <NoPostings />;
  return (
    <div className="v-page">
      <div className="v-page-head">
        <Title order={1}>Postings</Title>
        <ButtonLink to="/postings/new" leftSection={<IconPlus size={16} />}>
          New posting
        </ButtonLink>
      </div>
      <TextInput
        type="search"
        aria-label="Search postings"
        placeholder="Search by title"
        leftSection={<IconSearch size={16} />}
        mb="md"
        w={{ base: '100%', sm: 320 }}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          ask(event.currentTarget.value.trim());
        }}
      />
      <QueryView query={query} loading={<Skeleton height={240} />}>
        {({ items, total, page }) => (
          <Stack>
            {items.length === 0 ? <Text c="dimmed">No posting matches.</Text> : <PostingTable postings={items} />}
            {total > pageSize && (
              <Pagination
                size="sm"
                total={Math.ceil(total / pageSize)}
                value={page}
                onChange={(to) => onSearch({ page: to })}
              />
            )}
          </Stack>
        )}
      </QueryView>
    </div>
  );
}
