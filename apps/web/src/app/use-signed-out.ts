import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { toAppError } from '@vitae/client/to-app-error';
import { useEffect } from 'react';

/** A session that ended elsewhere leads to the door, and from there back to where one was. */
export function useSignedOut(): void {
  const queryClient = useQueryClient();
  const router = useRouter();
  useEffect(
    () =>
      queryClient.getQueryCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'error') return;
        if (toAppError(event.action.error).code !== 'UNAUTHENTICATED') return;
        const next = router.state.location.href;
        if (next.startsWith('/sign-in')) return;
        void router.navigate({ to: '/sign-in', search: { next } }).then(() => queryClient.clear());
      }),
    [queryClient, router],
  );
}
