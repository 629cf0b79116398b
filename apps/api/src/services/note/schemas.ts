import { NoteId } from '@vitae/core/shared/ids';
import { z } from 'zod';
import { CandidateRef } from '../decision/schemas.ts';

const NoteText = z.string().trim().min(1, 'Write something first.').max(10_000);

export const Note = z.object({
  id: NoteId,
  text: z.string(),
  /** E-mail of who wrote it; absent when the account is gone. */
  by: z.string().optional(),
  /** Whether the caller wrote it, and so may edit and delete it. */
  own: z.boolean(),
  createdAt: z.iso.datetime(),
  editedAt: z.iso.datetime().optional(),
});
export type Note = z.infer<typeof Note>;

export const NoteList = z.object({ items: z.array(Note) });
export type NoteList = z.infer<typeof NoteList>;

export const CreateNote = CandidateRef.extend({ text: NoteText });
export type CreateNote = z.infer<typeof CreateNote>;
export const NoteRef = z.object({ id: NoteId });
export type NoteRef = z.infer<typeof NoteRef>;
export const UpdateNote = NoteRef.extend({ text: NoteText });
export type UpdateNote = z.infer<typeof UpdateNote>;
