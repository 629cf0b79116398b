import { Button, Slider, Switch, Text, TextInput, Title, UnstyledButton } from '@mantine/core';
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { Verdict } from '@vitae/core/evaluation/evaluation';
import type { Requirement } from '@vitae/core/posting/requirement';
import { VerdictMark, verdictNames } from '@vitae/ui/verdict-mark';
import { memo, useRef, useState } from 'react';
import { decisionKinds, decisionNames } from '../../shared/decisions.ts';
import { columnNames } from './columns.ts';
import {
  type DecisionFilter,
  everyone,
  isFiltered,
  passesAll,
  type ScreeningSearch,
  withAllMet,
  withDecision,
  withFilter,
} from './screening-search.ts';

interface FiltersProps {
  readonly requirements: readonly Requirement[];
  readonly search: ScreeningSearch;
  readonly onSearch: (change: Partial<ScreeningSearch>) => void;
}

interface RequirementFilterProps extends Omit<FiltersProps, 'requirements'> {
  readonly requirement: Requirement;
  /** What its column is called. */
  readonly name: string;
}

/** Three marks that are switched on and off: only CVs with one of the verdicts that are on stay. */
function RequirementFilter({ requirement, name, search, onSearch }: RequirementFilterProps) {
  const on = search.filters?.find((filter) => filter.requirementId === requirement.id)?.verdicts ?? [];
  return (
    <li className="v-filter">
      <Text size="sm" className="v-clamp" title={requirement.text}>
        <span className="v-filter-number">{name}</span> {requirement.text}
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

interface ListProps extends FiltersProps {
  readonly title: string;
  readonly names: ReadonlyMap<string, string>;
}

function RequirementFilters({ title, names, requirements, ...filter }: ListProps) {
  if (requirements.length === 0) return null;
  return (
    <>
      <Title order={3} fz="sm" c="dimmed" mt="lg">
        {title}
      </Title>
      <ol className="v-filters">
        {requirements.map((requirement) => (
          <RequirementFilter
            key={requirement.id}
            requirement={requirement}
            name={names.get(requirement.id) ?? ''}
            {...filter}
          />
        ))}
      </ol>
    </>
  );
}

function PassesGates({ requirements, search, onSearch }: FiltersProps) {
  const ids = requirements.map(({ id }) => id);
  if (ids.length < 2) return null;
  return (
    <Switch
      size="xs"
      mt="xs"
      label="Only who shows every gate"
      checked={passesAll(search.filters, ids)}
      onChange={(event) => onSearch({ filters: withAllMet(search.filters, ids, event.currentTarget.checked) })}
    />
  );
}

const decisionFilters: readonly (readonly [DecisionFilter, string])[] = [
  ['none', 'Undecided'],
  ...decisionKinds.map((kind) => [kind, decisionNames[kind]] as const),
];

function DecisionFilters({ search, onSearch }: Pick<FiltersProps, 'search' | 'onSearch'>) {
  return (
    <fieldset className="v-filter-decisions">
      <legend>Decision</legend>
      {decisionFilters.map(([decision, name]) => (
        <UnstyledButton
          key={decision}
          className="v-filter-chip"
          aria-pressed={search.decisions?.includes(decision) ?? false}
          onClick={() => onSearch({ decisions: withDecision(search.decisions, decision) })}
        >
          {name}
        </UnstyledButton>
      ))}
    </fieldset>
  );
}

/** Narrows the ranking: by words, by score, by decision, by verdict on each gate and requirement. */
export const FiltersPanel = memo(function FiltersPanel({ requirements, search, onSearch }: FiltersProps) {
  const names = columnNames(requirements);
  const gates = requirements.filter(({ kind }) => kind === 'gate');
  const others = requirements.filter(({ kind }) => kind !== 'gate');
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
      <DecisionFilters search={search} onSearch={onSearch} />
      <RequirementFilters title="Gates" names={names} requirements={gates} search={search} onSearch={onSearch} />
      <PassesGates requirements={gates} search={search} onSearch={onSearch} />
      <RequirementFilters
        title="Requirements"
        names={names}
        requirements={others}
        search={search}
        onSearch={onSearch}
      />
      {isFiltered(search) && (
        <Button variant="subtle" size="xs" mt="sm" onClick={() => onSearch(everyone)}>
          Show everyone
        </Button>
      )}
    </div>
  );
});
