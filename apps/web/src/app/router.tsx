import { createRouter } from '@tanstack/react-router';
import { Crashed, NotHere } from './crashed.tsx';
import { routeTree } from './route-tree.tsx';

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultErrorComponent: Crashed,
  defaultNotFoundComponent: NotHere,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
