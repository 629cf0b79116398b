import type { UserId, WorkspaceId } from '@vitae/core/shared/ids';
import type { Database } from '@vitae/db/database';
import type { AttemptLimiter } from '../ports/attempt-limiter.ts';
import type { Clock } from '../ports/clock.ts';
import type { FileStorage } from '../ports/file-storage.ts';
import type { Ids } from '../ports/ids.ts';
import type { Log } from '../ports/log.ts';
import type { ModelHost } from '../ports/model-host.ts';
import type { Passwords } from '../ports/passwords.ts';
import type { ReaderPool } from '../ports/reader-pool.ts';
import type { Sessions } from '../ports/sessions.ts';
import type { TaskQueue } from '../ports/task-queue.ts';
import type { ChangeHub } from './change/change-hub.ts';

/** What the business needs from outside, made once per host. */
export interface Deps {
  readonly database: Database;
  readonly storage: FileStorage;
  readonly queue: TaskQueue;
  readonly pool: ReaderPool;
  readonly sessions: Sessions;
  readonly passwords: Passwords;
  readonly attempts: AttemptLimiter;
  readonly changes: ChangeHub;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly models: ModelHost;
  readonly options: { readonly version: string; readonly demo: boolean };
}

/** A person with a session, acting in a workspace of theirs. */
export interface Member {
  readonly kind: 'member';
  readonly userId: UserId;
  readonly email: string;
  readonly workspaceId: WorkspaceId;
  readonly workspaceName: string;
  /** The public id of the session in use. */
  readonly sessionId: string;
}

/** Background work for one workspace. */
export interface System {
  readonly kind: 'system';
  readonly workspaceId: WorkspaceId;
}

/** Who acts. Every verb that touches a workspace takes it from here and never from its input. */
export type Actor = Member | System;

export interface Context<Who extends Actor = Actor> {
  readonly deps: Deps;
  readonly actor: Who;
}

/** A caller who is nobody yet: registering and logging in. */
export interface VisitorContext {
  readonly deps: Deps;
  readonly visitor: { readonly remoteAddress: string; readonly userAgent?: string | undefined };
}
