/** What is in these is no text of the page: code, data, or what a browser draws only where something else is missing. */
export const notText: ReadonlySet<string> = new Set([
  ...['script', 'style', 'head', 'noscript', 'template', 'iframe', 'object', 'embed', 'audio', 'video', 'canvas'],
  ...['noframes', 'noembed', 'datalist', 'select', 'rp', 'rt', 'desc', 'metadata', 'math-annotation', 'xml'],
]);

/** Of those, the ones whose text a person may have meant to be found by machines; code is not worth telling. */
export const toldWhenHidden: ReadonlySet<string> = new Set(['noscript', 'template']);

/** Elements that begin and end a paragraph of their own. */
export const blockElements: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'dir', 'div', 'dl', 'dt'],
  ...['fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup'],
  ...['hr', 'html', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'search', 'section', 'summary', 'table'],
  ...['tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul', 'caption', 'text', 'textarea', 'option'],
]);

export const boldElements: ReadonlySet<string> = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
export const italicElements: ReadonlySet<string> = new Set(['i', 'em', 'cite', 'dfn', 'var', 'address']);

/** Browsers' sizes of headings, as factors of the text around them (HTML standard, "Rendering"). */
export const headingFactors: ReadonlyMap<string, number> = new Map([
  ['h1', 2],
  ['h2', 1.5],
  ['h3', 1.17],
  ['h4', 1],
  ['h5', 0.83],
  ['h6', 0.67],
]);

/** Points of <font size="1"> to 7, and of the CSS words for sizes. */
export const fontSizes: readonly number[] = [7.5, 10, 12, 13.5, 18, 24, 36];
export const sizeWords: ReadonlyMap<string, number> = new Map([
  ['xx-small', 6.75],
  ['x-small', 7.5],
  ['small', 9.75],
  ['medium', 12],
  ['large', 13.5],
  ['x-large', 18],
  ['xx-large', 24],
]);

/**
 * Class names that frameworks keep for text that only screen readers get; the sheet that says so is often not in the
 * saved page. (`aria-hidden` is no such sign: it keeps text from screen readers, and the eye sees it.)
 */
export const unseenClasses: ReadonlySet<string> = new Set([
  'visually-hidden', // Bootstrap 5, LinkedIn
  'sr-only', // Bootstrap 4, Tailwind
  'screen-reader-text', // WordPress
  'u-hiddenVisually', // GitHub's Primer
  'a11y-text',
]);
