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
  { mediaType: 'text/html', name: 'HTML', endings: ['.html', '.htm', '.xhtml'], isPromise: false },
  { mediaType: 'multipart/related', name: 'saved web page', endings: ['.mhtml', '.mht'], isPromise: false },
  { mediaType: 'text/markdown', name: 'Markdown', endings: ['.md', '.markdown'], isPromise: false },
  { mediaType: 'text/plain', name: 'text', endings: ['.txt', '.text'], isPromise: false },
  { mediaType: 'application/json', name: 'JSON Resume', endings: ['.json'], isPromise: false },
  { mediaType: 'application/zip', name: 'LinkedIn data export', endings: ['.zip'], isPromise: false },
  { mediaType: 'application/xml', name: 'Europass XML', endings: ['.xml'], isPromise: false },
];

/** All endings, for pickers and for searching folders. */
export const fileEndings: readonly string[] = fileTypes.flatMap(({ endings }) => endings);

/** "PDF, DOCX, …" for sentences. */
export const readableTypes = 'PDF, Word, ODT, RTF, HTML, Markdown, text, JSON Resume, LinkedIn export or Europass XML';

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
