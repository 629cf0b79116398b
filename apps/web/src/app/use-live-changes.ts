import { useQueryClient } from '@tanstack/react-query';
import { useSubscription } from '@trpc/tanstack-react-query';
import { useEffect, useRef, useState } from 'react';
import { useTRPC } from '../shared/trpc.ts';
import { createChangeCollector } from './change-collector.ts';

/**
 * Listens to the workspace's changes and reads again what is on screen. Changes of one moment are read once: a
 * screening of hundreds must not ask hundreds of times. Answers whether the stream is open.
 */
export function useLiveChanges(): boolean {
  const trpc = useTRPC();
  const queryClient = useQueryClient();
  const [connected, setConnected] = useState(true);
  const wasAway = useRef(false);
  const [collector] = useState(() => createChangeCollector(trpc, queryClient));
  useEffect(() => () => collector.stop(), [collector]);

  useSubscription(
    trpc.change.onChange.subscriptionOptions(undefined, {
      onData: ({ data }) => collector.add(data),
      onConnectionStateChange: (state) => {
        if (state.state === 'pending') {
          setConnected(true);
          // What happened meanwhile was not heard: everything on screen is read again.
          if (wasAway.current) void queryClient.invalidateQueries();
          wasAway.current = false;
          return;
        }
        if (state.state === 'connecting' && state.error) {
          wasAway.current = true;
          setConnected(false);
        }
      },
    }),
  );
  return connected;
}
