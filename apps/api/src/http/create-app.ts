import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { Hono } from 'hono';
import type { Metrics } from '../ports/metrics.ts';
import { appRouter } from '../router/index.ts';
import type { Context, Deps, Member } from '../services/context.ts';
import { getCvDocumentText } from '../services/cv/get-cv-document-text.ts';
import { CvRef } from '../services/cv/schemas.ts';
import type { Connection } from './connection.ts';
import { postCvEvaluation } from './create-cv-evaluation.ts';
import { errorResponse } from './error-response.ts';
import { getCvFile } from './get-cv-file.ts';
import { getMetrics } from './get-metrics.ts';
import { getScreeningExport } from './get-screening-export.ts';
import { getSharedFile } from './get-shared-file.ts';
import { limitBody } from './limit-body.ts';
import { addDocumentation } from './openapi/add-documentation.ts';
import { createOpenApiDocument } from './openapi/document.ts';
import { createRefuseMethod } from './openapi/refuse-method.ts';
import { createRestHandler } from './openapi/rest-handler.ts';
import { postPostingText } from './post-posting-text.ts';
import { memberContext, type RequestParts, requestContext } from './request-context.ts';
import type { ProxyOptions } from './request-origin.ts';
import { uploadCvs } from './upload-cvs.ts';

type App = Hono<{ Bindings: Connection }>;

interface AppOptions extends ProxyOptions {
  readonly metrics: Metrics;
  readonly metricsToken?: string | undefined;
}

/** The whole HTTP interface as a function of web standards: it knows no server and no database. */
export function createApp(deps: Deps, options: AppOptions): App {
  const app: App = new Hono<{ Bindings: Connection }>({ strict: false });
  app.onError((error) => errorResponse(error, deps.log));
  app.use('/api/*', async (c, next) => {
    await next();
    c.header('x-content-type-options', 'nosniff');
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store');
  });
  const { metrics, metricsToken: token } = options;
  app.get('/metrics', (c) => getMetrics(metrics, c.req.raw, { connection: c.env ?? {}, token }));
  addFileRoutes(app, deps, options);
  addDocumentation(app, deps.options.version);
  app.use('/api/*', limitBody);
  app.all('/api/trpc/*', (c) =>
    fetchRequestHandler({
      endpoint: '/api/trpc',
      req: c.req.raw,
      router: appRouter,
      allowBatching: true,
      createContext: ({ resHeaders }) =>
        requestContext(deps, options, { request: c.req.raw, connection: c.env ?? {}, responseHeaders: resHeaders }),
    }),
  );
  const rest = createRestHandler(deps.log);
  let refuseMethod: ReturnType<typeof createRefuseMethod> | undefined;
  app.all('/api/*', (c) => {
    refuseMethod ??= createRefuseMethod(createOpenApiDocument(deps.options.version), deps.log);
    const refused = refuseMethod(c.req.raw);
    if (refused) return refused;
    const parts: RequestParts = { request: c.req.raw, connection: c.env ?? {}, responseHeaders: new Headers() };
    return rest(parts, () => requestContext(deps, options, parts));
  });
  return app;
}

/** What streams, and therefore is no procedure. */
function addFileRoutes(app: App, deps: Deps, options: ProxyOptions): void {
  app.post('/api/cvs', (c) => asMember(c, uploadCvs));
  app.post('/api/cv-evaluations', (c) => asMember(c, postCvEvaluation));
  app.post('/api/posting-texts', (c) => asMember(c, postPostingText));
  app.get('/api/cvs/:id/file', (c) =>
    asMember(c, (context, request) => getCvFile(context, request, c.req.param('id'))),
  );
  app.get('/api/screenings/:postingId/export', (c) =>
    asMember(c, (context, request) => getScreeningExport(context, request, c.req.param('postingId'))),
  );
  app.get('/api/shared/:token/evaluations/:evaluationId/file', async (c) => {
    const parts = { request: c.req.raw, connection: c.env ?? {}, responseHeaders: new Headers() };
    return getSharedFile(await requestContext(deps, options, parts), c.req.raw, c.req.param());
  });
  app.get('/api/cvs/:id/document', (c) =>
    asMember(c, async (context) => {
      const text = await getCvDocumentText(context, CvRef.parse({ id: c.req.param('id') }));
      return new Response(text, { headers: { 'content-type': 'application/json' } });
    }),
  );

  async function asMember(
    c: { req: { raw: Request }; env: Connection },
    answer: (context: Context<Member>, request: Request, connection: Connection) => Promise<Response>,
  ): Promise<Response> {
    const responseHeaders = new Headers();
    const connection = c.env ?? {};
    const parts = { request: c.req.raw, connection, responseHeaders };
    const context = memberContext(await requestContext(deps, options, parts));
    const response = await answer(context, c.req.raw, connection);
    for (const cookie of responseHeaders.getSetCookie()) response.headers.append('set-cookie', cookie);
    return response;
  }
}
