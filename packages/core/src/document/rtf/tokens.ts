/** One piece of an RTF file. */
export type RtfToken =
  | { readonly is: 'open' }
  | { readonly is: 'close' }
  /** `\word123` or a sign such as `\~`; `value` is null when there is no number. */
  | { readonly is: 'control'; readonly word: string; readonly value: number | null }
  | { readonly is: 'byte'; readonly byte: number };

const openBrace = 0x7b;
const closeBrace = 0x7d;
const backslash = 0x5c;
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
/** Longer words and numbers are no RTF (the specification's own limit is 32 letters). */
const longestWord = 40;

/** Cuts a file into its pieces, one at a time, so that a long file needs no second copy of itself. */
export class RtfTokens {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  next(): RtfToken | null {
    for (;;) {
      const code = this.#bytes[this.#at];
      if (code === undefined) return null;
      this.#at++;
      if (code === openBrace) return { is: 'open' };
      if (code === closeBrace) return { is: 'close' };
      if (code === backslash) return this.#control();
      // Line breaks of the file itself mean nothing.
      if (code !== 10 && code !== 13 && code !== 0) return { is: 'byte', byte: code };
    }
  }

  /** Jumps over binary data. */
  skip(count: number): void {
    this.#at = Math.min(this.#bytes.length, this.#at + Math.max(0, count));
  }

  #control(): RtfToken | null {
    const first = this.#bytes[this.#at];
    if (first === undefined) return null;
    if (!isLetter(first)) {
      this.#at++;
      if (first === 0x27) return this.#hex();
      if (first === 10 || first === 13) return { is: 'control', word: 'par', value: null };
      return first === backslash || first === openBrace || first === closeBrace
        ? { is: 'byte', byte: first }
        : { is: 'control', word: String.fromCharCode(first), value: null };
    }
    const word = this.#run(isLetter);
    const minus = this.#bytes[this.#at] === 0x2d && isDigit(this.#bytes[this.#at + 1] ?? 0);
    if (minus) this.#at++;
    const digits = this.#run(isDigit);
    if (this.#bytes[this.#at] === 32) this.#at++;
    const value = digits === '' ? null : Number(digits) * (minus ? -1 : 1);
    return { is: 'control', word, value };
  }

  #hex(): RtfToken {
    const pair = String.fromCharCode(this.#bytes[this.#at] ?? 0, this.#bytes[this.#at + 1] ?? 0);
    if (!/^[0-9a-f]{2}$/i.test(pair)) return { is: 'control', word: '', value: null };
    this.#at += 2;
    return { is: 'byte', byte: Number.parseInt(pair, 16) };
  }

  #run(belongs: (code: number) => boolean): string {
    const from = this.#at;
    while (this.#at < from + longestWord && belongs(this.#bytes[this.#at] ?? 0)) this.#at++;
    return String.fromCharCode(...this.#bytes.subarray(from, this.#at));
  }
}
