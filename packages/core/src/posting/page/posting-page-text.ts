import { textKind } from '../../document/text/text-kind.ts';
import { blockText, isBesideContent } from './block-text.ts';
import { statedPosting } from './job-posting-data.ts';
import { mainContent } from './main-content.ts';
import { elementsUnder, pageTree } from './page-tree.ts';

/** Whether a text is the source of a page, not a text with a few brackets in it. */
export function isPageSource(text: string): boolean {
  return /^\s*</.test(text) && textKind(text) === 'html';
}

/**
 * The text of the posting in a saved page's source: as the page states it for search engines (JSON-LD), else its main
 * content without navigation, forms and notices, with the page's first heading as the title. Empty when there is none.
 */
export function postingPageText(html: string): string {
  const root = pageTree(html);
  const stated = statedPosting(root);
  if (stated) return stated;
  const content = mainContent(root);
  const text = blockText(content);
  const heading = elementsUnder(root, isBesideContent).find(({ name }) => name === 'h1');
  const title = heading ? blockText(heading) : '';
  return title === '' || text.includes(title) ? text : `${title}\n\n${text}`;
}
