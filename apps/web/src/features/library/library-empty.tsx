import { Button, Group, Text } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { usualTypes } from '@vitae/core/document/file-types.data';
import { MessageState } from '@vitae/ui/message-state';
import { useState } from 'react';
import { TextLink } from '../../shared/links.tsx';
import { showFailure } from '../../shared/notices.tsx';

interface LibraryEmptyProps {
  readonly onAdd: () => void;
  readonly onAddSample: () => Promise<void>;
}

/** The first thing a newcomer sees: what to do, and a way to see it done. */
export function LibraryEmpty({ onAdd, onAddSample }: LibraryEmptyProps) {
  const [adding, setAdding] = useState(false);
  const addSample = (): void => {
    setAdding(true);
    onAddSample()
      .catch(showFailure)
      .finally(() => setAdding(false));
  };
  return (
    <div className="v-page">
      <MessageState
        icon={<IconFileText size={40} stroke={1.2} />}
        title="Drop CVs here"
        actions={
          <Group justify="center">
            <Button onClick={onAdd}>Choose files</Button>
            <Button variant="default" loading={adding} onClick={addSample}>
              Try a sample CV
            </Button>
          </Group>
        }
      >
        Anywhere on this window: {usualTypes}. Each becomes a row that fills in as it is read, and every value keeps its
        place on the page.
        <Text size="sm" mt="sm">
          Is it your own? <TextLink to="/check">Check it against a posting</TextLink>.
        </Text>
      </MessageState>
    </div>
  );
}
