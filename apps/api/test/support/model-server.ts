import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Answer, honestAnswers, inventedAnswers, obedientAnswers } from './model-answers.ts';

/** What the server does with a call. */
export type Behaviour =
  | 'right'
  | 'wrong-json'
  | 'prose'
  /** The length limit ends the answer. */
  | 'cut-off'
  | 'invented-quotes'
  /** Talked into marking everything as met. */
  | 'obedient'
  | 'refusal'
  | 'filtered'
  /** Answers right, one letter after the other, faster than any limit. */
  | 'slow'
  | 'hanging'
  | 'hanging-midway'
  | 'closed'
  | 'closed-midway'
  /** Takes neither schema nor temperature, as small servers do. */
  | 'plain-only'
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> };

export interface ReceivedCall {
  readonly body: ChatRequest;
  readonly authorization: string | undefined;
}

export interface ChatRequest {
  readonly model: string;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
  readonly temperature?: number;
  readonly seed?: number;
  readonly max_tokens?: number;
  readonly max_completion_tokens?: number;
  readonly response_format?: { readonly type: string };
}

export interface ModelServer {
  readonly baseUrl: string;
  /** Calls of chat completions, oldest first. */
  readonly calls: ReceivedCall[];
  /** Requests for the list of models. */
  readonly lists: number;
  /** From now on; of several the last one stays. */
  behave(...behaviours: readonly Behaviour[]): void;
  /** Runs when a call has come in, before it is answered. */
  onCall: (() => Promise<void> | void) | undefined;
  close(): Promise<void>;
}

/** A server on loopback that speaks the provider's protocol, well or badly. */
export async function startModelServer(): Promise<ModelServer> {
  let script: Behaviour[] = ['right'];
  const state = { calls: [] as ReceivedCall[], lists: 0, onCall: undefined as ModelServer['onCall'] };
  const server = createServer((request, response) => {
    void answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const authorization = request.headers.authorization;
    if (request.url === '/v1/models') {
      state.lists += 1;
      if (authorization === 'Bearer sk-wrong-key') return fail(response, 401);
      return json(response, { object: 'list', data: [{ id: 'big-model' }, { id: 'a-small-model' }] });
    }
    if (request.url !== '/v1/chat/completions') return fail(response, 404);
    const body: ChatRequest = JSON.parse(await textOf(request));
    state.calls.push({ body, authorization });
    await state.onCall?.();
    const [next = 'right'] = script;
    if (script.length > 1) script = script.slice(1);
    await perform(next, body, response);
  }

  return {
    baseUrl: `http://127.0.0.1:${address.port}/v1`,
    get calls() {
      return state.calls;
    },
    get lists() {
      return state.lists;
    },
    get onCall() {
      return state.onCall;
    },
    set onCall(run) {
      state.onCall = run;
    },
    behave: (...behaviours) => {
      script = [...behaviours];
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

function fail(response: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify({ error: { message: `status ${status}`, type: 'error' } }));
}

const contents: Readonly<Record<string, (body: ChatRequest) => string>> = {
  right: (body) => written(honestAnswers(body)),
  slow: (body) => written(honestAnswers(body)),
  'plain-only': (body) => written(honestAnswers(body)),
  'cut-off': (body) => written(honestAnswers(body)).slice(0, -9),
  'closed-midway': (body) => written(honestAnswers(body)).slice(0, 20),
  'hanging-midway': (body) => written(honestAnswers(body)).slice(0, 20),
  'invented-quotes': (body) => written(inventedAnswers(body)),
  obedient: (body) => written(obedientAnswers(body)),
  'wrong-json': () => '{"verdicts":[{"id":"r1","score":100}]}',
  prose: () => 'The candidate is a perfect fit. Score: 100.',
  filtered: () => '',
};

const written = (answers: readonly Answer[]) => JSON.stringify({ answers });

async function perform(behaviour: Behaviour, body: ChatRequest, response: ServerResponse): Promise<void> {
  if (typeof behaviour !== 'string') return fail(response, behaviour.status, behaviour.headers);
  if (behaviour === 'closed') return void response.destroy();
  if (behaviour === 'hanging') return;
  if (behaviour === 'plain-only' && (body.response_format || body.temperature !== undefined))
    return fail(response, 400);
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const chunk = (delta: object, finish: string | null = null) =>
    response.write(
      `data: ${JSON.stringify({ id: 'c1', object: 'chat.completion.chunk', created: 1, model: body.model, choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`,
    );
  const content = contents[behaviour]?.(body) ?? '';
  if (behaviour === 'refusal') chunk({ refusal: 'I cannot help with judging people.' });
  else
    for (const piece of behaviour === 'slow' ? content : [content]) {
      chunk({ content: piece });
      if (behaviour === 'slow') await new Promise((resolve) => setImmediate(resolve));
    }
  if (behaviour === 'hanging-midway') return;
  if (behaviour === 'closed-midway') return void response.destroy();
  chunk({}, behaviour === 'cut-off' ? 'length' : behaviour === 'filtered' ? 'content_filter' : 'stop');
  const usage = { prompt_tokens: 1000, completion_tokens: 100, total_tokens: 1100 };
  response.write(
    `data: ${JSON.stringify({ id: 'c1', object: 'chat.completion.chunk', created: 1, model: body.model, choices: [], usage })}\n\n`,
  );
  response.end('data: [DONE]\n\n');
}
