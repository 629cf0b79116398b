/** What a CV may be. Beyond these a file is refused at once, with its own message, instead of being read slowly. */
export const limits = {
  /** As the upload form says: 10 MB. */
  fileBytes: 10 * 1024 * 1024,
  /** The longest academic CVs have about 60. */
  pages: 100,
  /** Letters of all blocks or words: a book has about a million. */
  letters: 2_000_000,
  /** Paragraphs, list items and cells of a document that flows; academic CVs have a few thousand. */
  blocks: 40_000,
  /** Inflated size of one part of a DOCX, and of all parts that are read. */
  partBytes: 24 * 1024 * 1024,
  allPartsBytes: 40 * 1024 * 1024,
  /** Sizes that a ZIP announces for all it holds, pictures included. */
  announcedBytes: 400 * 1024 * 1024,
  zipEntries: 4_000,
  /** Nesting of XML elements; Word's own files stay under 60. */
  xmlDepth: 400,
  xmlElements: 400_000,
} as const;
