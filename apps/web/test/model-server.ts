import { createServer } from 'node:http';

export interface ModelServer {
  readonly baseUrl: string;
  /** From now on every call fails with this status; null lets it answer. */
  fail(status: number | null): void;
  close(): Promise<void>;
}

/** The least of a provider: a list of models, and one quote of the CV for every requirement that it is asked about. */
export async function startModelServer(): Promise<ModelServer> {
  let status: number | null = null;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    if (request.url === '/v1/models') {
      response.setHeader('content-type', 'application/json');
      return response.end(JSON.stringify({ object: 'list', data: [{ id: 'small-model' }] }));
    }
    if (status !== null) {
      response.writeHead(status, { 'content-type': 'application/json' });
      return response.end('{"error":{"message":"no"}}');
    }
    const { messages } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const content = JSON.stringify({ answers: answersTo(messages.at(-1).content) });
    const head = { id: 'c', object: 'chat.completion.chunk', created: 1, model: 'small-model' };
    response.setHeader('content-type', 'text/event-stream');
    response.write(
      `data: ${JSON.stringify({ ...head, choices: [{ index: 0, delta: { content }, finish_reason: 'stop' }] })}\n\n`,
    );
    return response.end('data: [DONE]\n\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    baseUrl: `http://127.0.0.1:${address.port}/v1`,
    fail: (next) => {
      status = next;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The first requirement is met by the longest line; the next one by words that stand nowhere; the others are not shown. */
function answersTo(prompt: string) {
  const ids = [...prompt.matchAll(/^\{"id":"([^"]+)"/gm)].map((match) => match[1]);
  const lines = (/BEGIN CV \S+\n([\s\S]*)\nEND CV/.exec(prompt)?.[1] ?? '').split('\n');
  const longest = lines.toSorted((a, b) => b.length - a.length)[0]?.replace(/^\W+/, '');
  return ids.map((requirementId, at) =>
    at > 1
      ? { requirementId, verdict: 'not_shown', quotes: [] }
      : { requirementId, verdict: 'met', quotes: [at === 0 ? longest : 'Twenty years of this, everywhere'] },
  );
}
