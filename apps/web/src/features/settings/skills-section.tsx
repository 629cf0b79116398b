import './skills.css';
import { Button, Group, Modal, Pagination, Skeleton, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconClipboardText, IconPlus, IconSearch } from '@tabler/icons-react';
import { MessageState } from '@vitae/ui/message-state';
import { useState } from 'react';
import type { WorkspaceSkills } from '../../shared/api-types.ts';
import { count } from '../../shared/format.ts';
import { QueryView } from '../../shared/query-view.tsx';
import { PasteSkills } from './paste-skills.tsx';
import { SkillForm } from './skill-form.tsx';
import { type SkillSearch, skillsPerPage, useSkills } from './skill-queries.ts';
import { SkillTable } from './skill-table.tsx';

/** Shorter than a pause between words, longer than one between letters. */
const typingMs = 250;

interface ListProps {
  readonly answer: WorkspaceSkills;
  readonly wanted: SkillSearch;
  readonly onWanted: (wanted: SkillSearch) => void;
}

function Search({ answer, wanted, onWanted }: ListProps) {
  const { count: all, faulty, limit } = answer;
  return (
    <Group gap="sm" mb="sm">
      <TextInput
        aria-label="Search our skills"
        placeholder="Search"
        leftSection={<IconSearch size={16} />}
        value={wanted.search}
        onChange={(event) => onWanted({ ...wanted, page: 1, search: event.currentTarget.value })}
        style={{ flex: '1 1 180px' }}
      />
      {(faulty > 0 || wanted.only === 'faulty') && (
        <Button
          variant="default"
          aria-pressed={wanted.only === 'faulty'}
          onClick={() => onWanted({ ...wanted, page: 1, only: wanted.only === 'faulty' ? 'all' : 'faulty' })}
        >
          {wanted.only === 'faulty' ? 'Show all' : `${faulty} not used`}
        </Button>
      )}
      <Text size="sm" c="dimmed">
        {all.toLocaleString('en')} of at most {limit.toLocaleString('en')}
      </Text>
    </Group>
  );
}

function List({ answer, wanted, onWanted }: ListProps) {
  const { items, total } = answer;
  const pages = Math.ceil(total / skillsPerPage);
  return (
    <>
      <Search answer={answer} wanted={wanted} onWanted={onWanted} />
      {items.length > 0 ? (
        <SkillTable skills={items} />
      ) : (
        <MessageState
          compact
          title="No skill fits"
          actions={
            <Button variant="default" onClick={() => onWanted({ page: 1, search: '', only: 'all' })}>
              Show all
            </Button>
          }
        >
          {count(answer.count, 'skill')} in the list, none of them like this.
        </MessageState>
      )}
      {pages > 1 && (
        <Group justify="flex-end" mt="md">
          <Pagination
            size="sm"
            total={pages}
            value={wanted.page}
            onChange={(page) => onWanted({ ...wanted, page })}
            getControlProps={(control) => ({ 'aria-label': control === 'next' ? 'Next page' : 'Previous page' })}
          />
        </Group>
      )}
    </>
  );
}

/** Skills that the workspace adds to the vocabulary, for all its postings. */
export function SkillsSection() {
  const [wanted, setWanted] = useState<SkillSearch>({ page: 1, search: '', only: 'all' });
  const [search] = useDebouncedValue(wanted.search, typingMs);
  const skills = useSkills({ ...wanted, search });
  const [dialog, setDialog] = useState<'add' | 'paste'>();
  const close = (): void => setDialog(undefined);
  const acts = (
    <Group gap="xs">
      <Button variant="default" leftSection={<IconClipboardText size={16} />} onClick={() => setDialog('paste')}>
        Paste many
      </Button>
      <Button leftSection={<IconPlus size={16} />} onClick={() => setDialog('add')}>
        Add a skill
      </Button>
    </Group>
  );
  return (
    <section>
      <div className="v-section-head">
        <Title order={2}>Our skills</Title>
        {(skills.data?.count ?? 0) > 0 && acts}
      </div>
      <Text c="dimmed" mb="sm">
        Vitae knows several thousand skills. Add the names of your own tools, machines and methods: they are found when
        postings are read and CVs evaluated. Rankings made before offer to be made again.
      </Text>
      <QueryView query={skills} loading={<Skeleton height={180} />} compact>
        {(answer) =>
          answer.count === 0 ? (
            <MessageState compact title="No skills of your own yet" actions={acts}>
              None are needed. Add one when a posting asks for something that only your trade or house knows.
            </MessageState>
          ) : (
            <List answer={answer} wanted={wanted} onWanted={setWanted} />
          )
        }
      </QueryView>
      <Modal opened={dialog === 'add'} onClose={close} title="Add a skill">
        <SkillForm onDone={close} />
      </Modal>
      <Modal opened={dialog === 'paste'} onClose={close} title="Paste many skills" size="lg">
        <PasteSkills onDone={close} />
      </Modal>
    </section>
  );
}
