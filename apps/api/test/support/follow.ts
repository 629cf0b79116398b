import { Change } from '../../src/services/change/schemas.ts';
import type { TestHost } from './open-test-host.ts';
import { origin } from './test-account.ts';

export interface Followed {
  readonly id: string;
  readonly change: Change;
}

export interface Stream {
  /** The next change; rejects when the stream ends, with the failure that ended it if there was one. */
  next(): Promise<Followed>;
  close(): Promise<void>;
}

/** Opens change.onChange as a browser's EventSource does, and answers once the stream is open. */
export async function follow(test: TestHost, token: string, lastEventId: string | null = null): Promise<Stream> {
  const input = encodeURIComponent(JSON.stringify({ lastEventId }));
  const stop = new AbortController();
  const response = await test.host.fetch(
    new Request(`${origin}/api/trpc/change.onChange?input=${input}`, {
      headers: { authorization: `Bearer ${token}`, accept: 'text/event-stream' },
      signal: stop.signal,
    }),
  );
  if (!response.body) throw new Error('no stream');
  const messages = readMessages(response.body);
  await untilConnected(messages);
  return {
    next: async () => {
      for (;;) {
        const { value, done } = await messages.next();
        if (done) throw new Error('the stream ended');
        if (value.event === 'serialized-error') throw new Error(value.data);
        if (value.id) return { id: value.id, change: Change.parse(JSON.parse(value.data)) };
      }
    },
    close: async () => {
      stop.abort();
      await messages.return(undefined);
    },
  };
}

/** The server says "connected" once it follows. */
async function untilConnected(messages: AsyncGenerator<Message, undefined>): Promise<void> {
  for (;;) {
    const { value, done } = await messages.next();
    if (done) throw new Error('the stream ended before it was open');
    if (value.event === 'connected') return;
  }
}

interface Message {
  event: string;
  id: string;
  data: string;
}

async function* readMessages(body: ReadableStream<Uint8Array>): AsyncGenerator<Message, undefined> {
  let text = '';
  for await (const chunk of body.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n')) {
      yield messageOf(text.slice(0, end));
      text = text.slice(end + 2);
    }
  }
  return undefined;
}

function messageOf(block: string): Message {
  const message: Message = { event: '', id: '', data: '' };
  for (const line of block.split('\n')) {
    const [, field, value] = /^(event|id|data): ?(.*)$/.exec(line) ?? [];
    if (field === 'event' || field === 'id' || field === 'data') message[field] = value ?? '';
  }
  return message;
}
