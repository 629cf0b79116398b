import { wrongKind } from './json-faults.ts';
import { cleanText, type Stated, statedDate } from './stated-resume.ts';

type FoundDate =
  | { readonly is: 'date'; readonly stated: Stated }
  | { readonly is: 'present' | 'unclear'; readonly printed: string };

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Takes fields out of one object, by name or by an older name, and remembers which were taken. */
export class JsonFields {
  readonly #object: Readonly<Record<string, unknown>>;
  readonly #path: string;
  readonly #taken = new Set<string>();
  readonly #alone: string | undefined;

  constructor(value: unknown, path: string, alone?: string) {
    this.#object = isObject(value) ? value : {};
    this.#path = path;
    this.#alone = alone;
  }

  /** The text of an entry that is a text and no object, as in `"skills": ["Java", "SQL"]`. */
  alone(): string | undefined {
    return this.#alone;
  }

  text(...names: readonly string[]): string | undefined {
    const [key, value] = this.#take(names);
    if (value === undefined) return undefined;
    if (typeof value === 'number') return String(value);
    if (typeof value === 'boolean') throw wrongKind(`${this.#path}/${key}`, 'a text', value);
    if (typeof value !== 'string') {
      // Some tools give a place as an object: its texts, in their order.
      if (isObject(value) && key === 'location')
        return cleanText(Object.values(value).filter(isText).join(', ')) || undefined;
      throw wrongKind(`${this.#path}/${key}`, 'a text', value);
    }
    return cleanText(value) || undefined;
  }

  texts(...names: readonly string[]): readonly string[] {
    const [key, value] = this.#take(names);
    if (value === undefined) return [];
    if (typeof value === 'string') return [cleanText(value)].filter((text) => text !== '');
    if (!Array.isArray(value)) throw wrongKind(`${this.#path}/${key}`, 'a list of texts', value);
    return value.flatMap((item: unknown, i) => {
      if (item === null) return [];
      const name = isObject(item) && typeof item['name'] === 'string' ? item['name'] : item;
      if (typeof name !== 'string' && typeof name !== 'number')
        throw wrongKind(`${this.#path}/${key}/${i}`, 'a text', item);
      return [cleanText(String(name))].filter((text) => text !== '');
    });
  }

  flag(...names: readonly string[]): boolean {
    return this.#take(names)[1] === true;
  }

  date(...names: readonly string[]): FoundDate | null {
    const text = this.text(...names);
    if (text === undefined) return null;
    const date = statedDate(text);
    if (date === 'present') return { is: 'present', printed: text };
    return date === null ? { is: 'unclear', printed: text } : { is: 'date', stated: date };
  }

  object(name: string): JsonFields {
    const [key, value] = this.#take([name]);
    if (value !== undefined && !isObject(value) && typeof value !== 'string') {
      throw wrongKind(`${this.#path}/${key}`, 'an object', value);
    }
    // A place given as one text.
    return new JsonFields(typeof value === 'string' ? { address: value } : value, `${this.#path}/${name}`);
  }

  objects(...names: readonly string[]): readonly JsonFields[] {
    const [key, value] = this.#take(names);
    if (value === undefined) return [];
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    return list.flatMap((item, i) => {
      const path = `${this.#path}/${key}/${i}`;
      if (item === null) return [];
      if (typeof item === 'string') {
        const alone = cleanText(item);
        return alone === '' ? [] : [new JsonFields({}, path, alone)];
      }
      if (!isObject(item)) throw wrongKind(Array.isArray(value) ? path : `${this.#path}/${key}`, 'an object', item);
      return [new JsonFields(item, path)];
    });
  }

  /** Texts that no field took, with their key, so that nothing of a file is lost. */
  left(passedOver: ReadonlySet<string>): readonly string[] {
    return Object.entries(this.#object).flatMap(([key, value]) => {
      if (this.#taken.has(key) || passedOver.has(key)) return [];
      const list: readonly unknown[] = Array.isArray(value) ? value : [value];
      const text = cleanText(list.filter(isText).join(', '));
      return text === '' ? [] : [cleanText(`${key}: ${text}`)];
    });
  }

  #take(names: readonly string[]): readonly [key: string, value: unknown] {
    for (const name of names) {
      const value = Object.hasOwn(this.#object, name) ? this.#object[name] : undefined;
      if (value === undefined || value === null || this.#taken.has(name)) continue;
      this.#taken.add(name);
      if (value !== '') return [name, value];
    }
    return [names[0] ?? '', undefined];
  }
}

const isText = (value: unknown): value is string | number => typeof value === 'string' || typeof value === 'number';
