import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits: nobody guesses one. */
export const newShareToken = (): string => randomBytes(32).toString('base64url');

/** What is kept of a token. It is random enough that no salt and no slow hash is needed. */
export const hashShareToken = (token: string): string => createHash('sha256').update(token).digest('hex');
