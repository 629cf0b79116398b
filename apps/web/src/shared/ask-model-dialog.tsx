import { Alert, Button, Group, Modal, Skeleton, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { count } from './format.ts';
import { ButtonLink } from './links.tsx';
import { showFailure } from './notices.tsx';
import { QueryView } from './query-view.tsx';
import { useTRPC } from './trpc.ts';
import { usdText } from './usd-text.ts';

type Wanted = { readonly evaluationIds: string[] } | { readonly postingId: string };

interface AskModelDialogProps {
  /** Evaluations, or all completed ones of a posting's current rubric. */
  readonly wanted: Wanted;
  readonly opened: boolean;
  readonly onClose: () => void;
  /** Shown above the buttons: what would be sent. */
  readonly children?: ReactNode;
}

function Estimate({ wanted, onClose, children }: Omit<AskModelDialogProps, 'opened'>) {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  // A procedure that changes nothing, asked each time the dialog opens.
  const estimating = useMutation(trpc.modelEvaluation.estimate.mutationOptions());
  const estimate = useQuery({
    queryKey: [...trpc.modelEvaluation.pathKey(), 'estimate', wanted],
    queryFn: () => estimating.mutateAsync(wanted),
    gcTime: 0,
    retry: false,
  });
  const start = useMutation(
    trpc.modelEvaluation.start.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries({ queryKey: trpc.modelEvaluation.pathKey() });
        onClose();
      },
      onError: showFailure,
    }),
  );
  const settings = (
    <ButtonLink to="/settings" variant="default" onClick={onClose}>
      Open Settings
    </ButtonLink>
  );
  return (
    <QueryView query={estimate} loading={<Skeleton height={96} />} failureActions={settings} compact>
      {(told) => (
        <Stack gap="sm">
          <Text>
            {told.provider.model} ({told.provider.name}) is asked about {count(told.evaluations, 'CV', 'CVs')}
            {told.questions > told.evaluations && `, in ${told.questions} messages, since long CVs are sent in parts`}.
          </Text>
          <dl className="v-facts">
            <dt>Probable cost</dt>
            <dd>{told.costUsd === null ? 'Not known; tokens are limited instead' : usdText(told.costUsd)}</dd>
            <dt>Tokens</dt>
            <dd>
              about {told.inputTokens.toLocaleString('en')} sent, {told.outputTokens.toLocaleString('en')} answered
            </dd>
            {told.answered > 0 && (
              <>
                <dt>Answered before</dt>
                <dd>
                  {told.answered} of {told.questions}, which cost nothing again
                </dd>
              </>
            )}
            <dt>Left this month</dt>
            <dd>{usdText(told.leftUsd)}</dd>
          </dl>
          {!told.fits && (
            <Alert variant="light" color="orange" title="The ceiling will probably stop this">
              What does not fit any more is not asked; the local evaluation stands there. Raise the ceiling in Settings
              to ask about all.
            </Alert>
          )}
          <Text size="sm" c="dimmed">
            Name, contact, address, age, sex, nationality and links are left out of what is sent.
          </Text>
          {children}
          <Group justify="flex-end">
            {!told.fits && settings}
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button loading={start.isPending} onClick={() => start.mutate(wanted)}>
              Ask the model
            </Button>
          </Group>
        </Stack>
      )}
    </QueryView>
  );
}

/** Says what asking a model will take before anything is sent. */
export function AskModelDialog({ opened, ...rest }: AskModelDialogProps) {
  return (
    <Modal opened={opened} onClose={rest.onClose} title="Ask a model">
      <Estimate {...rest} />
    </Modal>
  );
}
