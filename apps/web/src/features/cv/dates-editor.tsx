import { Button, Checkbox, Group, Text, TextInput } from '@mantine/core';
import { valueAt } from '@vitae/core/readability/value-at';
import { type FormEvent, useState } from 'react';
import { useCorrecting } from './correcting.tsx';
import { type DatesKind, dateChanges } from './date-changes.ts';

interface DatesEditorProps {
  /** Pointer of the entry. */
  readonly entry: string;
  readonly kind: DatesKind;
}

/** The dates of an entry being written, in any usual form. */
export function DatesEditor({ entry, kind }: DatesEditorProps) {
  const { cv, edit, correct, isSaving } = useCorrecting();
  const read = (key: string): string => {
    const value = valueAt(cv.reading?.resume, `${entry}/${key}`);
    return typeof value === 'string' ? value : '';
  };
  const isSpan = kind === 'span';
  const was = {
    start: isSpan ? read('startDate') : read(kind),
    end: isSpan ? read('endDate') : '',
    current: isSpan && valueAt(cv.reading?.resume, `${entry}/current`) === true,
  };
  const [dates, setDates] = useState(was);
  const result = dateChanges(was, dates, { entry, kind });
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if ('changes' in result && result.changes.length > 0) correct(result.changes);
  };
  return (
    <form className="v-editor" onSubmit={save} onKeyDown={(event) => event.key === 'Escape' && edit(undefined)}>
      <Group gap={8} align="flex-end" grow>
        <TextInput
          label={isSpan ? 'From' : 'Date'}
          size="sm"
          autoFocus
          placeholder="04/2019"
          value={dates.start}
          onChange={(event) => setDates({ ...dates, start: event.currentTarget.value })}
        />
        {isSpan && (
          <TextInput
            label="To"
            size="sm"
            placeholder="11/2021"
            disabled={dates.current}
            value={dates.current ? '' : dates.end}
            onChange={(event) => setDates({ ...dates, end: event.currentTarget.value })}
          />
        )}
      </Group>
      {isSpan && (
        <Checkbox
          size="xs"
          mt={8}
          label="It goes on"
          checked={dates.current}
          onChange={(event) => setDates({ ...dates, current: event.currentTarget.checked })}
        />
      )}
      {'problem' in result && (
        <Text size="xs" c="var(--v-hidden)" mt={4} role="alert">
          {result.problem}
        </Text>
      )}
      <Group gap={6} mt={6}>
        <Button
          size="compact-sm"
          type="submit"
          loading={isSaving}
          disabled={!('changes' in result) || result.changes.length === 0}
        >
          Save
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => edit(undefined)}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}
