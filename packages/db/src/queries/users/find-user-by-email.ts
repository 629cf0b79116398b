import { eq, sql } from 'drizzle-orm';
import type { Database } from '../../database.ts';
import { prepared } from '../../prepared.ts';
import { members, users, workspaces } from '../../schema/tables.ts';

/** The user with the workspace they are a member of, or null. */
export async function findUserByEmail(database: Database, email: string) {
  const query = prepared(database, 'find_user_by_email', (name) =>
    database
      .select({
        id: users.id,
        email: users.email,
        passwordHash: users.passwordHash,
        workspaceId: workspaces.id,
        workspaceName: workspaces.name,
      })
      .from(users)
      .innerJoin(members, eq(members.userId, users.id))
      .innerJoin(workspaces, eq(workspaces.id, members.workspaceId))
      .where(eq(users.email, sql.placeholder('email')))
      .orderBy(members.createdAt, workspaces.id)
      .limit(1)
      .prepare(name),
  );
  const [row] = await query.execute({ email });
  return row ?? null;
}
