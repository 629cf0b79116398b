import { Chip, CloseButton, Group, TextInput } from '@mantine/core';
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import type { LibrarySearch } from './library-search.ts';

const stages = [
  { value: '', label: 'All' },
  { value: 'reading', label: 'Being read' },
  { value: 'read', label: 'Read' },
  { value: 'failed', label: 'Failed' },
] as const;

interface LibraryFiltersProps {
  readonly search: LibrarySearch;
  readonly onSearch: (change: Partial<LibrarySearch>) => void;
}

/** Milliseconds after the last key before the list is asked. */
const typingMs = 220;

function SearchField({ search, onSearch }: LibraryFiltersProps) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(search.search ?? '');
  const asked = useRef(search.search ?? '');
  useHotkeys([['/', () => field.current?.focus()]]);
  // The address may change without typing: back, forward, "Show all".
  useEffect(() => {
    if ((search.search ?? '') === asked.current) return;
    asked.current = search.search ?? '';
    setTyped(asked.current);
  }, [search.search]);
  const ask = (text: string): void => {
    asked.current = text;
    onSearch({ search: text || undefined, page: undefined });
  };
  const askSoon = useDebouncedCallback(ask, typingMs);
  return (
    <TextInput
      ref={field}
      type="search"
      aria-label="Search CVs"
      placeholder="Search by name, headline or file"
      leftSection={<IconSearch size={16} />}
      rightSection={
        typed && (
          <CloseButton
            size="sm"
            aria-label="Clear the search"
            onClick={() => {
              setTyped('');
              ask('');
            }}
          />
        )
      }
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        askSoon(event.currentTarget.value.trim());
      }}
      w={{ base: '100%', sm: 320 }}
    />
  );
}

export function LibraryFilters({ search, onSearch }: LibraryFiltersProps) {
  return (
    <Group gap="sm" mb="md">
      <SearchField search={search} onSearch={onSearch} />
      <Chip.Group
        value={search.stage ?? ''}
        onChange={(value) => {
          const stage = stages.find((each) => each.value === value)?.value;
          onSearch({ stage: stage || undefined, page: undefined });
        }}
      >
        <Group gap={6} role="radiogroup" aria-label="State">
          {stages.map(({ value, label }) => (
            <Chip key={value} value={value} size="sm" variant="outline">
              {label}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Group>
  );
}
