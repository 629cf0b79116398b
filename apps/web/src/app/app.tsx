import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { VitaeTheme } from '@vitae/ui/theme';
import { TRPCProvider } from '../shared/trpc.ts';
import { client, queryClient } from './clients.ts';
import { router } from './router.tsx';

/** Everything a screen stands in. */
export function App() {
  return (
    <VitaeTheme>
      <QueryClientProvider client={queryClient}>
        <TRPCProvider queryClient={queryClient} trpcClient={client}>
          <ModalsProvider labels={{ confirm: 'Yes', cancel: 'No' }}>
            <Notifications position="bottom-left" limit={4} />
            <RouterProvider router={router} />
          </ModalsProvider>
        </TRPCProvider>
      </QueryClientProvider>
    </VitaeTheme>
  );
}
