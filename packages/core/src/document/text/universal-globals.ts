/**
 * The core is typed against ECMAScript alone, so that nothing of Node or the DOM slips in. TextDecoder is part of both
 * and of every runtime we run on, hence this one cast.
 */
interface Decoder {
  decode(bytes: Uint8Array): string;
}
interface UniversalGlobals {
  readonly TextDecoder: new (encoding: string, options?: { readonly fatal?: boolean }) => Decoder;
}

const universal = globalThis as unknown as UniversalGlobals;

/** Throws a TypeError when the bytes are not of that encoding; a byte order mark is left out. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string {
  return new universal.TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** Bytes that stand for nothing become U+FFFD; an encoding that nobody knows is taken as Windows-1252. */
export function decodeLoosely(bytes: Uint8Array, encoding: string): string {
  try {
    return new universal.TextDecoder(encoding).decode(bytes);
  } catch {
    return new universal.TextDecoder('windows-1252').decode(bytes);
  }
}
