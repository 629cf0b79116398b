import { Button, Modal, ScrollArea, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { QueryView } from '../../shared/query-view.tsx';
import { useTRPC } from '../../shared/trpc.ts';

const roleNames = { system: 'The rules', user: 'Requirements and CV' } as const;

function Messages({ evaluationId }: { readonly evaluationId: string }) {
  const trpc = useTRPC();
  const sent = useQuery(trpc.modelEvaluation.getSent.queryOptions({ evaluationId }));
  return (
    <QueryView query={sent} loading={<Skeleton height={240} />} compact>
      {({ wasSent, parts }) => (
        <Stack gap="md">
          <Text c="dimmed">
            {wasSent ? 'Exactly this was sent' : 'Exactly this would be sent; nothing has been yet'}
            {parts.length > 1 && `, in ${parts.length} parts, since the CV is long`}.
          </Text>
          {parts.length === 0 && (
            <Text>Nothing: no word of the CV is left to show, or no requirement is asked of a model.</Text>
          )}
          {parts.map((messages, part) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name than their place
            <section key={part}>
              {parts.length > 1 && (
                <Title order={3} fz="sm">
                  Part {part + 1} of {parts.length}
                </Title>
              )}
              {messages.map(({ role, content }) => (
                <div key={role}>
                  <Text size="sm" c="dimmed" mt="xs">
                    {roleNames[role]}
                  </Text>
                  <ScrollArea.Autosize mah={320} type="auto" className="v-sent" tabIndex={0}>
                    <pre>{content}</pre>
                  </ScrollArea.Autosize>
                </div>
              ))}
            </section>
          ))}
        </Stack>
      )}
    </QueryView>
  );
}

/** Opens the messages that went to a model, or would. */
export function SentMessages({ evaluationId, wasSent }: { readonly evaluationId: string; readonly wasSent: boolean }) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="default" size="xs" onClick={() => setOpened(true)}>
        {wasSent ? 'What was sent' : 'What would be sent'}
      </Button>
      <Modal opened={opened} onClose={() => setOpened(false)} title="What a model is shown" size="lg">
        <Messages evaluationId={evaluationId} />
      </Modal>
    </>
  );
}
