/**
 * Words that look like an e-mail or web address, perhaps with a letter wrong: one wrong letter makes them worthless, and
 * no dictionary helps the engine with them, so they are looked at twice.
 */
export const isAddressLike = (text: string): boolean =>
  text.length >= 6 &&
  (/@/.test(text) ||
    /[\p{L}\p{N}_-]{3,}\.(?:\p{Ll}{2,3})(?:[/,;|)]|$)/u.test(text) ||
    /^(?:www|https?)\b|linkedin|github/i.test(text));

/** How well formed an address is: what a second look must not make worse. */
export function addressForm(text: string): number {
  const isMail = /^[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}$/i.test(text);
  const isWeb = /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}(?:\/[\w\-./]*)?$/i.test(text);
  return isMail ? 2 : isWeb ? 1 : 0;
}
