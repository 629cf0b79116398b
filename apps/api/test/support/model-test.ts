import type { HostParts } from '../../src/host.ts';
import { createTestClock, modelParts, type TestClock } from './make-model-host.ts';
import { type ModelServer, startModelServer } from './model-server.ts';
import { type HostKind, openTestHost, type TestHost } from './open-test-host.ts';
import { nurseCv, nursePosting } from './sample-texts.data.ts';
import { newAccount, type TestAccount } from './test-account.ts';
import { uploadTexts } from './upload-texts.ts';

export interface Asked {
  readonly account: TestAccount;
  readonly evaluationId: string;
}

export const testKey = 'sk-test-1234567890abcd';

/** A host, a model server on loopback, and the few steps that every test of models takes. */
export class ModelTest {
  readonly test: TestHost;
  readonly server: ModelServer;
  readonly clock: TestClock;
  /** Pauses between attempts that were not really waited, in milliseconds. */
  readonly waits: number[];

  private constructor(parts: Pick<ModelTest, 'test' | 'server' | 'clock' | 'waits'>) {
    this.test = parts.test;
    this.server = parts.server;
    this.clock = parts.clock;
    this.waits = parts.waits;
  }

  static async open(
    kind: HostKind,
    models: HostParts['models'] = {},
    more: Partial<HostParts> = {},
  ): Promise<ModelTest> {
    const clock = createTestClock();
    const server = await startModelServer();
    const { parts, waits } = modelParts(clock, models);
    return new ModelTest({ test: await openTestHost(kind, { ...parts, ...more }), server, clock, waits });
  }

  async close(): Promise<void> {
    await this.test.close();
    await this.server.close();
  }

  /** Between tests: the server answers right, and nothing is remembered. */
  reset(): void {
    this.server.behave('right');
    this.server.calls.length = 0;
    this.server.onCall = undefined;
    this.waits.length = 0;
  }

  /** Somebody with one provider and one completed local evaluation. */
  async setUp({ cv = nurseCv } = {}): Promise<Asked> {
    const account = await newAccount(this.test);
    await account.trpc.modelProvider.create.mutate({
      name: 'Loopback',
      kind: 'compatible',
      baseUrl: this.server.baseUrl,
      model: 'big-model',
      apiKey: testKey,
      inputPrice: 1,
      outputPrice: 1,
    });
    const [cvId = ''] = await uploadTexts(account, [cv]);
    return { account, evaluationId: await this.evaluate(account, { cvId }) };
  }

  /** A completed local evaluation of a CV for a posting of its own. */
  async evaluate(account: TestAccount, { cvId, posting = nursePosting }: { cvId: string; posting?: string }) {
    const { id: postingId } = await account.trpc.posting.create.mutate({ text: posting });
    const { id } = await account.trpc.evaluation.create.mutate({ cvId, postingId });
    await this.test.drain();
    return id;
  }

  /** Asks the model, as the last attempt of the task unless said otherwise. */
  async ask(asked: Asked) {
    await asked.account.trpc.modelEvaluation.start.mutate({ evaluationIds: [asked.evaluationId] });
    await this.run(asked);
    return this.get(asked);
  }

  async run({ account, evaluationId }: Asked, { isLastAttempt } = { isLastAttempt: true }): Promise<void> {
    const payload = { version: 1, workspaceId: account.workspaceId, evaluationId };
    await this.test.host.taskHandlers['ask-model']?.(payload, { isLastAttempt });
  }

  async get({ account, evaluationId }: Asked) {
    return (await account.trpc.modelEvaluation.get.query({ evaluationId })).evaluation;
  }

  /** What stands in the database, whatever the API says. */
  async rows(query: string): Promise<unknown> {
    return this.test.database.execute(query);
  }

  local({ account, evaluationId }: Asked) {
    return account.trpc.evaluation.get.query({ id: evaluationId });
  }
}
