import type { UserId, WorkspaceId } from '@vitae/core/shared/ids';
import type { Database } from '@vitae/db/database';

export interface NewSession {
  /** What the caller shows from now on. Only its hash is kept. */
  readonly token: string;
  readonly expiresAt: Date;
}

export interface SessionOwner {
  /** The session's public id. */
  readonly sessionId: string;
  readonly userId: UserId;
  readonly email: string;
  readonly workspaceId: WorkspaceId;
  readonly workspaceName: string;
  readonly expiresAt: Date;
  /** The expiry was moved on by this request: a browser needs its cookie again. */
  readonly renewed: boolean;
}

/** Log-in sessions. The library behind it (Lucia 3) is no longer developed: nothing else may know it. */
export interface Sessions {
  create(transaction: Database, session: { userId: UserId; userAgent?: string | undefined }): Promise<NewSession>;
  /** Null when the token is unknown or expired. */
  find(token: string): Promise<SessionOwner | null>;
}
