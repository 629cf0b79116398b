import { AppError } from '@vitae/core/shared/app-error';
import { createOpenApiNodeHttpHandler } from 'trpc-to-openapi';
import type { Log } from '../../ports/log.ts';
import { appRouter } from '../../router/index.ts';
import type { TrpcContext } from '../../trpc/context.ts';
import { errorResponse } from '../error-response.ts';
import type { RequestParts } from '../request-context.ts';
import { asNodeRequest, asNodeResponse } from './node-shapes.ts';

type RestHandler = (parts: RequestParts, createContext: () => Promise<TrpcContext>) => Promise<Response>;

interface Answer {
  status: number;
  body: string | undefined;
  error?: unknown;
}

/**
 * REST from the same procedures. The library's own fetch adapter reads the whole router again at each request, so its
 * Node adapter is made once and fed with the few fields that it looks at.
 */
export function createRestHandler(log: Log): RestHandler {
  const contexts = new WeakMap<object, () => Promise<TrpcContext>>();
  const errors = new WeakMap<object, unknown>();
  const handle = createOpenApiNodeHttpHandler({
    router: appRouter,
    createContext: ({ req }) => {
      const create = contexts.get(req);
      if (!create) throw new Error('a request without its context');
      return create();
    },
    responseMeta: ({ paths, data }) => (paths?.[0] === 'health.get' && isFailed(data[0]) ? { status: 503 } : {}),
    onError: ({ error, req }) => errors.set(req, error),
  });
  return async (parts, createContext) => {
    const request = await plainRequest(parts.request);
    contexts.set(request, createContext);
    const answer = await new Promise<Answer>((resolve, reject) => {
      handle(request, collector(resolve)).catch(reject);
    });
    const error = errors.get(request);
    if (error !== undefined) return errorResponse(error, log);
    const headers = new Headers(parts.responseHeaders);
    headers.set('content-type', 'application/json');
    return new Response(answer.body, { status: answer.status, headers });
  };
}

function isFailed(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'status' in answer && answer.status === 'failed';
}

/** The part of a Node response that the handler writes to. */
function collector(resolve: (answer: Answer) => void) {
  const response = {
    statusCode: 200,
    setHeader: () => response,
    end: (body?: string) => resolve({ status: response.statusCode, body }),
  };
  return asNodeResponse(response);
}

/** The part of a request that the handler reads: its path below /api, and its body already parsed. */
async function plainRequest(request: Request) {
  const { pathname, search } = new URL(request.url);
  const headers = new Headers(request.headers);
  const text = request.body ? await request.text() : '';
  // A verb without input is called without a body; the handler wants to see JSON in any case.
  if (text === '') headers.set('content-type', 'application/json');
  else requireJson(headers);
  return asNodeRequest({
    url: pathname.replace(/^\/api/, '') + search,
    method: request.method,
    headers,
    signal: request.signal,
    body: text === '' ? {} : parsed(text),
  });
}

function requireJson(headers: Headers): void {
  if (/^application\/json\b/i.test(headers.get('content-type') ?? '')) return;
  throw new AppError(
    'CONTENT_TYPE_UNSUPPORTED',
    'Send the body as JSON, with the header "content-type: application/json".',
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError('VALIDATION', 'The body of this request is not valid JSON.');
  }
}
