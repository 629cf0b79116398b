import { blockElements, skippedElements, skippedNames } from './page-boilerplate.data.ts';
import type { PageElement } from './page-tree.ts';

const skippedRoles = /^(?:navigation|banner|contentinfo|search|dialog|alert)$/;

/** Scripts, forms, navigation and what the page itself hides. */
export function isBesideContent({ name, attributes }: PageElement): boolean {
  const { class: className = '', id = '', style = '', role = '' } = attributes;
  if (skippedElements.has(name) || skippedRoles.test(role)) return true;
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return true;
  return name !== 'body' && name !== 'main' && (skippedNames.test(className) || skippedNames.test(id));
}

function write(element: PageElement, out: string[]): void {
  const { name } = element;
  const isBlock = blockElements.has(name);
  if (name === 'br') out.push('\n');
  if (isBlock) out.push(/^(?:h[1-6]|dt)$/.test(name) ? '\n\n' : '\n');
  if (name === 'li') out.push('- ');
  for (const child of element.children) {
    if (typeof child === 'string') out.push(child.replace(/\s+/g, ' '));
    else if (!isBesideContent(child)) write(child, out);
  }
  if (name === 'td' || name === 'th') out.push(' ');
  if (isBlock) out.push('\n');
}

/** The text of a part of a page as lines: bullets as "- ", an empty line before a heading. */
export function blockText(element: PageElement): string {
  const out: string[] = [];
  write(element, out);
  return out
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/^- *\n+/gm, '- ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
