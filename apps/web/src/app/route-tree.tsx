import { createRootRoute, createRoute, lazyRouteComponent, notFound, Outlet, redirect } from '@tanstack/react-router';
import { toAppError } from '@vitae/client/to-app-error';
import { z } from 'zod';
import { CvSearch } from '../features/cv/cv-search.ts';
import { CompareSearch } from '../features/evaluation/compare-search.ts';
import { EvaluationSearch } from '../features/evaluation/evaluation-search.ts';
import { LibrarySearch } from '../features/library/library-search.ts';
import { PostingListSearch } from '../features/posting/posting-list-search.ts';
import { ScreeningSearch } from '../features/screening/screening-search.ts';
import { queryClient, trpc } from './clients.ts';
import { NotHere } from './crashed.tsx';
import { Shell } from './shell.tsx';

/** Where to go after signing in: an address of this app, never of another. */
const AfterSignIn = z.object({
  next: z
    .string()
    .startsWith('/')
    .refine((path) => !path.startsWith('//'))
    .optional()
    .catch(undefined),
});

const rootRoute = createRootRoute({ component: Outlet });

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: AfterSignIn,
  component: lazyRouteComponent(() => import('./routes/sign-in-route.tsx'), 'SignInRoute'),
});

const registerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/register',
  validateSearch: AfterSignIn,
  component: lazyRouteComponent(() => import('./routes/sign-in-route.tsx'), 'RegisterRoute'),
});

/** Everything behind the door. */
const memberRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'member',
  component: Shell,
  beforeLoad: async ({ location }) => {
    const toTheDoor = () => redirect({ to: '/sign-in', search: location.href === '/' ? {} : { next: location.href } });
    const me = trpc.auth.getMe.queryOptions();
    // Asked first where nobody is known: being signed out is no failure, and browsers write failures to the console.
    if (queryClient.getQueryData(me.queryKey) === undefined) {
      const { signedIn } = await queryClient.fetchQuery({ ...trpc.auth.getPublicInfo.queryOptions(), staleTime: 0 });
      if (!signedIn) throw toTheDoor();
    }
    try {
      await queryClient.ensureQueryData(me);
    } catch (error) {
      if (toAppError(error).code !== 'UNAUTHENTICATED') throw error;
      throw toTheDoor();
    }
  },
});

const homeRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/cvs', replace: true });
  },
});

const libraryRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/cvs',
  validateSearch: LibrarySearch,
  component: lazyRouteComponent(() => import('./routes/library-route.tsx'), 'LibraryRoute'),
});

/** An address whose ids are none leads nowhere; the server need not be asked. */
function expectIds(params: Readonly<Record<string, string>>): void {
  if (!Object.values(params).every((id) => z.uuid().safeParse(id).success)) throw notFound();
}

const cvRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/cvs/$cvId',
  beforeLoad: ({ params }) => expectIds(params),
  notFoundComponent: NotHere,
  validateSearch: CvSearch,
  component: lazyRouteComponent(() => import('./routes/cv-route.tsx'), 'CvRoute'),
});

const postingsRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/postings',
  validateSearch: PostingListSearch,
  component: lazyRouteComponent(() => import('./routes/postings-route.tsx'), 'PostingsRoute'),
});

const newPostingRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/postings/new',
  validateSearch: z.object({
    sample: z.boolean().optional().catch(undefined),
    rubric: z.uuid().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./routes/postings-route.tsx'), 'NewPostingRoute'),
});

const postingRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/postings/$postingId',
  beforeLoad: ({ params }) => expectIds(params),
  notFoundComponent: NotHere,
  component: lazyRouteComponent(() => import('./routes/postings-route.tsx'), 'PostingRoute'),
});

const screeningRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/postings/$postingId/screening',
  beforeLoad: ({ params }) => expectIds(params),
  notFoundComponent: NotHere,
  validateSearch: ScreeningSearch,
  component: lazyRouteComponent(() => import('./routes/screening-route.tsx'), 'ScreeningRoute'),
});

const evaluationRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/evaluations/$evaluationId',
  beforeLoad: ({ params }) => expectIds(params),
  notFoundComponent: NotHere,
  validateSearch: EvaluationSearch,
  component: lazyRouteComponent(() => import('./routes/evaluation-route.tsx'), 'EvaluationRoute'),
});

const evaluationReportRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/evaluations/$evaluationId/report',
  beforeLoad: ({ params }) => expectIds(params),
  notFoundComponent: NotHere,
  component: lazyRouteComponent(() => import('./routes/report-routes.tsx'), 'EvaluationReportRoute'),
});

const letterRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/evaluations/$evaluationId/letter',
  beforeLoad: ({ params }) => expectIds(params),
  notFoundComponent: NotHere,
  component: lazyRouteComponent(() => import('./routes/report-routes.tsx'), 'LetterRoute'),
});

const screeningReportRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/postings/$postingId/report',
  beforeLoad: ({ params }) => expectIds(params),
  notFoundComponent: NotHere,
  component: lazyRouteComponent(() => import('./routes/report-routes.tsx'), 'ScreeningReportRoute'),
});

const fairnessRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/postings/$postingId/fairness',
  beforeLoad: ({ params }) => expectIds(params),
  notFoundComponent: NotHere,
  component: lazyRouteComponent(() => import('./routes/fairness-route.tsx'), 'FairnessRoute'),
});

const compareRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/postings/$postingId/compare',
  beforeLoad: ({ params }) => expectIds(params),
  notFoundComponent: NotHere,
  validateSearch: CompareSearch,
  component: lazyRouteComponent(() => import('./routes/compare-route.tsx'), 'CompareRoute'),
});

/** For whoever has the link, with or without an account. */
const sharedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/shared/$token',
  validateSearch: z.object({ candidate: z.string().optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./routes/shared-route.tsx'), 'SharedRoute'),
});

const ownCvRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/check',
  component: lazyRouteComponent(() => import('./routes/own-cv-route.tsx'), 'OwnCvRoute'),
});

/** An address that nothing stands at, with the bar that leads elsewhere. */
const nothingRoute = createRoute({ getParentRoute: () => memberRoute, path: '$', component: NotHere });

const accountRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/account',
  component: lazyRouteComponent(() => import('./routes/account-route.tsx'), 'AccountRoute'),
});

const settingsRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/settings',
  component: lazyRouteComponent(() => import('./routes/settings-route.tsx'), 'SettingsRoute'),
});

export const routeTree = rootRoute.addChildren([
  signInRoute,
  registerRoute,
  sharedRoute,
  memberRoute.addChildren([
    homeRoute,
    libraryRoute,
    cvRoute,
    postingsRoute,
    newPostingRoute,
    postingRoute,
    screeningRoute,
    evaluationRoute,
    evaluationReportRoute,
    letterRoute,
    screeningReportRoute,
    fairnessRoute,
    compareRoute,
    ownCvRoute,
    accountRoute,
    settingsRoute,
    nothingRoute,
  ]),
]);
