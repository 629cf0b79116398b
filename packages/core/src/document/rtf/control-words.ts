import { encodingOfCodePage } from '../text/code-pages.data.ts';
import { type GroupState, plainParagraph, plainText } from './group-state.ts';
import type { RtfReader } from './rtf-reader.ts';

type Act = (reader: RtfReader, value: number | null) => void;

const isOn = (value: number | null): boolean => value !== 0;
const orNone = (value: number | null): number => value ?? 0;

/** A control word that sets one property of the group. */
const sets =
  <Key extends keyof GroupState>(key: Key, take: (value: number | null) => GroupState[Key]): Act =>
  ({ state }, value) => {
    state[key] = take(value);
  };

const characters: readonly (readonly [string, Act])[] = [
  ['b', sets('bold', isOn)],
  ['i', sets('italic', isOn)],
  ['v', sets('hidden', isOn)],
  ['deleted', sets('deleted', isOn)],
  ['fs', sets('size', (value) => value ?? 24)],
  ['cf', sets('color', orNone)],
  ['highlight', sets('highlight', orNone)],
  ['cb', sets('highlight', orNone)],
  ['chcbpat', sets('highlight', orNone)],
  ['f', sets('font', (value) => value ?? -1)],
  ['uc', sets('unicodeSkip', (value) => Math.min(20, Math.max(0, value ?? 1)))],
  [
    'plain',
    ({ state }) => {
      Object.assign(state, plainText);
    },
  ],
  ['field', sets('field', () => ({ instruction: '' }))],
];

const paragraphs: readonly (readonly [string, Act])[] = [
  ['par', (reader) => reader.endParagraph()],
  ['sect', (reader) => reader.endParagraph()],
  ['page', (reader) => reader.gap()],
  [
    'pard',
    ({ state }) => {
      Object.assign(state, plainParagraph);
    },
  ],
  ['s', sets('style', orNone)],
  ['outlinelevel', sets('outline', (value) => value)],
  ['ilvl', sets('listLevel', (value) => value)],
  ['ls', sets('hasList', (value) => orNone(value) > 0)],
  ['cbpat', sets('shade', orNone)],
];

const tables: readonly (readonly [string, Act])[] = [
  [
    'intbl',
    ({ state }) => {
      state.tableDepth = Math.max(1, state.tableDepth);
    },
  ],
  ['itap', sets('tableDepth', (value) => Math.max(0, value ?? 1))],
  ['cell', (reader) => reader.endCell(1)],
  ['nestcell', (reader) => reader.endCell(Math.max(2, reader.state.tableDepth))],
  ['row', (reader) => reader.rows.endRow(1)],
  ['nestrow', (reader) => reader.rows.endRow(Math.max(2, reader.state.tableDepth))],
  ['trowd', (reader) => reader.startRow()],
  ['clcbpat', (reader, value) => reader.colorCell(orNone(value))],
  ['cellx', (reader) => reader.nextCell()],
];

const head: readonly (readonly [string, Act])[] = [
  ['deff', ({ tables: found }, value) => found.setDefaultFont(orNone(value))],
  ['ansicpg', ({ tables: found }, value) => found.setDefaultEncoding(encodingOfCodePage(value ?? 1252))],
  ['mac', ({ tables: found }) => found.setDefaultEncoding('macintosh')],
  ['fcharset', ({ tables: found, state }, value) => found.charset(state.font, orNone(value))],
  ['cpg', ({ tables: found, state }, value) => found.codePage(state.font, value ?? 1252)],
  ['red', ({ tables: found }, value) => found.colorPart('r', orNone(value))],
  ['green', ({ tables: found }, value) => found.colorPart('g', orNone(value))],
  ['blue', ({ tables: found }, value) => found.colorPart('b', orNone(value))],
];

/** Control words by what they do to the text behind them. Words that are not here change nothing that is read. */
export const controlWords: ReadonlyMap<string, Act> = new Map([...characters, ...paragraphs, ...tables, ...head]);
