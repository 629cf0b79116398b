import type { Page } from 'puppeteer-core';

interface Items {
  readonly items: readonly { readonly id: string; readonly evaluationId: string }[];
}

/** The app's API and its screens' addresses, asked for with the session of whichever page is open then. */
export function pageApi(current: () => { readonly page: Page; readonly url: string }) {
  return { ask, tell, idOf, postingId, candidateAddress, evaluationAddress, compareAddress, candidatePageAddress };

  /** Asks the API with the page's own session. */
  function ask<Answer>(procedure: string, input: object): Promise<Answer> {
    return current().page.evaluate(
      async (url) => (await (await fetch(url)).json()).result.data,
      `${current().url}/api/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`,
    );
  }

  /** The same for what changes something. */
  function tell<Answer>(procedure: string, input: object): Promise<Answer> {
    return current().page.evaluate(
      async (url, body) => {
        const headers = { 'content-type': 'application/json' };
        return (await (await fetch(url, { method: 'POST', headers, body })).json()).result.data;
      },
      `${current().url}/api/trpc/${procedure}`,
      JSON.stringify(input),
    );
  }

  async function idOf(fileName: string): Promise<string> {
    const { items } = await ask<Items>('cv.list', { search: fileName });
    return items[0]?.id ?? 'missing';
  }

  async function postingId(): Promise<string> {
    const { items } = await ask<Items>('posting.list', {});
    return items[0]?.id ?? 'missing';
  }

  async function candidateAddress(): Promise<string> {
    const id = await postingId();
    const { items } = await ask<Items>('screening.list', { postingId: id });
    return `/postings/${id}/screening?candidate=${items[0]?.evaluationId}`;
  }

  async function evaluationAddress(): Promise<string> {
    const { items } = await ask<Items>('screening.list', { postingId: await postingId() });
    return `/evaluations/${items[0]?.evaluationId}`;
  }

  async function compareAddress(): Promise<string> {
    const id = await postingId();
    const { items } = await ask<Items>('screening.list', { postingId: id });
    const evaluations = items.slice(0, 2).map((row) => row.evaluationId);
    return `/postings/${id}/compare?evaluations=${encodeURIComponent(JSON.stringify(evaluations))}`;
  }

  async function candidatePageAddress(): Promise<string> {
    const { items } = await ask<Items>('screening.list', { postingId: await postingId() });
    const { token } = await tell<{ token: string }>('shareLink.create', {
      kind: 'candidate',
      evaluationId: items[0]?.evaluationId,
      contact: 'jobs@example.org',
    });
    return `/shared/${token}`;
  }
}
