import { initTRPC, TRPCError } from '@trpc/server';
import { AppError } from '@vitae/core/shared/app-error';
import type { OpenApiMeta } from 'trpc-to-openapi';
import { isStorable } from '../services/storable.ts';
import { transportOf } from './app-error-codes.ts';
import type { TrpcContext } from './context.ts';
import { failureOf } from './failure-of.ts';

const t = initTRPC
  .context<TrpcContext>()
  .meta<OpenApiMeta>()
  .create({
    // Server, client and REST all carry plain JSON: dates are ISO strings.
    isDev: false,
    errorFormatter({ shape, error }) {
      const { code, message, issues } = failureOf(error);
      return { ...shape, message, data: { ...shape.data, appCode: code, ...(issues && { issues }) } };
    },
    sse: {
      ping: { enabled: true, intervalMs: 15_000 },
      client: { reconnectAfterInactivityMs: 40_000 },
    },
  });

export const router = t.router;

/** Services throw AppError only; here it becomes what the transport knows, with the original kept as the cause. */
const translateErrors = t.middleware(async ({ next, ctx, path }) => {
  const result = await next();
  if (result.ok) return result;
  const { cause } = result.error;
  if (cause instanceof AppError) {
    throw new TRPCError({ code: transportOf[cause.code].trpc, message: cause.message, cause });
  }
  if (result.error.code === 'INTERNAL_SERVER_ERROR') {
    ctx.deps.log.error({ path, errorName: cause?.name, stack: stackWithoutMessage(cause) }, 'procedure failed');
  }
  return result;
});

/** Database errors quote the values they failed on, which may be personal: the log gets the frames alone. */
function stackWithoutMessage(error: Error | undefined): string | undefined {
  return error?.stack
    ?.split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .slice(0, 8)
    .join('\n');
}

/** PostgreSQL's text and JSON hold neither NUL nor half a surrogate pair; nobody types them. */
const refuseUnstorable = t.middleware(async ({ getRawInput, next }) => {
  if (!isStorable(await getRawInput())) {
    throw new AppError('VALIDATION', 'The text has characters that cannot be kept (NUL or a broken surrogate pair).');
  }
  return next();
});

const requireMember = t.middleware(({ ctx, next }) => {
  if (!ctx.member) throw new AppError('UNAUTHENTICATED', 'You are not logged in. Log in and try again.');
  return next({ ctx: { ...ctx, actor: ctx.member } });
});

/** For anyone: registering, logging in, health. */
export const publicProcedure = t.procedure.use(translateErrors).use(refuseUnstorable);

/** For a person with a session; `ctx` is then a services Context of that member. */
export const memberProcedure = publicProcedure.use(requireMember);

/** Calls procedures without HTTP: tests and tasks. */
export const createCallerFactory = t.createCallerFactory;
