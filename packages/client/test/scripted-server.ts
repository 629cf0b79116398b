import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Received {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export type Answer = (response: ServerResponse) => void;

/** A real HTTP server that gives the prepared answers one after the other (the last one for ever) and notes what came. */
export const startScriptedServer = async (answers: readonly Answer[]) => {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const answer = answers[Math.min(received.length, answers.length - 1)];
    const { method = '', url = '', headers } = request;
    received.push({ method, url, headers, body: await text(request) });
    answer?.(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server's address is an object.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

export const json =
  (body: unknown, status = 200): Answer =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));

export const data = (value: unknown) => ({ result: { data: value } });

/** An error as the API's error formatter shapes it. */
export const failure = (appCode: string, message: string, httpStatus: number) => ({
  error: { code: -32000, message, data: { code: 'X', httpStatus, appCode } },
});

export const breakOff: Answer = (response) => response.destroy();

/** An event stream with the given events, which then ends as `then` says. */
export const stream =
  (events: readonly { id: string; data: unknown }[], end: 'open' | 'broken'): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write('event: connected\ndata: {}\n\n');
    for (const event of events) response.write(`data: ${JSON.stringify(event.data)}\nid: ${event.id}\n\n`);
    if (end === 'broken') response.end();
  };
