import { Checkbox, Skeleton, Stack, Table, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { IconAlertCircle, IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { ScoreDial } from '@vitae/ui/score-ring';
import type { CvRow } from '../../shared/api-types.ts';
import { failureTitle } from '../../shared/error-text.ts';
import { count, formatBytes, formatMoment, formatWhen, formatYears } from '../../shared/format.ts';
import { TextLink } from '../../shared/links.tsx';
import { StageLabel } from '../../shared/stage-label.tsx';
import type { LibrarySearch, LibrarySort } from './library-search.ts';

interface CvTableProps {
  readonly rows: readonly CvRow[];
  readonly search: LibrarySearch;
  readonly onSearch: (change: Partial<LibrarySearch>) => void;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (selected: ReadonlySet<string>) => void;
}

type SortProps = Pick<CvTableProps, 'search' | 'onSearch'> & {
  readonly by: LibrarySort;
  readonly label: string;
  readonly className?: string;
};

/** Names are looked for from A, numbers and dates from the top. */
const firstDirection = (by: LibrarySort) => (by === 'name' ? 'ascending' : 'descending');

function SortHeader({ by, label, search, onSearch, className }: SortProps) {
  const current = (search.sort ?? 'createdAt') === by;
  const direction = search.direction ?? firstDirection(by);
  const turned = direction === 'ascending' ? 'descending' : 'ascending';
  const next = current ? turned : firstDirection(by);
  const Arrow = direction === 'ascending' ? IconArrowUp : IconArrowDown;
  return (
    <Table.Th aria-sort={current ? direction : 'none'} className={className}>
      <UnstyledButton
        className="v-sort"
        data-current={current}
        onClick={() => onSearch({ sort: by, direction: next, page: undefined })}
      >
        {label}
        {current && <Arrow size={13} aria-hidden="true" />}
      </UnstyledButton>
    </Table.Th>
  );
}

function StateCell({ row }: { readonly row: CvRow }) {
  if (row.failure) {
    return (
      <Tooltip label={row.failure.message} multiline maw={320}>
        <div>
          <StageLabel stage="failed" />
          <Text size="xs" c="dimmed" className="v-wide-only">
            {failureTitle(row.failure.code)}
          </Text>
        </div>
      </Tooltip>
    );
  }
  if (row.stage === 'read' && row.warningCount > 0) return <NoteCount row={row} />;
  return <StageLabel stage={row.stage} progress={row.progress} />;
}

function NoteCount({ row }: { readonly row: CvRow }) {
  return (
    <span className="v-warned">
      <IconAlertCircle size={14} aria-hidden="true" />
      {count(row.warningCount, 'note')}
    </span>
  );
}

/** A narrow screen has no column for the state: it stands under the name, and the notes on a line of their own. */
function NarrowState({ row }: { readonly row: CvRow }) {
  if (row.stage !== 'read') return <StageLabel stage={row.stage} progress={row.progress} />;
  return row.headline ?? (row.name && row.fileName);
}

function ScoreCell({ row }: { readonly row: CvRow }) {
  const newest = row.newestEvaluation;
  // That a file could not be read is said once, by its state.
  if (!newest || row.failure) return null;
  if (newest.score === undefined) return <StageLabel stage={newest.stage} />;
  return (
    <TextLink
      to="/evaluations/$evaluationId"
      params={{ evaluationId: newest.id }}
      className="v-score-link"
      underline="never"
    >
      <ScoreDial score={Math.round(newest.score)} size={38} />
      <span className="v-visually-hidden"> out of 100 for </span>
      <Text size="sm" c="dimmed" truncate className="v-wide-only" title={newest.postingTitle}>
        {newest.postingTitle}
      </Text>
    </TextLink>
  );
}

interface CvLineProps {
  readonly row: CvRow;
  readonly checked: boolean;
  readonly onCheck: (checked: boolean) => void;
}

function CvLine({ row, checked, onCheck }: CvLineProps) {
  const name = row.name ?? row.fileName;
  return (
    <Table.Tr data-selected={checked}>
      <Table.Td>
        <Checkbox
          size="xs"
          aria-label={`Select ${name}`}
          checked={checked}
          onChange={(event) => onCheck(event.currentTarget.checked)}
        />
      </Table.Td>
      <Table.Td>
        <Link to="/cvs/$cvId" params={{ cvId: row.id }} className="v-row-link v-clamp">
          {name}
        </Link>
        <Text size="xs" c="dimmed" className="v-clamp">
          <span className="v-narrow-only">
            <NarrowState row={row} />
          </span>
          <span className="v-wide-only">{row.name ? row.fileName : formatBytes(row.byteSize)}</span>
        </Text>
        {row.stage === 'read' && row.warningCount > 0 && (
          <span className="v-narrow-only">
            <NoteCount row={row} />
          </span>
        )}
      </Table.Td>
      <Table.Td className="v-wide-only">
        <Text size="sm" className="v-clamp">
          {row.headline}
        </Text>
      </Table.Td>
      <Table.Td className="v-wide-only v-number">{row.years === undefined ? '' : formatYears(row.years)}</Table.Td>
      <Table.Td>
        <ScoreCell row={row} />
      </Table.Td>
      <Table.Td className="v-wide-only">
        <StateCell row={row} />
      </Table.Td>
      <Table.Td className="v-widest-only">
        <Text size="sm" c="dimmed" title={formatMoment(row.createdAt)} style={{ whiteSpace: 'nowrap' }}>
          {formatWhen(row.createdAt)}
        </Text>
      </Table.Td>
    </Table.Tr>
  );
}

export function CvTable({ rows, search, onSearch, selected, onSelect }: CvTableProps) {
  const chosen = rows.filter((row) => selected.has(row.id)).length;
  const check = (ids: readonly string[], checked: boolean): void => {
    const next = new Set(selected);
    for (const id of ids) checked ? next.add(id) : next.delete(id);
    onSelect(next);
  };
  const sort = { search, onSearch };
  return (
    <div className="v-surface v-table">
      <Table verticalSpacing="sm" horizontalSpacing="md">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={40}>
              <Checkbox
                size="xs"
                aria-label="Select all on this page"
                checked={chosen === rows.length}
                indeterminate={chosen > 0 && chosen < rows.length}
                onChange={(event) =>
                  check(
                    rows.map((row) => row.id),
                    event.currentTarget.checked,
                  )
                }
              />
            </Table.Th>
            <SortHeader by="name" label="Name" {...sort} />
            <Table.Th className="v-wide-only">Headline</Table.Th>
            <SortHeader by="years" label="Years" className="v-wide-only v-number" {...sort} />
            <SortHeader by="score" label="Newest score" {...sort} />
            <Table.Th className="v-wide-only">State</Table.Th>
            <SortHeader by="createdAt" label="Added" className="v-widest-only" {...sort} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <CvLine
              key={row.id}
              row={row}
              checked={selected.has(row.id)}
              onCheck={(checked) => check([row.id], checked)}
            />
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

const skeletonRows = [1, 2, 3, 4, 5, 6, 7, 8];

export function CvTableSkeleton() {
  return (
    <Stack gap={0} className="v-surface" p="md">
      {skeletonRows.map((row) => (
        <Skeleton key={row} height={18} my={16} width={`${96 - ((row * 13) % 38)}%`} />
      ))}
    </Stack>
  );
}
