import { tooDeep } from '../too-deep.ts';
import { type Declared, readDeclarations } from './declarations.ts';

/** An element as selectors see it, with the ones around it. */
export interface StyledElement {
  readonly name: string;
  readonly id: string;
  readonly classes: ReadonlySet<string>;
  readonly parent: StyledElement | null;
}

interface Compound {
  readonly name: string;
  readonly ids: readonly string[];
  readonly classes: readonly string[];
  /** True when it must be the parent of what follows it, false when any ancestor will do. */
  readonly directly: boolean;
}

interface Rule {
  /** From the element itself outwards. */
  readonly compounds: readonly Compound[];
  readonly declared: Declared;
  readonly weight: number;
}

/** Sheets of web sites have a few thousand rules; what comes after so many is left out. */
const mostRules = 6_000;
/** Rules tried on elements in all: a large saved page needs a million. */
const mostTrials = 20_000_000;

/**
 * The rules of a page that have simple selectors: elements, classes, ids, and those inside of others. States, pseudo
 * elements and attributes are left out, so in doubt a text counts as visible.
 */
export class StyleSheet {
  /** By what the innermost compound names: an id, a class or an element, so that few rules are tried on an element. */
  readonly #rules = new Map<string, Rule[]>();
  #count = 0;
  #trials = 0;

  add(css: string): void {
    this.#blocks(css.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, ' ').replace(/<!--|-->/g, ' '), 0);
  }

  /** What the rules say of an element, the more telling selectors last. */
  declared(element: StyledElement): Declared {
    if (this.#count === 0) return {};
    const keys = [element.name, '*', `#${element.id}`, ...Array.from(element.classes, (name) => `.${name}`)];
    const candidates = keys.flatMap((key) => this.#rules.get(key) ?? []);
    this.#trials += candidates.length;
    if (this.#trials > mostTrials) throw tooDeep();
    const matching = candidates.filter((rule) => matches(rule, element));
    if (matching.length === 0) return {};
    return Object.assign({}, ...matching.sort((a, b) => a.weight - b.weight).map((rule) => rule.declared));
  }

  #blocks(css: string, depth: number): void {
    let at = 0;
    for (let blocks = 0; at < css.length && blocks < mostRules && this.#count < mostRules; blocks++) {
      const open = css.indexOf('{', at);
      if (open === -1) return;
      const close = closingBrace(css, open);
      // A statement without a block (@import …;) may stand before the selector.
      const before = css.slice(at, open);
      const head = before.slice(before.lastIndexOf(';') + 1).trim();
      const body = css.slice(open + 1, close);
      if (head.startsWith('@')) {
        if (isForScreens(head) && depth < 4) this.#blocks(body, depth + 1);
      } else this.#rule(head, readDeclarations(body));
      at = close + 1;
    }
  }

  #rule(selectors: string, declared: Declared): void {
    if (Object.keys(declared).length === 0) return;
    for (const selector of selectors.split(',')) {
      const compounds = compoundsOf(selector.trim());
      const innermost = compounds?.[0];
      if (!compounds || !innermost || ++this.#count > mostRules) continue;
      const key = keyOf(innermost);
      const rules = this.#rules.get(key) ?? [];
      rules.push({ compounds, declared, weight: weightOf(compounds) + this.#count / 1e6 });
      this.#rules.set(key, rules);
    }
  }
}

const isForScreens = (head: string): boolean =>
  /^@(?:media|supports|layer)\b/i.test(head) && !/\b(?:print|max-width|prefers-|not)\b/i.test(head);

function closingBrace(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    const sign = css[at];
    if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return at;
  }
  return css.length;
}

const keyOf = ({ ids: [id], classes: [first], name }: Compound): string => {
  if (id !== undefined) return `#${id}`;
  return first === undefined ? name : `.${first}`;
};

function compoundsOf(selector: string): readonly Compound[] | null {
  if (selector.length > 200 || /[[\]:+~()"'@]/.test(selector)) return null;
  const found: Compound[] = [];
  let directly = false;
  for (const part of selector.replace(/>/g, ' > ').split(/\s+/)) {
    if (part === '>') {
      directly = true;
      const before = found[0];
      if (before) found[0] = { ...before, directly: true };
      continue;
    }
    const [, name, rest] = /^(\*|[\w-]*)((?:[.#][\w-]+)*)$/.exec(part) ?? [];
    if (part === '' || name === undefined || rest === undefined) return null;
    const pieces = rest.match(/[.#][\w-]+/g) ?? [];
    found.unshift({
      name: name === '' ? '*' : name.toLowerCase(),
      ids: pieces.filter((piece) => piece.startsWith('#')).map((piece) => piece.slice(1)),
      classes: pieces.filter((piece) => piece.startsWith('.')).map((piece) => piece.slice(1)),
      directly: false,
    });
    directly = false;
  }
  return found.length === 0 || directly ? null : found;
}

const weightOf = (compounds: readonly Compound[]): number =>
  compounds.reduce(
    (sum, { ids, classes, name }) => sum + ids.length * 10_000 + classes.length * 100 + (name === '*' ? 0 : 1),
    0,
  );

function matches({ compounds }: Rule, element: StyledElement): boolean {
  const [own, ...around] = compounds;
  if (!own || !fits(own, element)) return false;
  let ancestor = element.parent;
  for (const compound of around) {
    while (ancestor && !compound.directly && !fits(compound, ancestor)) ancestor = ancestor.parent;
    if (!ancestor || !fits(compound, ancestor)) return false;
    ancestor = ancestor.parent;
  }
  return true;
}

const fits = ({ name, ids, classes }: Compound, element: StyledElement): boolean =>
  (name === '*' || name === element.name) &&
  ids.every((id) => id === element.id) &&
  classes.every((one) => element.classes.has(one));
