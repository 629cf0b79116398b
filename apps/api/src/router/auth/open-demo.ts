import { openDemo } from '../../services/auth/open-demo.ts';
import { LoggedIn } from '../../services/auth/schemas.ts';
import { publicProcedure } from '../../trpc/trpc.ts';

export const openDemoProcedure = publicProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/auth/demo',
      tags: ['Accounts'],
      protect: false,
      summary: 'Log in to the demo workspace, where there is one',
    },
  })
  .output(LoggedIn)
  .mutation(async ({ ctx }) => {
    const loggedIn = await openDemo(ctx);
    ctx.cookies.set(loggedIn.token, new Date(loggedIn.expiresAt));
    return loggedIn;
  });
