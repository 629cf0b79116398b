export interface Passwords {
  /** A self-describing argon2id hash. */
  hash(password: string): Promise<string>;
  /** With `hash` null (no such user) it takes as long as a real check and answers false. */
  verify(hash: string | null, password: string): Promise<boolean>;
}
