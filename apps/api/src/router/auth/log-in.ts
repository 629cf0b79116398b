import { logIn } from '../../services/auth/log-in.ts';
import { LoggedIn, LogIn } from '../../services/auth/schemas.ts';
import { publicProcedure } from '../../trpc/trpc.ts';

export const logInProcedure = publicProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/auth/login',
      tags: ['Accounts'],
      protect: false,
      summary: 'Log in; the token goes into Authorization: Bearer',
    },
  })
  .input(LogIn)
  .output(LoggedIn)
  .mutation(async ({ ctx, input }) => {
    const loggedIn = await logIn(ctx, input);
    ctx.cookies.set(loggedIn.token, new Date(loggedIn.expiresAt));
    return loggedIn;
  });
