/** Where the server is and who calls. */
export interface Connection {
  /** The server's origin, "https://vitae.example"; an empty string means the page's own origin. */
  readonly url: string;
  /**
   * The session token that `auth.logIn` answers, or a function that gives the one of now. Leave it out in a browser
   * on the server's own origin: its cookie is sent by itself.
   */
  readonly token?: string | (() => string | undefined);
  /** Replaces the global `fetch`; event streams then run over it too. */
  readonly fetch?: Fetch;
}

export type Fetch = typeof globalThis.fetch;

export const endpoint = (connection: Connection, path: string): string => connection.url.replace(/\/+$/, '') + path;

export const authorization = ({ token }: Connection): { authorization?: string } => {
  const value = typeof token === 'function' ? token() : token;
  return value === undefined ? {} : { authorization: `Bearer ${value}` };
};
