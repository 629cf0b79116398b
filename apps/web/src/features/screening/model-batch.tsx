import { Button, Menu, Progress, Text } from '@mantine/core';
import { IconSparkles } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { showFailure } from '../../shared/notices.tsx';
import { useTRPC } from '../../shared/trpc.ts';

/** Offered only where a model is set up: without one nothing of models is seen. */
export function AskModelItem({ onAsk }: { readonly onAsk: () => void }) {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.modelProvider.list.queryOptions());
  const usable = data?.items.some(({ enabled, problem }) => enabled && problem === undefined) ?? false;
  if (!usable) return null;
  return (
    <Menu.Item leftSection={<IconSparkles size={16} stroke={1.6} />} onClick={onAsk}>
      Ask a model about all…
    </Menu.Item>
  );
}

/** How far a model has come, while it is being asked; what has not begun can be taken back. */
export function ModelProgress({ postingId }: { readonly postingId: string }) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const { data } = useQuery(trpc.modelEvaluation.getProgress.queryOptions({ postingId }));
  const cancel = useMutation(
    trpc.modelEvaluation.cancel.mutationOptions({
      onSuccess: () => queryClient.invalidateQueries({ queryKey: trpc.modelEvaluation.pathKey() }),
      onError: showFailure,
    }),
  );
  const left = data ? data.pending + data.asking : 0;
  if (!data || left === 0) return null;
  const done = data.completed + data.failed;
  return (
    <div className="v-running">
      <Progress
        value={(100 * done) / (done + left)}
        size={6}
        style={{ flex: 1 }}
        aria-label="CVs that a model was asked about"
      />
      <Text size="sm" c="dimmed" role="status" style={{ whiteSpace: 'nowrap' }}>
        Model: {done} of {done + left}
        {data.failed > 0 && `, ${data.failed} failed`}
      </Text>
      <Button
        size="compact-sm"
        variant="default"
        loading={cancel.isPending}
        onClick={() => cancel.mutate({ postingId })}
      >
        Stop
      </Button>
    </div>
  );
}
