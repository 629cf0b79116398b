import { AppError } from '@vitae/core/shared/app-error';
import type { Log } from '../../ports/log.ts';
import { errorResponse } from '../error-response.ts';
import type { createOpenApiDocument } from './document.ts';

type RefuseMethod = (request: Request) => Response | null;

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Answers 405 with the methods that there are, when the document knows the path but not with this method. */
export function createRefuseMethod(document: ReturnType<typeof createOpenApiDocument>, log: Log): RefuseMethod {
  const known = Object.entries(document.paths ?? {}).map(([path, item]) => ({
    pattern: new RegExp(`^${path.replace(/\{[^}]+\}/g, '[^/]+')}/?$`),
    allowed: methods.filter((method) => item[method]).map((method) => method.toUpperCase()),
  }));
  return ({ method, url }) => {
    if (method === 'HEAD' || method === 'OPTIONS') return null;
    const { pathname } = new URL(url);
    const allowed = known.filter(({ pattern }) => pattern.test(pathname)).flatMap((path) => path.allowed);
    if (allowed.length === 0 || allowed.includes(method)) return null;
    const list = [...new Set(allowed)].join(', ');
    const response = errorResponse(
      new AppError('METHOD_NOT_ALLOWED', `This path does not take ${method}. It takes ${list}.`),
      log,
    );
    response.headers.set('allow', list);
    return response;
  };
}
