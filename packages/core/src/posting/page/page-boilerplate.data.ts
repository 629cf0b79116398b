/** Parts of a saved page that hold no posting. */
export const skippedElements: ReadonlySet<string> = new Set([
  ...['script', 'style', 'noscript', 'template', 'svg', 'canvas', 'iframe', 'object', 'video', 'audio', 'head'],
  ...['nav', 'footer', 'aside', 'form', 'button', 'select', 'input', 'textarea', 'dialog', 'menu'],
]);

/** Class names and ids of parts around a posting: consent, navigation, sharing, other jobs, sign-up. */
export const skippedNames =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|nav|navbar|navigation|breadcrumbs?|menu|footer|sidebar|share|sharing|social|related|similar|recommend\w*|newsletter|subscribe|modal|popup|overlay|login|signin|sign-in|signup|sign-up|advert\w*|ads?|banner|skip-link|search(?:-?bar|-?form|-?box)?|pagination|comments?|toolbar|job-alert|alert-signup)(?:$|[\s_-])/i;

/** Elements that stand on lines of their own. */
export const blockElements: ReadonlySet<string> = new Set([
  ...['address', 'article', 'blockquote', 'body', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'fieldset', 'figure'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'html', 'li', 'main', 'ol', 'p', 'pre', 'section', 'summary'],
  ...['table', 'tbody', 'tfoot', 'thead', 'tr', 'ul', 'title'],
]);

/** Elements that may hold the posting as a whole. */
export const containers: ReadonlySet<string> = new Set(['article', 'body', 'div', 'main', 'section', 'td']);
