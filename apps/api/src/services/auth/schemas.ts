import { UserId, WorkspaceId } from '@vitae/core/shared/ids';
import { z } from 'zod';

/** Trimmed and lower-cased before it is checked, as people type it. */
const Email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254)
  .regex(z.regexes.email, 'This is not an e-mail address.')
  .meta({ format: 'email' });

export const Register = z.object({
  email: Email,
  password: z.string().min(10, 'A password has at least 10 characters.').max(200),
});
export type Register = z.infer<typeof Register>;

export const LogIn = z.object({ email: Email, password: z.string().min(1).max(200) });
export type LogIn = z.infer<typeof LogIn>;

export const Me = z.object({
  user: z.object({ id: UserId, email: z.string() }),
  workspace: z.object({ id: WorkspaceId, name: z.string() }),
});
export type Me = z.infer<typeof Me>;

/** `token` is for callers without cookies, as `Authorization: Bearer`; browsers get it as an HttpOnly cookie. */
export const LoggedIn = Me.extend({ token: z.string(), expiresAt: z.iso.datetime() });
export type LoggedIn = z.infer<typeof LoggedIn>;

export const PublicInfo = z.object({
  /** True when auth.openDemo logs in to the demo workspace. */
  demo: z.boolean(),
  version: z.string(),
  /** True when the caller has a session. */
  signedIn: z.boolean(),
});
export type PublicInfo = z.infer<typeof PublicInfo>;
