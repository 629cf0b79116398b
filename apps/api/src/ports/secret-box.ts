/** Keeps short secrets in the database so that who reads the database alone cannot read them. */
export interface SecretBox {
  /** `owner` is bound into the result: sealed for one row it does not open for another. */
  seal(secret: string, owner: string): string;
  /** Throws when the box's own key has changed or the text was tampered with. */
  open(sealed: string, owner: string): string;
  /** Letters and digits that only this host can foretell; the same text gives the same. */
  mark(text: string): string;
}
