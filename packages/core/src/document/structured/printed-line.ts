/** One line of the printed form while it is being set, with the places of the values in it. */
export class PrintedLine {
  text = '';
  readonly values: { readonly pointer: string; readonly start: number; readonly end: number }[] = [];
  #between = '';

  /** What parts the next value from the one before it, where there is one. */
  next(between: string): this {
    this.#between = between;
    return this;
  }

  /** `also` are further pointers that the same words stand for. */
  value(pointer: string, words: string, also: readonly string[] = []): this {
    if (words === '') return this;
    this.words(words);
    const range = { start: this.text.length - words.length, end: this.text.length };
    for (const one of [pointer, ...also]) this.values.push({ pointer: one, ...range });
    return this;
  }

  words(words: string): this {
    if (words === '') return this;
    this.text += (this.text === '' ? '' : this.#between) + words;
    this.#between = '';
    return this;
  }
}
