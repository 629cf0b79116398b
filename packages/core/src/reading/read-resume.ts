import type { Document, PagedDocument } from '../document/document.ts';
import { contactFooter } from './basics/contact-footer.ts';
import { partSummary } from './basics/part-summary.ts';
import { readBasics } from './basics/read-basics.ts';
import type { DateOptions } from './dates/date-options.ts';
import { findLanguage } from './find-language.ts';
import { buildLines } from './lines/build-lines.ts';
import { dropRunningLines } from './lines/drop-running-lines.ts';
import type { KnownGutter } from './lines/find-gutter.ts';
import { findRegions, guttersBetween } from './lines/find-regions.ts';
import type { Line } from './lines/line.ts';
import { linesOfFlow } from './lines/lines-of-flow.ts';
import { isMirrored, mirrorRuns } from './lines/mirror-runs.ts';
import { orderRegions } from './lines/order-regions.ts';
import { readSections } from './read-sections.ts';
import { type Reading, readerVersion } from './reading.ts';
import { assembleResume } from './result/assemble-resume.ts';
import { readDeclared } from './result/read-declared.ts';
import { supportByAttached } from './result/support-by-attached.ts';
import type { Section } from './sections/section.ts';
import { signatureLines } from './sections/signature-lines.ts';
import { splitIntoSections } from './sections/split-into-sections.ts';
import { warn } from './warn.ts';

/** A reading with what it went through, so that a page can show each step from the very same functions. */
export interface ReadingTrace {
  /** In reading order, running headers and page numbers left out. */
  readonly lines: readonly Line[];
  readonly sections: readonly Section[];
  readonly reading: Reading;
}

/**
 * Reads the résumé that stands in a document: only words that are visible in it, each value with its quote and place.
 * Pure and deterministic; never throws on a document of the right shape, whatever it says.
 */
export const readResume = (document: Document): Reading => traceReading(document).reading;

/** The same reading with its steps. */
export const traceReading = (document: Document): ReadingTrace => {
  // 1. Words → lines in reading order. Pages are cut into columns at white gutters; a flow has its order already.
  const { lines, follows } = linesOf(document);
  const foot = document.kind === 'paged' ? contactFooter(lines, heightsOf(document)) : new Set<Line>();
  // 2. Lines → sections, at the headings: known words, or the look that known headings share.
  const sections = withoutFoot(splitIntoSections(lines, follows), new Set([...foot, ...signatureLines(lines)]));
  // 3. The language decides only how an ambiguous 03/04/2019 is read.
  const language = findLanguage(lines);
  const options: DateOptions = { monthFirst: language === 'en' };
  // 4. What stands above the sections, and in contact sections → name, contacts, headline, summary.
  const { basics, hasName, hasEmail } = readBasics(basicsSource(lines, sections, foot));
  // 5. Each section → its entries → their fields, by the reader of its kind.
  const found = readSections(sections, options);
  const attached = document.kind === 'paged' ? document.attached : undefined;
  const parts = attached ? supportByAttached(found, attached, lines) : found;
  // 6. Fields → résumé, with quote, place, rule and confidence for every value. A file that states its résumé field by
  // field needs no rules.
  const declared = document.kind === 'flow' ? document.declared : undefined;
  const { resume, provenance } =
    document.kind === 'flow' && declared ? readDeclared(document, declared) : assembleResume({ basics, ...parts });
  const warnings = warn(document, { parts, hasName, hasEmail });
  const reading: Reading = {
    readerVersion,
    ...(language === undefined ? {} : { language }),
    resume,
    provenance,
    warnings,
  };
  return { lines, sections, reading };
};

const linesOf = (document: Document): { lines: Line[]; follows: ReadonlyMap<number, number> } => {
  if (document.kind === 'flow') return { lines: linesOfFlow(document), follows: new Map() };
  const { pages } = dropRunningLines(document.pages);
  const mirrored = isMirrored(pages);
  let gutters: KnownGutter[] = [];
  const regions = orderRegions(
    pages.map(({ page, runs }) => {
      const regions = findRegions(mirrored ? mirrorRuns(runs, page.width) : runs, gutters);
      gutters = guttersBetween(regions);
      return { page: page.number, pageWidth: page.width, mirrored, regions };
    }),
  );
  return { lines: buildLines(regions), follows: new Map(regions.map(({ column, follows }) => [column, follows])) };
};

/** Contacts at a page's foot end no section; those of a header stay where they are. */
const withoutFoot = (sections: readonly Section[], foot: ReadonlySet<Line>): Section[] =>
  sections.map((section) =>
    foot.size === 0 || section.kind === 'header' || section.kind === 'contact'
      ? section
      : { ...section, lines: section.lines.filter((line) => !foot.has(line)) },
  );

const heightsOf = ({ pages }: PagedDocument) => {
  const heights = new Map(pages.map(({ number, height }) => [number, height]));
  return (page: number) => heights.get(page) ?? 842;
};

const basicsSource = (lines: readonly Line[], sections: readonly Section[], foot: ReadonlySet<Line>) => {
  const header = sections.filter(({ kind }) => kind === 'header').flatMap((section) => section.lines);
  const contact = sections
    .filter(({ kind }) => kind === 'contact' || kind === 'personal' || kind === 'links')
    .flatMap((section) => section.lines);
  const summaries = sections.filter(({ kind }) => kind === 'summary');
  const underSummary = summaries.flatMap((section) => partSummary(section.lines).contacts);
  const references = new Set(sections.filter(({ kind }) => kind === 'references').flatMap((section) => section.lines));
  return {
    header,
    contacts: [...new Set([...header, ...contact, ...underSummary, ...foot])],
    top: lines.filter(({ page }) => page <= 1).sort((a, b) => a.box[1] - b.box[1] || a.index - b.index),
    elsewhere: lines.filter((line) => !references.has(line)),
    summaries,
  };
};
