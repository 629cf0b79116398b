/** What the text of a group is for. */
export type Destination =
  | 'body'
  | 'skip'
  | 'fonts'
  | 'colors'
  | 'styles'
  | 'instruction'
  | 'producer'
  | 'header'
  | 'footer'
  | 'footnote'
  | 'text-box';

/** Groups by the control word they begin with; of those marked `{\*`, all others are skipped, as the format says. */
export const destinations: ReadonlyMap<string, Destination> = new Map([
  ['fonttbl', 'fonts'],
  ['colortbl', 'colors'],
  ['stylesheet', 'styles'],
  ['fldinst', 'instruction'],
  ['generator', 'producer'],
  ['header', 'header'],
  ['headerl', 'header'],
  ['headerr', 'header'],
  ['headerf', 'header'],
  ['footer', 'footer'],
  ['footerl', 'footer'],
  ['footerr', 'footer'],
  ['footerf', 'footer'],
  ['footnote', 'footnote'],
  ['shptxt', 'text-box'],
  ['dptxbxtext', 'text-box'],
  ['info', 'skip'], // author, title, dates: about the file, not on the page
  ['pict', 'skip'],
  ['nonshppict', 'skip'],
  ['sp', 'skip'], // properties of shapes
  ['listtext', 'skip'], // the bullet or number, which the list level stands for
  ['pntext', 'skip'],
  ['pntxta', 'skip'],
  ['pntxtb', 'skip'],
  ['nonesttables', 'skip'], // the same text once more, for readers without nested tables
  ['xe', 'skip'], // index entries
  ['tc', 'skip'],
  ['ftnsep', 'skip'],
  ['falt', 'skip'],
  ['panose', 'skip'],
  ['filetbl', 'skip'],
  ['listtable', 'skip'],
  ['revtbl', 'skip'],
  ['template', 'skip'],
  ['formfield', 'skip'],
  ['datafield', 'skip'],
  ['objdata', 'skip'],
  ['fontemb', 'skip'],
  ['themedata', 'skip'],
  ['background', 'skip'],
]);

/** Groups marked `{\*` ("leave out when unknown") that hold visible text or say something about it. */
export const knownStarred: ReadonlySet<string> = new Set([
  ...['fldinst', 'generator', 'shpinst', 'do', 'shptxt', 'ftnsep', 'nesttableprops'],
]);

/** Control words and signs that stand for one sign. */
export const signs: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['lbr', '\n'],
  ['softline', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
  ['~', '\u00a0'],
  ['_', '-'],
  ['-', '\u00ad'],
]);
