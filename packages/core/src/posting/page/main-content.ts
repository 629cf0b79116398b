import { isBesideContent } from './block-text.ts';
import { containers } from './page-boilerplate.data.ts';
import { elementsUnder, type PageElement } from './page-tree.ts';

/** Of a container's text this much may be links before it counts as a list of links. */
const mostLinks = 0.5;
/** A smaller part of the page holds the posting when it holds this share of its prose. */
const leastShare = 0.75;

interface Measure {
  readonly text: number;
  readonly links: number;
}

/** Letters of prose under each element, links apart; each element is measured once. */
function measureAll(root: PageElement): ReadonlyMap<PageElement, Measure> {
  const measures = new Map<PageElement, Measure>();
  const measure = (element: PageElement): Measure => {
    let [text, links] = [0, 0];
    for (const child of element.children) {
      if (typeof child === 'string') text += child.trim().length;
      else if (!isBesideContent(child)) {
        const inner = measure(child);
        text += inner.text;
        links += child.name === 'a' ? inner.text : inner.links;
      }
    }
    const made = { text, links };
    measures.set(element, made);
    return made;
  };
  measure(root);
  return measures;
}

/**
 * The smallest part of a page that holds most of its prose: what a reader would call the content. A page marks it as
 * `main` or `article` where its author took care; else it is found by how much text stands in it that is no link.
 */
export function mainContent(root: PageElement): PageElement {
  const measures = measureAll(root);
  const proseOf = (element: PageElement): number => {
    const { text, links } = measures.get(element) ?? { text: 0, links: 0 };
    return text > 0 && links / text <= mostLinks ? text - links : 0;
  };
  const all = elementsUnder(root, isBesideContent).filter(({ name }) => containers.has(name));
  const marked = all.filter(
    ({ name, attributes }) => name === 'main' || name === 'article' || attributes.role === 'main',
  );
  const most = Math.max(0, ...all.map(proseOf));
  const enough = (element: PageElement) => proseOf(element) >= leastShare * most && most > 0;
  // The last that holds enough is the innermost, since a page's order puts parents before their children.
  return marked.findLast(enough) ?? all.findLast(enough) ?? root;
}
