import { register } from '../../services/auth/register.ts';
import { LoggedIn, Register } from '../../services/auth/schemas.ts';
import { publicProcedure } from '../../trpc/trpc.ts';

export const registerProcedure = publicProcedure
  .meta({
    openapi: {
      method: 'POST',
      path: '/auth/register',
      tags: ['Accounts'],
      protect: false,
      summary: 'Make an account with its workspace, and log in',
    },
  })
  .input(Register)
  .output(LoggedIn)
  .mutation(async ({ ctx, input }) => {
    const loggedIn = await register(ctx, input);
    ctx.cookies.set(loggedIn.token, new Date(loggedIn.expiresAt));
    return loggedIn;
  });
