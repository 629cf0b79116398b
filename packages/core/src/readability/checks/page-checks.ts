import type { HiddenReason, Page } from '../../document/document.ts';
import type { Box } from '../../document/place.ts';
import type { PageFacts } from '../file-facts.ts';
import type { FindingPlace } from '../finding.ts';
import type { ReadabilityRuleKey } from '../rules.data.ts';
import { around, type Check, foundBoxes, foundLine, pagesOf, type Subject } from '../subject.ts';

/** A page with fewer words is a picture with a stamp or a page number on it. */
const fewWords = 12;
/** Share of the page that a picture must fill to be the page. */
const wholePage = 0.5;
/** Letters drawn as outlines are hundreds of filled shapes; decoration is dozens. */
const outlineShapes = 250;

const areaOf = ([left, top, right, bottom]: Box): number => Math.max(0, right - left) * Math.max(0, bottom - top);

const factsOf = ({ facts }: Subject, page: Page): PageFacts | undefined =>
  facts.pdf?.pages.find(({ number }) => number === page.number);

const wholePagePlace = ({ number, width, height }: Page): FindingPlace => ({
  place: { page: number, boxes: [[0, 0, width, height]] },
  quote: '',
});

/** Pages with hardly a word for which the page facts say something. */
const emptyPages = (subject: Subject, says: (facts: PageFacts, page: Page) => boolean): FindingPlace[] =>
  pagesOf(subject.document).flatMap((page) => {
    const facts = factsOf(subject, page);
    return page.words.length < fewWords && facts !== undefined && says(facts, page) ? [wholePagePlace(page)] : [];
  });

const isScan = (facts: PageFacts, page: Page): boolean =>
  facts.pictures.some((box) => areaOf(box) > wholePage * page.width * page.height);

/** Read by OCR or not at all: other programs get nothing from it. */
const imageOnlyPage: Check = (subject) => {
  const known = pagesOf(subject.document).filter(({ scan, unread }) => scan !== undefined || unread === true);
  return {
    rule: 'image-only-page',
    places: known.length > 0 ? known.map(wholePagePlace) : emptyPages(subject, isScan),
  };
};

const textAsOutlines: Check = (subject) => ({
  rule: 'text-as-outlines',
  places: emptyPages(subject, (facts, page) => !isScan(facts, page) && facts.filledShapes >= outlineShapes),
});

const unmappedGlyphs: Check = (subject) => {
  const places = pagesOf(subject.document).flatMap((page) => {
    if (!page.unmappedGlyphs) return [];
    const boxes = factsOf(subject, page)?.unmapped ?? [];
    return boxes.length > 0 ? foundBoxes(page.number, boxes) : [wholePagePlace(page)];
  });
  return { rule: 'unmapped-glyphs', places };
};

const ligatures: Check = ({ facts }) => ({
  rule: 'ligatures',
  places: (facts.pdf?.pages ?? []).flatMap((page) => foundBoxes(page.number, page.ligatures)),
});

const hiddenPlaces = ({ document }: Subject, isWanted: (reason: HiddenReason) => boolean) => {
  const hidden = document.hidden.filter(({ text, reason }) => text.trim() !== '' && isWanted(reason));
  return {
    whole: hidden.length > 0,
    places: hidden.flatMap(({ text, place }) => (place === undefined ? [] : [{ place, quote: text }])),
  };
};

const hiddenText: Check = (subject) => ({
  rule: 'hidden-text',
  ...hiddenPlaces(subject, (reason) => reason !== 'too-small'),
});

const tinyHiddenText: Check = (subject) => ({
  rule: 'tiny-hidden-text',
  ...hiddenPlaces(subject, (reason) => reason === 'too-small'),
});

/** Sizes of usual sheets in points, upright: A4, Letter, Legal, B5, A5. */
const usualSheets = [
  [595, 842],
  [612, 792],
  [612, 1008],
  [499, 709],
  [420, 595],
] as const;
/** Printers and browsers round; share of the length. */
const sheetSlack = 0.03;

const isUsual = ({ width, height }: Page): boolean => {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  const near = (a: number, b: number): boolean => Math.abs(a - b) <= b * sheetSlack;
  return usualSheets.some(([x, y]) => near(short, x) && near(long, y));
};

const pageSize: Check = ({ document }) => {
  const odd = pagesOf(document).filter((page) => !isUsual(page));
  const [first] = odd;
  return {
    rule: 'page-size',
    places: odd.map(wholePagePlace),
    ...(first && { detail: `${Math.round(first.width)} × ${Math.round(first.height)} points` }),
  };
};

/** Degrees; a baseline that leans less is a scan that was laid on askew. */
const leaning = 5;

const rotatedText: Check = ({ document }) => ({
  rule: 'rotated-text',
  places: pagesOf(document).flatMap(({ number, words }) =>
    words
      .filter(({ angle }) => Math.abs(angle ?? 0) > leaning)
      .map(({ text, box }) => ({ place: { page: number, boxes: [box] }, quote: text })),
  ),
});

/** Points. */
const smallPrint = 8;
/** Share of a document's letters in small print from which on it is more than a footnote. */
const smallShare = 0.08;

const smallFont: Check = ({ trace }) => {
  let letters = 0;
  let smallLetters = 0;
  const places: FindingPlace[] = [];
  for (const line of trace.lines) {
    // A file that flows says no size where it has none.
    if (line.page === 0 || line.tokens.length === 0) continue;
    letters += line.text.length;
    if (line.style.size >= smallPrint - 0.05) continue;
    smallLetters += line.text.length;
    places.push(...foundLine(line));
  }
  return { rule: 'small-font', places: smallLetters > letters * smallShare ? places : [] };
};

/** A portrait is about as wide as high, larger than an icon and smaller than a background; points. */
const portrait = { least: 38, most: 260, narrowest: 0.6, widest: 1.5 } as const;

const isPortrait = ([left, top, right, bottom]: Box): boolean => {
  const [width, height] = [right - left, bottom - top];
  const ratio = width / Math.max(1, height);
  return (
    Math.min(width, height) >= portrait.least &&
    Math.max(width, height) <= portrait.most &&
    ratio >= portrait.narrowest &&
    ratio <= portrait.widest
  );
};

const photo: Check = ({ facts }) => ({
  rule: 'photo',
  places: (facts.pdf?.pages ?? [])
    .slice(0, 1)
    .flatMap(({ number, pictures }) => foundBoxes(number, pictures.filter(isPortrait))),
  whole: facts.pictures > 0,
});

/** So many levels drawn alike are a scale, fewer may be a rule under a heading; their heights in points. */
const fewestBars = 3;
const drawnRating = /[●○◉◯⬤★☆■□▮▯]{3,}/u;

const skillBars: Check = (subject) => {
  const { trace, facts } = subject;
  const lines = trace.sections
    .filter(({ kind }) => kind === 'skills' || kind === 'languages')
    .flatMap((section) => section.lines);
  const signs = lines.filter((line) => drawnRating.test(line.text)).flatMap((line) => foundLine(line));
  const bars = (facts.pdf?.pages ?? []).flatMap(({ number, bars: drawn }) => {
    const own = lines.flatMap((line) =>
      line.tokens.flatMap(({ source }) => ('page' in source && source.page === number ? [source.box] : [])),
    );
    if (own.length === 0) return [];
    const [, top, , bottom] = around(own);
    const inside = drawn.filter(([, y0, , y1]) => y0 >= top - 6 && y1 <= bottom + 14);
    return inside.length >= fewestBars ? foundBoxes(number, inside) : [];
  });
  return { rule: 'skill-bars' satisfies ReadabilityRuleKey, places: [...signs, ...bars] };
};

export const pageChecks: readonly Check[] = [
  imageOnlyPage,
  textAsOutlines,
  unmappedGlyphs,
  ligatures,
  hiddenText,
  tinyHiddenText,
  pageSize,
  rotatedText,
  smallFont,
  photo,
  skillBars,
];
