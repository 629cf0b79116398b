import OpenAI, { APIConnectionError, APIError, APIUserAbortError } from 'openai';
import type { ChatCompletionChunk, ChatCompletionCreateParamsStreaming } from 'openai/resources/chat/completions';
import {
  type AskOptions,
  type ModelAccess,
  ModelFault,
  type ModelGateway,
  type ModelReply,
  type ModelRequest,
} from '../ports/model-gateway.ts';
import { retryAfterMs } from './retry-after.ts';

/** The official client, speaking to whichever server the base URL names. Retries are ours, so its own are off. */
export function createOpenAiModelGateway(): ModelGateway {
  return {
    ask: (request, options) =>
      within(options, async (signal) => {
        try {
          return await stream(request, fullParameters(request), signal);
        } catch (error) {
          // Servers refuse what they do not know (a schema, a temperature, a name of a limit) before they work.
          if (!(error instanceof APIError) || (error.status !== 400 && error.status !== 422)) throw error;
          return stream(request, plainParameters(request), signal);
        }
      }),
    listModels: (access, options) =>
      within(options, async (signal) => {
        const page = await client(access).models.list({ signal });
        return page.data.map(({ id }) => id);
      }),
  };
}

function client({ baseUrl, apiKey }: ModelAccess): OpenAI {
  return new OpenAI({
    baseURL: baseUrl,
    // A server without keys ignores it; the client insists on one, and must not look into the environment.
    apiKey: apiKey ?? 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    logLevel: 'off',
    // A redirect would carry the CV to a host that nobody chose.
    fetchOptions: { redirect: 'error' },
  });
}

type Parameters = ChatCompletionCreateParamsStreaming;

const common = ({ model, messages }: ModelRequest) => ({
  model,
  messages: [...messages],
  stream: true as const,
  stream_options: { include_usage: true },
});

function fullParameters(request: ModelRequest): Parameters {
  return {
    ...common(request),
    temperature: 0,
    seed: request.seed,
    max_tokens: request.maxOutputTokens,
    response_format: {
      type: 'json_schema',
      json_schema: { name: 'answers', strict: true, schema: { ...request.schema } },
    },
  };
}

/** What every server knows; the newest models want the limit under its new name and choose their temperature. */
function plainParameters(request: ModelRequest): Parameters {
  return { ...common(request), max_completion_tokens: request.maxOutputTokens };
}

/** The whole answer of one stream. A stream that ends without saying why was cut by a closed connection. */
async function stream(request: ModelRequest, parameters: Parameters, signal: AbortSignal): Promise<ModelReply> {
  const chunks = await client(request.access).chat.completions.create(parameters, { signal });
  let text = '';
  let refusal = '';
  let finish: string | null = null;
  let usage: ModelReply['usage'] = null;
  let begun = false;
  try {
    for await (const chunk of chunks) {
      begun = true;
      const choice: ChatCompletionChunk.Choice | undefined = chunk.choices?.[0];
      text += choice?.delta?.content ?? '';
      refusal += choice?.delta?.refusal ?? '';
      finish = choice?.finish_reason ?? finish;
      if (chunk.usage) usage = { input: chunk.usage.prompt_tokens, output: chunk.usage.completion_tokens };
    }
  } catch {
    throw signal.aborted ? new ModelFault('timed-out', { begun: true }) : new ModelFault('connection', { begun });
  }
  // An abort ends the client's loop without an error.
  if (signal.aborted) throw new ModelFault('timed-out', { begun: true });
  if (finish === null) throw new ModelFault('connection', { begun });
  const refused = finish === 'content_filter' || (refusal !== '' && text === '');
  return { text, usage, end: refused ? 'refused' : finish === 'length' ? 'cut' : 'finished' };
}

/** Runs one attempt under a time limit and turns whatever it throws into a ModelFault. */
async function within<Answer>(options: AskOptions, attempt: (signal: AbortSignal) => Promise<Answer>): Promise<Answer> {
  options.signal?.throwIfAborted();
  const limit = AbortSignal.timeout(options.timeoutMs);
  const signal = options.signal ? AbortSignal.any([limit, options.signal]) : limit;
  try {
    return await attempt(signal);
  } catch (error) {
    options.signal?.throwIfAborted();
    throw faultOf(error, limit.aborted);
  }
}

function faultOf(error: unknown, late: boolean): ModelFault {
  if (error instanceof ModelFault) return error;
  if (late || error instanceof APIUserAbortError) return new ModelFault('timed-out', { begun: true });
  if (error instanceof APIConnectionError || !(error instanceof APIError) || error.status === undefined)
    return new ModelFault('connection');
  const { status } = error;
  const wait = retryAfterMs(error.headers);
  const about = { status, ...(wait !== undefined && { retryAfterMs: wait }) };
  if (status === 429) return new ModelFault('rate-limited', about);
  if (status === 408 || status === 409 || status >= 500) return new ModelFault('server', about);
  if (status === 401 || status === 403) return new ModelFault('key-refused', about);
  return new ModelFault(status === 404 ? 'not-found' : 'request-refused', about);
}
