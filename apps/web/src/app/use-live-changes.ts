import { useQueryClient } from '@tanstack/react-query';
import { useSubscription } from '@trpc/tanstack-react-query';
import { useEffect, useRef, useState } from 'react';
import { useTRPC } from '../shared/trpc.ts';
import { createChangeCollector } from './change-collector.ts';

/** A glance at another tab does not end the stream; in milliseconds. */
const graceMs = 10_000;

/**
 * Whether the tab is looked at. Browsers open six connections to a server at most, over all tabs, and each stream
 * holds one: tabs in the background must not starve the one in front.
 */
function useShown(): boolean {
  const [shown, setShown] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = (): void => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible') setShown(true);
      else timer = setTimeout(() => setShown(false), graceMs);
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return shown;
}

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

  const shown = useShown();
  useSubscription(
    trpc.change.onChange.subscriptionOptions(undefined, {
      enabled: shown,
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
  // Whoever comes back to this tab sees what happened meanwhile.
  const wasShown = useRef(shown);
  useEffect(() => {
    if (shown && !wasShown.current) void queryClient.invalidateQueries();
    wasShown.current = shown;
  }, [shown, queryClient]);
  return connected;
}
