import { SaxesParser } from 'saxes';
import { AppError } from '../../shared/app-error.ts';
import { limits } from '../limits.ts';
import { damagedZip, expandsTooFar } from '../zip/inflate-entry.ts';
import { namespacePrefixes } from './namespaces.data.ts';

/** An element with the usual prefixes of Office files ("w:p"), whichever prefixes the file itself uses. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
}

/** Parses one part. Document types are refused: Office never writes them, and entities can be made to explode. */
export function parseXml(text: string): XmlElement {
  const root: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open: XmlElement[] = [root];
  let elements = 0;
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw damagedZip(error);
  });
  parser.on('doctype', () => {
    throw damagedZip();
  });
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (++elements > limits.xmlElements || open.length > limits.xmlDepth) throw expandsTooFar();
    const element: XmlElement = { name: qualified(uri, local), attributes: attributesOf(attributes), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.on('text', (part) => {
    open.at(-1)?.children.push(part);
  });
  parser.on('cdata', (part) => {
    open.at(-1)?.children.push(part);
  });
  try {
    parser.write(text).close();
  } catch (error) {
    throw error instanceof AppError ? error : damagedZip(error);
  }
  return childElements(root)[0] ?? root;
}

const qualified = (uri: string, local: string): string => {
  const prefix = namespacePrefixes.get(uri);
  return prefix === undefined ? local : `${prefix}:${local}`;
};

function attributesOf(
  raw: Readonly<Record<string, { readonly uri: string; readonly local: string; readonly value: string }>>,
): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const { uri, local, value } of Object.values(raw)) attributes.set(qualified(uri, local), value);
  return attributes;
}

export const childElements = (element: XmlElement | undefined): readonly XmlElement[] =>
  element?.children.filter((child) => typeof child !== 'string') ?? [];

export const findChild = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  childElements(element).find((child) => child.name === name);

/** An attribute of a child, mostly `w:val`. */
export const childValue = (element: XmlElement | undefined, name: string, attribute = 'w:val'): string | undefined =>
  findChild(element, name)?.attributes.get(attribute);

export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** First element of that name at any depth. */
export function findDeep(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of childElements(element)) {
    const found = child.name === name ? child : findDeep(child, name);
    if (found) return found;
  }
  return undefined;
}
