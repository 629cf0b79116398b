import { WorkspaceSkillId } from '@vitae/core/shared/ids';
import { skillFields } from '@vitae/core/skills/skill-fields';
import { z } from 'zod';
import { PageInput, pageOf } from '../page.ts';

const partsOfRows = /^#|[|;\n\r]|\s[>~@]\s/;
const reserved = 'A name cannot begin with “#” or hold “|”, “;”, a line break, or “>”, “~”, “@” between spaces.';
const SkillName = z
  .string()
  .trim()
  .min(1, 'Enter a name.')
  .max(80, 'A name can have 80 characters.')
  .refine((name) => !partsOfRows.test(name), reserved);
const SkillNames = z.array(SkillName).max(30, 'A skill can have 30 names of a kind.').default([]);

const SkillFields = {
  /** `=` before a name asks for exactly this spelling, `?` besides for another skill of its field nearby. */
  name: SkillName,
  aliases: SkillNames,
  /** Names of skills that whoever has this one has too. */
  implies: SkillNames,
  /** Names of skills that are near, but not the same. */
  related: SkillNames,
  /** Occupational field of the vocabulary; absent for the workspace's own. */
  field: z.enum(skillFields).optional(),
};

export const CreateWorkspaceSkill = z.object({ id: WorkspaceSkillId.optional(), ...SkillFields });
export type CreateWorkspaceSkill = z.infer<typeof CreateWorkspaceSkill>;
/** The whole skill: what is not given is taken away. */
export const UpdateWorkspaceSkill = z.object({ id: WorkspaceSkillId, ...SkillFields });
export type UpdateWorkspaceSkill = z.infer<typeof UpdateWorkspaceSkill>;

export const WorkspaceSkillRef = z.object({ id: WorkspaceSkillId });
export type WorkspaceSkillRef = z.infer<typeof WorkspaceSkillRef>;
export const WorkspaceSkillRefs = z.object({ ids: z.array(WorkspaceSkillId).min(1).max(2000) });
export type WorkspaceSkillRefs = z.infer<typeof WorkspaceSkillRefs>;

export const WorkspaceSkill = z.object({
  id: WorkspaceSkillId,
  name: z.string(),
  aliases: z.array(z.string()),
  implies: z.array(z.string()),
  related: z.array(z.string()),
  field: z.string().optional(),
  /** What keeps the skill from being used, and what to do. */
  problem: z.string().optional(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type WorkspaceSkill = z.infer<typeof WorkspaceSkill>;

export const ListWorkspaceSkills = PageInput.extend({
  /** `faulty`: those that are not used because something is wrong with them. */
  only: z.enum(['all', 'faulty']).default('all'),
});
export type ListWorkspaceSkills = z.infer<typeof ListWorkspaceSkills>;
/** `count` and `faulty` are of the whole list, whatever was searched. */
export const WorkspaceSkillPage = pageOf(WorkspaceSkill).extend({ count: z.int(), faulty: z.int(), limit: z.int() });
export type WorkspaceSkillPage = z.infer<typeof WorkspaceSkillPage>;

export const ImportWorkspaceSkills = z.object({
  /** Lines `Name|alias > implied; implied ~ related @ field`, or a table with a first line of name, aliases, implies, related, field. */
  text: z.string().min(1, 'Paste at least one row.').max(1_000_000, 'Paste at most a million characters at once.'),
});
export type ImportWorkspaceSkills = z.infer<typeof ImportWorkspaceSkills>;
export const ImportedWorkspaceSkills = z.object({
  /** Those that were added, so that adding them can be undone. */
  ids: z.array(WorkspaceSkillId),
  /** Rows that are in the list already, word for word. */
  existing: z.int(),
  /** Rows that were not added, by their line in the text; nothing of them is kept. */
  problems: z.array(z.object({ line: z.int(), text: z.string(), problem: z.string() })),
});
export type ImportedWorkspaceSkills = z.infer<typeof ImportedWorkspaceSkills>;
