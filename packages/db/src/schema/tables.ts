/** All tables and relations, for drizzle and its migration generator. */
export * from './corrections.ts';
export * from './cvs.ts';
export * from './documents.ts';
export * from './evaluations.ts';
export * from './log-in-attempts.ts';
export * from './members.ts';
export * from './postings.ts';
export * from './readings.ts';
export * from './relations.ts';
export * from './rereads.ts';
export * from './rubrics.ts';
export * from './sessions.ts';
export * from './users.ts';
export * from './workspaces.ts';
