import { Alert, Button, Code, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ImportedSkills } from '../../shared/api-types.ts';
import { errorTextOf } from '../../shared/error-text.ts';
import { count } from '../../shared/format.ts';
import { leftRows } from './left-rows.ts';
import { useImportSkills } from './skill-queries.ts';

/** So many faults are read at once; the rest shows when these are mended. */
const shownProblems = 50;

function Outcome({ ids, existing, problems }: ImportedSkills) {
  return (
    <Alert variant="light" color={problems.length > 0 ? 'orange' : 'teal'} role="status">
      {count(ids.length, 'skill')} added.
      {existing > 0 && ` ${count(existing, 'row')} ${existing === 1 ? 'was' : 'were'} in the list already.`}
      {problems.length > 0 &&
        ` ${count(problems.length, 'row')} ${problems.length === 1 ? 'was' : 'were'} not added and ${problems.length === 1 ? 'stands' : 'stand'} above, to be mended. By line of what was pasted:`}
      {problems.length > 0 && (
        <ul className="v-skill-problems">
          {problems.slice(0, shownProblems).map(({ line, text, problem }) => (
            <li key={`${line} ${text}`}>
              Line {line}, <span className="v-skill-row">{text}</span>: {problem}
            </li>
          ))}
        </ul>
      )}
      {problems.length > shownProblems && `And ${problems.length - shownProblems} more.`}
    </Alert>
  );
}

/** Adds many at once. What could not be added stays in the field, with the reason for each row. */
export function PasteSkills({ onDone }: { readonly onDone: () => void }) {
  const [text, setText] = useState('');
  const add = useImportSkills();
  const submit = (): void =>
    add.mutate(
      { text },
      {
        onSuccess: ({ problems }) => {
          if (problems.length === 0) onDone();
          else setText(leftRows(problems, text));
        },
      },
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') submit();
      }}
    >
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          One skill a line: <Code>Name|also written &gt; shows also ~ near to @ field</Code>; only the name is needed,
          several skills are parted by “;”. Or paste a table whose first line is{' '}
          <Code>name, aliases, implies, related, field</Code>.
        </Text>
        <Textarea
          label="Rows"
          autosize
          minRows={6}
          maxRows={16}
          data-autofocus
          spellCheck={false}
          placeholder={'Orbiter|Orbiter ERP > ERP systems\nGravity sheets ~ Excel'}
          classNames={{ input: 'v-skill-row' }}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {add.data && <Outcome {...add.data} />}
        {add.error && (
          <Alert variant="light" color="red" title={errorTextOf(add.error).title} role="alert">
            {errorTextOf(add.error).message}
          </Alert>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="subtle" color="gray" onClick={onDone}>
            Close
          </Button>
          <Button type="submit" disabled={text.trim() === ''} loading={add.isPending}>
            Add
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
