import type { Requirement } from '@vitae/core/posting/requirement';
import type { TestHost } from './open-test-host.ts';
import { bakerCv, nurseCv } from './sample-texts.data.ts';
import { newAccount, type TestAccount } from './test-account.ts';
import { uploadTexts } from './upload-texts.ts';

export const bread: Requirement = { id: 'bread', text: 'Baking bread', kind: 'must', weight: 5, topic: 'duty' };
export const care: Requirement = { id: 'care', text: 'Intensive care', kind: 'must', weight: 5, topic: 'duty' };

export interface ScreenedWorkspace {
  readonly account: TestAccount;
  readonly postingId: string;
  readonly bakerId: string;
  readonly nurseId: string;
  /** Evaluations of the current ranking by CV. */
  evaluationOf(cvId: string): Promise<string>;
}

/** A baker and a nurse, screened for a posting that asks for bread and intensive care. */
export async function screenedWorkspace(test: TestHost): Promise<ScreenedWorkspace> {
  const account = await newAccount(test);
  const posting = await account.trpc.posting.create.mutate({ title: 'Baker', text: 'B', requirements: [bread, care] });
  const [bakerId = '', nurseId = ''] = await uploadTexts(account, [bakerCv, nurseCv]);
  await account.trpc.screening.start.mutate({ postingId: posting.id });
  await test.drain();
  return {
    account,
    postingId: posting.id,
    bakerId,
    nurseId,
    evaluationOf: async (cvId) => {
      const { items } = await account.trpc.screening.list.query({ postingId: posting.id, pageSize: 100 });
      return items.find((row) => row.cvId === cvId)?.evaluationId ?? '';
    },
  };
}
