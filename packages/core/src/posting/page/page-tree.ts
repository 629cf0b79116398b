import { Parser } from 'htmlparser2';

/** An element of a page; its texts and elements in order. */
export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (PageElement | string)[];
}

/** Deeper nesting comes from no editor: what stands further down is put at this depth, so that walking stays safe. */
const deepest = 200;

/** The elements of a page's source, mended as a browser would mend them as far as htmlparser2 does. */
export function pageTree(html: string): PageElement {
  const root: PageElement = { name: '', attributes: {}, children: [] };
  const open = [root];
  let tooDeep = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const parent = open.at(-1) ?? root;
      const element = { name, attributes, children: [] };
      parent.children.push(element);
      if (open.length < deepest) open.push(element);
      else tooDeep += 1;
    },
    onclosetag: () => {
      if (tooDeep > 0) tooDeep -= 1;
      else if (open.length > 1) open.pop();
    },
    ontext: (text) => (open.at(-1) ?? root).children.push(text),
  });
  parser.write(html);
  parser.end();
  return root;
}

/** All elements under one, in the order of the page, the ones that `skips` names left out with what is in them. */
export function elementsUnder(
  element: PageElement,
  skips: (child: PageElement) => boolean = () => false,
): PageElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' || skips(child) ? [] : [child, ...elementsUnder(child, skips)],
  );
}
