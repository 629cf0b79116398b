import type { MediaType } from './document.ts';

/** A kind of file that is read, as people know it. */
export interface FileType {
  readonly mediaType: MediaType;
  readonly name: string;
  /** Usual endings of its name, the first the most usual. The content decides; names only help to pick and to find. */
  readonly endings: readonly string[];
  /**
   * A file with such an ending that holds only text, or a web page, is a download that went wrong, and worth saying so.
   * Old programs write text and web pages under `.doc`, and Word opens them, so that ending promises nothing.
   */
  readonly isPromise: boolean;
  /** Files with such an ending are mostly something else. */
  readonly isAmbiguous?: boolean;
}

/** Everything that is read, the usual kinds first. */
export const fileTypes: readonly FileType[] = [
  { mediaType: 'application/pdf', name: 'PDF', endings: ['.pdf'], isPromise: true },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    name: 'Word',
    endings: ['.docx', '.docm', '.dotx', '.dotm'],
    isPromise: true,
  },
  { mediaType: 'application/msword', name: 'Word 97–2003', endings: ['.doc', '.dot'], isPromise: false },
  {
    mediaType: 'application/vnd.oasis.opendocument.text',
    name: 'OpenDocument',
    endings: ['.odt', '.ott', '.fodt'],
    isPromise: true,
  },
  { mediaType: 'application/rtf', name: 'RTF', endings: ['.rtf'], isPromise: false },
  { mediaType: 'text/html', name: 'web page', endings: ['.html', '.htm', '.xhtml'], isPromise: false },
  { mediaType: 'multipart/related', name: 'saved web page', endings: ['.mhtml', '.mht'], isPromise: false },
  { mediaType: 'text/markdown', name: 'Markdown', endings: ['.md', '.markdown'], isPromise: false },
  { mediaType: 'text/plain', name: 'text', endings: ['.txt', '.text'], isPromise: false },
  // These are anything as often as a CV, so that they are taken only when somebody points at them.
  { mediaType: 'image/jpeg', name: 'JPEG', endings: ['.jpg', '.jpeg'], isPromise: false, isAmbiguous: true },
  { mediaType: 'image/png', name: 'PNG', endings: ['.png'], isPromise: false, isAmbiguous: true },
  { mediaType: 'image/tiff', name: 'TIFF', endings: ['.tif', '.tiff'], isPromise: false, isAmbiguous: true },
  { mediaType: 'image/webp', name: 'WebP', endings: ['.webp'], isPromise: false, isAmbiguous: true },
  { mediaType: 'application/json', name: 'JSON Resume', endings: ['.json'], isPromise: false, isAmbiguous: true },
  {
    mediaType: 'application/zip',
    name: 'LinkedIn data export',
    endings: ['.zip'],
    isPromise: false,
    isAmbiguous: true,
  },
  { mediaType: 'application/xml', name: 'Europass XML', endings: ['.xml'], isPromise: false, isAmbiguous: true },
];

/** All endings, for pickers. */
export const fileEndings: readonly string[] = fileTypes.flatMap(({ endings }) => endings);

/** Endings that are taken out of a folder of many files. */
export const folderEndings: readonly string[] = fileTypes.flatMap(({ endings, isAmbiguous }) =>
  isAmbiguous ? [] : endings,
);

/** Everything that is read, for sentences. */
export const readableTypes =
  'PDF, Word (DOCX, DOC), ODT, RTF, HTML, Markdown, text, a scan (JPEG, PNG, TIFF), JSON Resume, Europass XML or the ZIP of a LinkedIn data export';

/** The same in short, for hints. */
export const usualTypes = 'PDF, Word, ODT, RTF, HTML, Markdown, text or scans';

const promises = new Set(fileTypes.filter(({ isPromise }) => isPromise).flatMap(({ endings }) => endings));

/** The name's ending when it is one of a type that is read. */
export function knownEnding(fileName: string | undefined): string | null {
  const ending = /\.[a-z0-9]+$/i.exec(fileName ?? '')?.[0].toLowerCase();
  return ending !== undefined && fileEndings.includes(ending) ? ending : null;
}

/** The name's ending when a file with it cannot be text. */
export function promisedEnding(fileName: string | undefined): string | null {
  const ending = knownEnding(fileName);
  return ending !== null && promises.has(ending) ? ending : null;
}
