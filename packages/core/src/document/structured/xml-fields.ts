import { childElements, findDeep, textOf, type XmlElement } from '../docx/xml-tree.ts';
import { cleanText, type Stated, type StatedEntry, stated } from './stated-resume.ts';

/** The element that a path of names leads to. */
export function elementAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = element;
  for (const name of path) at = childElements(at).find((child) => child.name === name);
  return at;
}

/** Elements of that name under a path. */
export const elementsAt = (
  element: XmlElement | undefined,
  path: readonly string[],
  name: string,
): readonly XmlElement[] => childElements(elementAt(element, ...path)).filter((child) => child.name === name);

export const textAt = (element: XmlElement | undefined, ...path: readonly string[]): string => {
  const found = elementAt(element, ...path);
  return found === undefined ? '' : cleanText(textOf(found));
};

export const deepText = (element: XmlElement | undefined, name: string): string => {
  const found = element === undefined ? undefined : findDeep(element, name);
  return found === undefined ? '' : cleanText(textOf(found));
};

/** A field, where there is a text for it. */
export const fieldOf = (name: string, text: string): Readonly<Record<string, Stated>> =>
  text === '' ? {} : { [name]: stated(text) };

const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' },
};

/** Descriptions are HTML inside of XML: paragraphs → a text, list items → highlights. */
export function described(html: string, textField: string): StatedEntry {
  const items: string[] = [];
  const rest = html.replace(/<li\b[^<>]{0,200}>([\s\S]{0,5000}?)<\/li>/gi, (_, item: string) => {
    items.push(plainText(item));
    return '\n';
  });
  const highlights = items.filter((item) => item !== '');
  return { ...fieldOf(textField, plainText(rest)), ...(highlights.length > 0 && { highlights }) };
}

export const plainText = (html: string): string =>
  cleanText(
    html
      .replace(/<(?:br|\/p|\/div|\/li)\b[^<>]{0,200}>/gi, '\n')
      .replace(/<[^<>]*>/g, '')
      .replace(/&(amp|lt|gt|quot|apos|nbsp);/g, (_, name: string) => entities[name] ?? ''),
  );

/** Entries that hold something. */
export const filled = (entries: readonly StatedEntry[]): readonly StatedEntry[] =>
  entries.filter((entry) => Object.keys(entry).length > 0);
