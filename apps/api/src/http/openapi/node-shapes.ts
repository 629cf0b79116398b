import type { IncomingMessage } from 'node:http';
import type { NodeHTTPResponse } from '@trpc/server/adapters/node-http';

interface RequestFields {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly signal: AbortSignal;
  readonly body: unknown;
}

/**
 * trpc-to-openapi's handler is typed for Node's messages, and takes web Requests all the same: it asks `instanceof
 * Request` and then reads these five fields and no others (its adapters/node-http/core and utils/method).
 */
export function asNodeRequest(fields: RequestFields): IncomingMessage {
  const request: object = Object.create(Request.prototype);
  for (const [name, value] of Object.entries(fields)) Object.defineProperty(request, name, { value });
  return request as IncomingMessage;
}

interface ResponseFields {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(body?: string): void;
}

/** Of a response it sets the status and headers and calls `end` once. */
export function asNodeResponse(fields: ResponseFields): NodeHTTPResponse {
  return fields as unknown as NodeHTTPResponse;
}
