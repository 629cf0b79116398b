import { ActionIcon, Button, Group, Skeleton, Text, Textarea } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import type { Note } from '../../shared/api-types.ts';
import { formatWhen } from '../../shared/format.ts';
import { QueryView } from '../../shared/query-view.tsx';
import { useCreateNote, useDeleteNote, useUpdateNote } from './mutations.ts';
import { type CandidateOf, useNotes } from './queries.ts';

interface NoteFormProps {
  readonly text: string;
  readonly label: string;
  readonly act: string;
  readonly saving: boolean;
  /** `saved` is called when it is: until then the words stay, since saving may fail. */
  readonly onSave: (text: string, saved: () => void) => void;
  readonly children?: ReactNode;
}

function NoteForm({ text: first, label, act, saving, onSave, children }: NoteFormProps) {
  const [text, setText] = useState(first);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSave(text, () => setText(''));
      }}
    >
      <Textarea
        size="sm"
        aria-label={label}
        placeholder={label}
        autosize
        minRows={2}
        maxRows={12}
        maxLength={10_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Group gap="xs" mt="xs">
        <Button size="compact-sm" type="submit" variant="default" disabled={!text.trim()} loading={saving}>
          {act}
        </Button>
        {children}
      </Group>
    </form>
  );
}

function NoteItem({ note }: { readonly note: Note }) {
  const [editing, setEditing] = useState(false);
  const update = useUpdateNote();
  const remove = useDeleteNote();
  if (editing) {
    return (
      <li className="v-note">
        <NoteForm
          text={note.text}
          label="Your note"
          act="Save"
          saving={update.isPending}
          onSave={(text) => update.mutate({ id: note.id, text }, { onSuccess: () => setEditing(false) })}
        >
          <Button size="compact-sm" variant="subtle" onClick={() => setEditing(false)}>
            Cancel
          </Button>
        </NoteForm>
      </li>
    );
  }
  return (
    <li className="v-note">
      <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {note.text}
      </Text>
      <Group gap={4} justify="space-between" wrap="nowrap">
        <Text size="xs" c="dimmed" truncate>
          {note.by ?? 'Somebody who left'}, {formatWhen(note.createdAt)}
          {note.editedAt && ', edited'}
        </Text>
        {note.own && (
          <Group gap={0} wrap="nowrap">
            <ActionIcon size={24} aria-label="Edit the note" onClick={() => setEditing(true)}>
              <IconPencil size={14} />
            </ActionIcon>
            <ActionIcon size={24} aria-label="Delete the note" onClick={() => remove.mutate({ id: note.id })}>
              <IconTrash size={14} />
            </ActionIcon>
          </Group>
        )}
      </Group>
    </li>
  );
}

/** What people of the workspace wrote about a candidate. */
export function NoteList({ candidate }: { readonly candidate: CandidateOf }) {
  const query = useNotes(candidate);
  const create = useCreateNote();
  return (
    <QueryView query={query} loading={<Skeleton height={60} />} compact>
      {({ items }) => (
        <>
          <ul className="v-note-list">
            {items.map((note) => (
              <NoteItem key={note.id} note={note} />
            ))}
          </ul>
          <NoteForm
            text=""
            label="Write a note"
            act="Add the note"
            saving={create.isPending}
            onSave={(text, saved) => create.mutate({ ...candidate, text }, { onSuccess: saved })}
          />
        </>
      )}
    </QueryView>
  );
}
