import type { Page } from '../../document/document.ts';
import { groupWordsIntoRuns } from './group-words-into-runs.ts';
import type { Run } from './run.ts';
import { splitRunsAtEdges } from './split-runs-at-edges.ts';

/** Share of the page's height at top and bottom in which headers, footers and page numbers stand. */
const margin = 0.1;
/** A page number and its words: "3", "Page 2 of 5", "2/3", "Seite 1 von 2", "- 2 -". */
const pageNumber =
  /^[-–—|\s]*(?:(?:page|seite|p\.?|pág(?:ina)?\.?|pagina|strona|strana|sida|side|стр(?:аница)?\.?|сторінка|sayfa|صفحة|עמוד|第)\s*)?\d{1,3}(?:\s*(?:of|von|de|di|sur|van|z|ze|av|af|из|з|من|מתוך|\/|\||-)\s*\d{1,3})?\s*(?:页|頁|ページ|页共\d+页|쪽)?[-–—|\s]*$/iu;

/** Says so itself: "Page 1 / 1"; what stands on its line is a footer too. */
const sayPage =
  /^(?:page|seite|p\.|página|pagina|strona|strana|sida|side|стр\.?)\s*\d{1,3}(?:\s*(?:of|von|de|di|sur|z|\/)\s*\d{1,3})?$/iu;

export interface PageRuns {
  readonly page: Page;
  readonly runs: readonly Run[];
}

export interface RunningLines {
  readonly pages: readonly PageRuns[];
  /** What was taken out, once each: page numbers and what repeats on later pages. */
  readonly dropped: readonly PageRuns[];
}

/**
 * Pages of words → pages of runs without running headers, footers and page numbers. What repeats stays on the first
 * page, where a header may be the only place of the name.
 */
export const dropRunningLines = (pages: readonly Page[]): RunningLines => {
  const all = pages.map((page) => ({ page, runs: splitRunsAtEdges(groupWordsIntoRuns(page.words)) }));
  const counts = new Map<string, number>();
  for (const { page, runs } of all) {
    for (const key of new Set(runs.filter((run) => inMargin(run, page)).map(runningKey))) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const repeats = (run: Run): boolean => (counts.get(runningKey(run)) ?? 0) >= Math.max(2, Math.ceil(all.length * 0.5));
  const kept: PageRuns[] = [];
  const dropped: PageRuns[] = [];
  all.forEach(({ page, runs }, index) => {
    const drops = (run: Run): boolean => {
      if (!inMargin(run, page)) return false;
      const atBottom = run.box[1] > page.height / 2;
      if (pageNumber.test(textOf(run)) && (atBottom || all.length > 1) && run.box[3] > 0)
        return isLoneNumber(run, runs);
      if (atBottom && runs.some((other) => other !== run && isPageLabel(other, run) && inMargin(other, page)))
        return true;
      return (
        repeats(run) &&
        (index > 0 || (atBottom && /\d/.test(textOf(run)) && all.length > 1 && !/@|\+?\d{6}/.test(textOf(run))))
      );
    };
    kept.push({ page, runs: runs.filter((run) => !drops(run)) });
    dropped.push({ page, runs: runs.filter(drops) });
  });
  return { pages: kept, dropped };
};

const isPageLabel = (other: Run, run: Run): boolean =>
  Math.abs(other.baseline - run.baseline) < 3 && sayPage.test(textOf(other));

const inMargin = (run: Run, page: Page): boolean =>
  run.box[3] < page.height * margin || run.box[1] > page.height * (1 - margin);

const textOf = (run: Run): string => run.words.map((word) => word.text).join(' ');

/** Digits do not count, so that "Page 1 of 3" and "Page 2 of 3" are one. */
const runningKey = (run: Run): string => `${textOf(run).replace(/\d+/g, '#')}@${Math.round(run.baseline / 6)}`;

/** A bare number beside other words of its line (a year in a table, a score) is no page number. */
const isLoneNumber = (run: Run, runs: readonly Run[]): boolean => {
  const text = textOf(run);
  if (/\p{L}|\//u.test(text)) return true;
  if (Number(text.match(/\d+/)?.[0]) > 60) return false;
  return !runs.some(
    (other) => other !== run && Math.abs(other.baseline - run.baseline) < 2 && Math.abs(other.box[0] - run.box[2]) < 60,
  );
};
