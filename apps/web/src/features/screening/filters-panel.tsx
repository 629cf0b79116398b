import { Button, Slider, Text, TextInput, Title, UnstyledButton } from '@mantine/core';
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { Verdict } from '@vitae/core/evaluation/evaluation';
import type { Requirement } from '@vitae/core/posting/requirement';
import { VerdictMark, verdictNames } from '@vitae/ui/verdict-mark';
import { useRef, useState } from 'react';
import { isFiltered, type ScreeningSearch, withFilter } from './screening-search.ts';

interface FiltersProps {
  readonly requirements: readonly Requirement[];
  readonly search: ScreeningSearch;
  readonly onSearch: (change: Partial<ScreeningSearch>) => void;
}

interface RequirementFilterProps extends Omit<FiltersProps, 'requirements'> {
  readonly requirement: Requirement;
  readonly number: number;
}

/** Three marks that are switched on and off: only CVs with one of the verdicts that are on stay. */
function RequirementFilter({ requirement, number, search, onSearch }: RequirementFilterProps) {
  const on = search.filters?.find((filter) => filter.requirementId === requirement.id)?.verdicts ?? [];
  return (
    <li className="v-filter">
      <Text size="sm" className="v-clamp" title={requirement.text}>
        <span className="v-filter-number">{number}</span> {requirement.text}
      </Text>
      <fieldset className="v-filter-marks">
        <legend className="v-visually-hidden">{requirement.text}</legend>
        {Verdict.options.map((verdict) => (
          <UnstyledButton
            key={verdict}
            className="v-filter-mark"
            aria-pressed={on.includes(verdict)}
            aria-label={`Only ${verdictNames[verdict].toLowerCase()}`}
            title={verdictNames[verdict]}
            onClick={() => {
              const next = on.includes(verdict) ? on.filter((each) => each !== verdict) : [...on, verdict];
              onSearch({ filters: withFilter(search.filters, requirement.id, next) });
            }}
          >
            <VerdictMark verdict={verdict} size={15} named={false} />
          </UnstyledButton>
        ))}
      </fieldset>
    </li>
  );
}

/** Milliseconds after the last key before the ranking is asked. */
const typingMs = 220;

function SearchField({ search, onSearch }: Pick<FiltersProps, 'search' | 'onSearch'>) {
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(search.search ?? '');
  const ask = useDebouncedCallback((text: string) => onSearch({ search: text || undefined }), typingMs);
  useHotkeys([['/', () => field.current?.focus()]]);
  return (
    <TextInput
      ref={field}
      type="search"
      aria-label="Search candidates"
      placeholder="Search candidates"
      leftSection={<IconSearch size={16} />}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        ask(event.currentTarget.value.trim());
      }}
    />
  );
}

/** Narrows the ranking: by words, by score, by verdict on each requirement. */
export function FiltersPanel({ requirements, search, onSearch }: FiltersProps) {
  return (
    <div>
      <SearchField key={search.search === undefined ? 'empty' : 'typed'} search={search} onSearch={onSearch} />
      <Text size="sm" mt="md" mb={4}>
        Score from {search.minimumScore ?? 0}
      </Text>
      <Slider
        size="xs"
        min={0}
        max={100}
        step={5}
        label={null}
        thumbLabel="Lowest score"
        defaultValue={search.minimumScore ?? 0}
        onChangeEnd={(score) => onSearch({ minimumScore: score || undefined })}
      />
      <Title order={3} fz="sm" c="dimmed" mt="lg">
        Requirements
      </Title>
      <ol className="v-filters">
        {requirements.map((requirement, index) => (
          <RequirementFilter
            key={requirement.id}
            requirement={requirement}
            number={index + 1}
            search={search}
            onSearch={onSearch}
          />
        ))}
      </ol>
      {isFiltered(search) && (
        <Button
          variant="subtle"
          size="xs"
          mt="sm"
          onClick={() => onSearch({ search: undefined, filters: undefined, minimumScore: undefined })}
        >
          Show everyone
        </Button>
      )}
    </div>
  );
}
