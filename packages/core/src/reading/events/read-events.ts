import { type Slice, sliceText } from '../lines/line.ts';
import { type Draft, type Found, find, findAs } from '../result/found.ts';
import { titleScore } from '../vocabulary/judge-title.ts';
import { leavingReasons } from './event-words.data.ts';
import type { EventMode, EventTableRow } from './take-events.ts';

interface Stay {
  readonly kind: 'school' | 'job';
  readonly name: string;
  readonly fields: Record<string, Draft | undefined>;
  closed: boolean;
  readonly told: Slice[];
}

/** What a form's tables of events say: schools, employers and papers, each once, in the form's order. */
export interface EventParts {
  readonly education: readonly Draft[];
  readonly work: readonly Draft[];
  readonly certificates: readonly Draft[];
}

const reason = new RegExp(`[\\s　、（(]*(?:${leavingReasons.join('|')}).*$`, 'u');
const sameAgain = /^(?:同社|同校|同大学|同大学院|同学|同上|上記|同)?$/u;
const schoolWord = /(?:大学|大學|学校|學校|高校|学院|高専|大学院|研究科|課程|학교|대학|대학원)/u;

/** Rows of events → stays with their beginning and end, and papers with their dates. */
export const readEvents = (rows: readonly EventTableRow[]): EventParts => {
  const stays: Stay[] = [];
  const certificates: Draft[] = [];
  let mode: EventMode | undefined;
  let before: EventTableRow | undefined;
  for (const row of rows) {
    if (row.opens !== undefined) mode = row.opens;
    // A second head of columns stands over the last table of the form, that of papers.
    else if (
      row.isHead &&
      row.date === undefined &&
      stays.some(({ kind }) => kind === 'job') &&
      /[年연]/u.test(row.line.text)
    )
      mode = 'paper';
    const last = stays.findLast(({ closed }) => !closed);
    const what = meaningOf(row, mode);
    if (what === 'paper') certificates.push(paperOf(row));
    else if (what === 'in') stays.push(opened(row));
    else if (what === 'out') close(stays, row);
    else if (row.isStill && last !== undefined) {
      last.fields.current = findAs(true, row.words, 'entry-date');
      last.closed = true;
    } else if (what === 'told' && isTold(row, before)) stays.at(-1)?.told.push(row.words);
    before = row;
  }
  return { education: draftsOf(stays, 'school'), work: draftsOf(stays, 'job'), certificates };
};

/** Words under a row, in its column: what was done there. The form's other boxes stand elsewhere. */
const isTold = (row: EventTableRow, before: EventTableRow | undefined): boolean =>
  row.date === undefined && !row.isHead && row.opens === undefined && row.line.column === before?.line.column;

const meaningOf = (row: EventTableRow, mode: EventMode | undefined): 'in' | 'out' | 'paper' | 'told' => {
  if (row.isStill) return 'told';
  const { kind, date } = row;
  if (date === undefined) return 'told';
  const isPaper = kind === 'earned' || (mode === 'paper' && (kind === undefined || !/-in$/.test(kind)));
  // A course for a licence is finished like a school ("玉掛け技能講習 修了"), but belongs to none.
  if (isPaper || (kind === 'school-out' && mode !== 'school' && !schoolWord.test(row.line.text))) return 'paper';
  if (kind === 'school-in' || kind === 'job-in') return 'in';
  return kind === undefined ? 'told' : 'out';
};

const paperOf = ({ words, name, kind, date, line }: EventTableRow): Draft => {
  const isPart = kind === 'earned' || /[\s　]$/u.test(line.text.slice(0, name.end));
  return {
    name: find(isPart && name.end > name.start ? name : words, 'entry-name'),
    ...(date === undefined ? {} : { date: findAs(date.iso, date.slice, 'entry-date') }),
  };
};

const opened = (row: EventTableRow): Stay => {
  const kind = row.kind === 'school-in' ? 'school' : 'job';
  const fields = kind === 'school' ? schoolOf(row.name) : employerOf(row.name);
  if (row.date !== undefined) fields.startDate = findAs(row.date.iso, row.date.slice, 'entry-date');
  return { kind, name: sliceText(row.name).trim(), fields, closed: false, told: [] };
};

const close = (stays: Stay[], row: EventTableRow): void => {
  const kind = row.kind === 'school-out' ? 'school' : 'job';
  const text = sliceText(row.name).replace(reason, '').trim();
  const open = stays.filter((stay) => stay.kind === kind && !stay.closed);
  const bare = (name: string) => name.replace(/[\s　]+/gu, '');
  const stay = sameAgain.test(text)
    ? open.at(-1)
    : open.findLast(({ name }) => bare(name).startsWith(bare(text)) || bare(text).startsWith(bare(name)));
  const end = row.date === undefined ? undefined : findAs(row.date.iso, row.date.slice, 'entry-date');
  if (stay !== undefined) {
    stay.fields.endDate = end;
    stay.closed = true;
    return;
  }
  if (text === '') return;
  const name = { ...row.name, end: row.name.start + sliceText(row.name).indexOf(text) + text.length };
  const fields = kind === 'school' ? schoolOf(name) : employerOf(name);
  stays.push({ kind, name: text, fields: { ...fields, endDate: end }, closed: true, told: [] });
};

/** "横浜国立大学 経済学部 経済システム学科": the school ends at its own word, the rest is the subject. */
const school =
  /^(.*?(?:大学大学院|大学院(?:大学)?|短期大学(?:部)?|大学校|大学|高等学校|専門学校|中学校|小学校|高校|学校|学院|高専|カレッジ|スクール|대학교|대학원|고등학교|대학|University|College))(?=[\s　（(]|$|[^\s　]*(?:学部|研究科|学科|科|専攻|コース|課程|学類|学群|학과|학부|전공))/iu;

const schoolOf = (slice: Slice): Record<string, Draft | undefined> => {
  const text = sliceText(slice);
  const length = school.exec(text)?.[1]?.length ?? text.length;
  const cut = slice.start + length;
  return {
    institution: find({ ...slice, end: cut }, 'education-institution'),
    area: find({ ...slice, start: cut }, 'education-area'),
  };
};

/** Behind a space: a department or post inside the employer. */
const department = /(?:部|課|係|室|グループ|チーム|支社|支店|営業所|事業所|工場|担当|職)$/u;

const employerOf = (slice: Slice): Record<string, Draft | undefined> => {
  const text = sliceText(slice).replace(/[\s　]*(?:に|へ|を|にて)?[\s　]*$/u, '');
  const bracket = /[\s　]*[（(][^）)]*[）)]$/u.exec(text)?.index ?? text.length;
  const bare = text.slice(0, bracket);
  const at = bare.search(/[\s　]+\S+$/u);
  const tail = at < 0 ? '' : bare.slice(at).trim();
  const isTitle = titleScore(tail) >= 1.5;
  const end = slice.start + (tail !== '' && (isTitle || department.test(tail)) ? at : bare.length);
  const position: Found | undefined = isTitle
    ? find({ ...slice, start: end, end: slice.start + bare.length }, 'entry-title')
    : undefined;
  return { name: find({ ...slice, end }, 'entry-employer'), ...(position === undefined ? {} : { position }) };
};

const draftsOf = (stays: readonly Stay[], kind: Stay['kind']): Draft[] =>
  stays
    .filter((stay) => stay.kind === kind)
    .map(({ fields, told }) => ({ ...fields, summary: find(told, 'entry-summary') }));
