import type { DateOptions } from '../dates/date-options.ts';
import { headParts } from '../entries/head-parts.ts';
import { splitIntoEntries } from '../entries/split-into-entries.ts';
import type { Line } from '../lines/line.ts';
import { type Draft, find } from '../result/found.ts';
import type { Section } from '../sections/section.ts';
import { entryBody } from './entry-body.ts';
import { entryDates } from './entry-dates.ts';

/** A projects section → its projects: the first name of each head, dates, address, text. */
export const readProjects = (section: Section, options: DateOptions): Draft[] =>
  splitIntoEntries(section.lines, { ...options, classOf: () => 'none' }).flatMap((entry) => {
    const [first, ...more] = entry.head;
    const named = first === undefined ? undefined : nameBeforeColon(first);
    const head = headParts(entry.head, options);
    const names = head.parts.filter(({ kind }) => kind === 'name');
    const [name, ...rest] = names;
    const url = head.parts.find(({ kind }) => kind === 'url');
    const { summary, highlights } = entryBody(entry.body);
    const told =
      named === undefined
        ? rest.map(({ slice }) => slice)
        : [
            { line: named.line, start: named.end + 1, end: named.line.text.length },
            ...rest.filter(({ slice }) => slice.line !== named.line).map(({ slice }) => slice),
          ];
    const draft = {
      name:
        named === undefined
          ? name === undefined
            ? undefined
            : find(name.slice, 'entry-name')
          : find(named, 'entry-name'),
      description: find([...told, ...(summary?.slices ?? [])], 'entry-summary'),
      highlights,
      ...entryDates(head.dates, 'end'),
      url: url === undefined ? undefined : find(url.slice, 'entry-url'),
    };
    return more.length >= 0 && Object.values(draft).some((value) => value !== undefined) ? [draft] : [];
  });

/** "DevFlow: a tool for …" has its name before the colon. */
const nameBeforeColon = (line: Line): { line: Line; start: number; end: number } | undefined => {
  const match = /^[^:：.]{2,50}(?=[:：]\s)/u.exec(line.text.slice(line.contentStart));
  if (match !== null && /\(?\d{4}/.test(match[0])) return undefined;
  return match === null ? undefined : { line, start: line.contentStart, end: line.contentStart + match[0].length };
};
