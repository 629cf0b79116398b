import { relations } from 'drizzle-orm';
import { corrections } from './corrections.ts';
import { cvs } from './cvs.ts';
import { documents } from './documents.ts';
import { evaluations } from './evaluations.ts';
import { members } from './members.ts';
import { postings } from './postings.ts';
import { readings } from './readings.ts';
import { rubrics } from './rubrics.ts';
import { sessions } from './sessions.ts';
import { users } from './users.ts';
import { workspaces } from './workspaces.ts';

export const userRelations = relations(users, ({ many }) => ({ sessions: many(sessions), members: many(members) }));

export const sessionRelations = relations(sessions, ({ one }) => ({
  user: one(users, { fields: [sessions.userId], references: [users.id] }),
}));

export const workspaceRelations = relations(workspaces, ({ many }) => ({
  members: many(members),
  cvs: many(cvs),
  postings: many(postings),
}));

export const memberRelations = relations(members, ({ one }) => ({
  user: one(users, { fields: [members.userId], references: [users.id] }),
  workspace: one(workspaces, { fields: [members.workspaceId], references: [workspaces.id] }),
}));

export const cvRelations = relations(cvs, ({ one, many }) => ({
  workspace: one(workspaces, { fields: [cvs.workspaceId], references: [workspaces.id] }),
  document: one(documents, { fields: [cvs.id], references: [documents.cvId] }),
  reading: one(readings, { fields: [cvs.id], references: [readings.cvId] }),
  evaluations: many(evaluations),
  corrections: many(corrections),
}));

export const correctionRelations = relations(corrections, ({ one }) => ({
  cv: one(cvs, { fields: [corrections.cvId], references: [cvs.id] }),
}));

export const postingRelations = relations(postings, ({ one, many }) => ({
  workspace: one(workspaces, { fields: [postings.workspaceId], references: [workspaces.id] }),
  rubric: one(rubrics, { fields: [postings.rubricId], references: [rubrics.id] }),
  evaluations: many(evaluations),
}));

export const evaluationRelations = relations(evaluations, ({ one }) => ({
  cv: one(cvs, { fields: [evaluations.cvId], references: [cvs.id] }),
  posting: one(postings, { fields: [evaluations.postingId], references: [postings.id] }),
  rubric: one(rubrics, { fields: [evaluations.rubricId], references: [rubrics.id] }),
}));
