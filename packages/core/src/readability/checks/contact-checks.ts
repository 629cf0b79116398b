import type { Box } from '../../document/place.ts';
import { fold } from '../../reading/vocabulary/fold.ts';
import type { FindingPlace } from '../finding.ts';
import { type Check, foundBoxes, foundLine, foundValue, pagesOf } from '../subject.ts';

const isContact = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+\.\p{L}{2,}|(?:\+|00)\d[\d\s()./-]{6,}\d/u;
/** Share of the page's height below which a footer stands. */
const footer = 0.94;

const contactPointers = ['/basics/email', '/basics/phone', '/basics/name'] as const;

const contactInMargin: Check = (subject) => {
  const { document } = subject;
  if (document.kind === 'flow') {
    const blocks = document.blocks.flatMap(({ text, region }, at) =>
      (region === 'header' || region === 'footer') && isContact.test(text)
        ? [{ place: { block: at, start: 0, end: text.length }, quote: text }]
        : [],
    );
    return { rule: 'contact-in-margin', places: blocks };
  }
  const heights = new Map(document.pages.map(({ number, height }) => [number, height]));
  const places = contactPointers
    .flatMap((pointer) => foundValue(subject, pointer))
    .filter(
      ({ place }) =>
        'page' in place && place.boxes.every(([, top]) => top > (heights.get(place.page) ?? Infinity) * footer),
    );
  return { rule: 'contact-in-margin', places };
};

const missing = (rule: 'no-email' | 'no-phone' | 'no-name', field: 'email' | 'phone' | 'name'): Check => {
  return ({ trace }) => ({ rule, places: [], whole: trace.reading.resume.basics?.[field] === undefined });
};

/** Lines of a letterhead that may stand before the name: "Curriculum vitae", a date, an address. */
const linesBeforeName = 2;

const nameNotFirst: Check = (subject) => {
  const places = foundValue(subject, '/basics/name');
  const name = fold(subject.trace.reading.resume.basics?.name ?? '');
  const at = subject.trace.lines.findIndex((line) => {
    const text = fold(line.text);
    return name !== '' && (text.includes(name) || (name.includes(text.trim()) && text.trim().length > 2));
  });
  return { rule: 'name-not-first', places: at > linesBeforeName ? places : [] };
};

/** Larger by less is the same size to the eye. */
const clearlyLarger = 1.08;

const nameNotLargest: Check = (subject) => {
  const provenance = subject.trace.reading.provenance['/basics/name'];
  const place = provenance?.place;
  if (place === undefined || !('page' in place)) return { rule: 'name-not-largest', places: [] };
  const touches = (box: Box): boolean =>
    place.boxes.some((own) => own[0] < box[2] && box[0] < own[2] && own[1] < box[3] && box[1] < own[3]);
  const first = pagesOf(subject.document).find(({ number }) => number === place.page);
  const size = Math.max(0, ...(first?.words ?? []).filter(({ box }) => touches(box)).map((word) => word.size));
  const larger = subject.trace.lines.filter(
    (line) => line.page === place.page && /\p{L}{3}/u.test(line.text) && line.style.size > size * clearlyLarger,
  );
  return { rule: 'name-not-largest', places: size > 0 ? larger.flatMap((line) => foundLine(line)) : [] };
};

const pictograph = /[☎✆✉📞📱📧🌐🏠📍⌂⚲🖂\ue000-\uf8ff]/u;
/** Points between an icon and the words it labels. */
const besideIcon = 18;

const iconGlyphs: Check = ({ facts, trace }) => {
  const contacts = trace.lines.filter((line) => isContact.test(line.text));
  const signs = contacts.flatMap((line): FindingPlace[] => {
    const at = line.text.search(pictograph);
    return at < 0 ? [] : foundLine(line, at, at + 1);
  });
  const icons = (facts.pdf?.pages ?? []).flatMap(({ number, icons: drawn }) =>
    foundBoxes(
      number,
      drawn.filter((icon) =>
        contacts.some((line) =>
          line.tokens.some(({ source }) => 'page' in source && source.page === number && isBeside(icon, source.box)),
        ),
      ),
    ),
  );
  return { rule: 'icon-glyphs', places: [...signs, ...icons] };
};

const isBeside = (icon: Box, word: Box): boolean =>
  icon[1] < word[3] &&
  word[1] < icon[3] &&
  (Math.abs(word[0] - icon[2]) < besideIcon || Math.abs(icon[0] - word[2]) < besideIcon);

const holds = ([left, top, right, bottom]: Box, [x0, y0, x1, y1]: Box): boolean => {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return x >= left - 1 && x <= right + 1 && y >= top - 1 && y <= bottom + 1;
};

const linksBehindIcons: Check = ({ document, facts }) => ({
  rule: 'links-behind-icons',
  places: pagesOf(document).flatMap(({ number, words }) => {
    const links = facts.pdf?.pages.find((page) => page.number === number)?.links ?? [];
    return links
      .filter(({ box, href }) => {
        // One that is printed elsewhere on the page loses nothing.
        const isPrinted = words.some((word) => word.href === href);
        return !isPrinted && !words.some((word) => holds(box, word.box) && /[\p{L}\p{N}]/u.test(word.text));
      })
      .map(({ box, href }) => ({ place: { page: number, boxes: [box] }, quote: href }));
  }),
});

/** "linkedin.com" of any address; empty for what is no web address. */
const hostOf = (href: string): string => /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(href)?.[1]?.toLowerCase() ?? '';

const linksNotPrinted: Check = ({ document, trace }) => {
  const printed = trace.lines.map((line) => line.text.toLowerCase()).join('\n');
  const isLost = (href: string): boolean => {
    const host = hostOf(href);
    return host !== '' && !printed.includes(host.split('.').slice(-2).join('.'));
  };
  if (document.kind === 'flow') {
    const places = document.blocks.flatMap(({ text, links }, at) =>
      (links ?? [])
        .filter(({ href }) => isLost(href))
        .map(({ start, end }) => ({ place: { block: at, start, end }, quote: text.slice(start, end) })),
    );
    return { rule: 'links-not-printed', places };
  }
  const seen = new Set<string>();
  const places = document.pages.flatMap(({ number, words }) =>
    words.flatMap(({ text, href, box }): FindingPlace[] => {
      if (href === undefined || seen.has(href) || !isLost(href)) return [];
      seen.add(href);
      return [{ place: { page: number, boxes: [box] }, quote: text }];
    }),
  );
  return { rule: 'links-not-printed', places };
};

export const contactChecks: readonly Check[] = [
  contactInMargin,
  missing('no-email', 'email'),
  missing('no-phone', 'phone'),
  missing('no-name', 'name'),
  nameNotFirst,
  nameNotLargest,
  iconGlyphs,
  linksBehindIcons,
  linksNotPrinted,
];
