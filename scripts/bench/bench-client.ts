import { Agent, request } from 'node:http';
import { type MadeCv, readBytes } from './made-cvs.ts';

/** The least of an HTTP client, so that what is measured is the server: one agent, kept connections, no library. */
export interface BenchClient {
  query<Answer>(procedure: string, input?: unknown): Promise<Answer>;
  mutate<Answer>(procedure: string, input?: unknown): Promise<Answer>;
  /** Answers the CV's id. */
  upload(cv: MadeCv): Promise<string>;
  token(): string;
  close(): void;
}

export async function openClient(url: string): Promise<BenchClient> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  let token = '';
  const send = (call: { method: string; path: string; type?: string; body?: Buffer | string }): Promise<string> =>
    new Promise((resolve, reject) => {
      const headers: Record<string, string> = token === '' ? {} : { authorization: `Bearer ${token}` };
      if (call.type !== undefined) headers['content-type'] = call.type;
      const outgoing = request(new URL(call.path, url), { method: call.method, agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          const text = Buffer.concat(chunks).toString('utf8');
          if (response.statusCode === 200) resolve(text);
          else reject(new Error(`${call.method} ${call.path} answered ${response.statusCode}: ${text.slice(0, 300)}`));
        });
        response.on('error', reject);
      });
      outgoing.on('error', reject);
      outgoing.end(call.body);
    });
  const client: BenchClient = {
    query: async (procedure, input) => {
      const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`;
      return resultOf(await send({ method: 'GET', path: `/api/trpc/${procedure}${query}` }));
    },
    mutate: async (procedure, input) =>
      resultOf(
        await send({
          method: 'POST',
          path: `/api/trpc/${procedure}`,
          type: 'application/json',
          body: JSON.stringify(input ?? {}),
        }),
      ),
    upload: async (cv) => {
      const { type, body } = multipart(cv);
      const answer = JSON.parse(await send({ method: 'POST', path: '/api/cvs', type, body }));
      const id = answer.results?.[0]?.cv?.id;
      if (typeof id !== 'string') throw new Error(`The upload was refused: ${JSON.stringify(answer)}`);
      return id;
    },
    token: () => token,
    close: () => agent.destroy(),
  };
  const account = { email: `bench-${Date.now()}@example.com`, password: 'a long enough password' };
  token = (await client.mutate<{ token: string }>('auth.register', account)).token;
  return client;
}

function resultOf(text: string) {
  return JSON.parse(text).result.data;
}

function multipart(cv: MadeCv): { type: string; body: Buffer } {
  const boundary = 'vitae-bench-boundary';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="cv"; filename="${cv.fileName}"\r\ncontent-type: application/pdf\r\n\r\n`;
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    body: Buffer.concat([Buffer.from(head), readBytes(cv), Buffer.from(`\r\n--${boundary}--\r\n`)]),
  };
}
