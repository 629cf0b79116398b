import { ActionIcon, Button, CloseButton, Text, Tooltip } from '@mantine/core';
import { IconRefresh, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { EvaluateDialog } from './evaluate-dialog.tsx';
import { useDeleteCvs, useRereadCvs } from './mutations.ts';

interface BulkBarProps {
  readonly ids: string[];
  /** CVs that could not be read: there is nothing to evaluate. */
  readonly failedIds: ReadonlySet<string>;
  readonly onClear: () => void;
  readonly onScreening: (postingId: string) => void;
}

/** What can be done with the CVs that are selected. */
export function BulkBar({ ids, failedIds, onClear, onScreening }: BulkBarProps) {
  const [asking, setAsking] = useState(false);
  const remove = useDeleteCvs();
  const reread = useRereadCvs();
  const readable = ids.filter((id) => !failedIds.has(id));
  return (
    <section className="v-bulk" aria-label="Selected CVs">
      <Text size="sm" component="span" role="status">
        {ids.length} selected
      </Text>
      <Button size="xs" disabled={readable.length === 0} onClick={() => setAsking(true)}>
        Evaluate…
      </Button>
      <Tooltip label="Read again">
        <ActionIcon
          size={30}
          aria-label="Read again"
          loading={reread.isPending}
          onClick={() => reread.mutate({ ids }, { onSuccess: onClear })}
        >
          <IconRefresh size={17} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Delete">
        <ActionIcon
          size={30}
          aria-label="Delete"
          loading={remove.isPending}
          onClick={() => remove.mutate({ ids }, { onSuccess: onClear })}
        >
          <IconTrash size={17} />
        </ActionIcon>
      </Tooltip>
      <CloseButton aria-label="Clear the selection" onClick={onClear} />
      <EvaluateDialog
        opened={asking}
        cvIds={readable}
        leftOut={ids.length - readable.length}
        onClose={() => setAsking(false)}
        onStarted={onScreening}
      />
    </section>
  );
}
