import { hash, verify } from '@node-rs/argon2';
import type { Passwords } from '../ports/passwords.ts';

/**
 * argon2id (the library's default kind) with OWASP's first recommendation: 19 MiB, two passes, one lane. Runs on
 * libuv's threads, so requests go on meanwhile.
 */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export function createArgon2Passwords(): Passwords {
  const nobody = hash('the password of an account that does not exist', cost);
  // Looked at when it is needed: a failure here must not end the process before.
  nobody.catch(() => {});
  return {
    hash: (password) => hash(password, cost),
    verify: async (stored, password) => {
      const matches = await verify(stored ?? (await nobody), password);
      return stored !== null && matches;
    },
  };
}
