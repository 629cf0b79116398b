import { headingCues } from './heading-cues.data.ts';
import { headingRows, type PostingSection } from './posting-sections.data.ts';

export const bulletMark =
  /^[\s>]*(?:[・▸▹◾－•●○▪◦‣·∙■□►▶➢➤❖◆★√✓✔✅*–—‐§-]|\d{1,2}(?:[.)](?!\d)|[、．])|\(\d{1,2}\)|[a-z]\)|o(?=\s))\s*/u;

/** A heading has few words; a longer line is a sentence that happens to start like one. */
export const longestHeading = 60;
/** A line that is no known heading but looks like one has few words. */
const mostHeadingWords = 9;

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/[“”"*#_:：?？!【】《》〈〉「」[\]<>=~]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.–—-]+|[\s.–—-]+$/g, '');
}

const sectionByHeading = new Map<string, PostingSection>();
for (const { section, phrases } of headingRows)
  for (const phrase of phrases) if (!sectionByHeading.has(fold(phrase))) sectionByHeading.set(fold(phrase), section);

/** The section that a line opens which is a known heading as a whole; undefined for any other line. */
export function headingOf(text: string): PostingSection | undefined {
  if (text.length > longestHeading) return undefined;
  const folded = fold(text.replace(bulletMark, ''));
  return sectionByHeading.get(folded) ?? sectionByHeading.get(folded.replace(/\s*\(.*\)?$/, ''));
}

/** What a line's words say it opens, when its look says that it opens something. */
export function cuedHeading(text: string): PostingSection | undefined {
  if (text.length > longestHeading || text.split(/\s+/).length > mostHeadingWords) return undefined;
  return headingCues.find(({ words }) => words.test(text))?.section;
}

/** "Requirements: Python, SQL" is a heading and a line; the length is that of the heading with its colon. */
export function leadingHeading(text: string): { section: PostingSection; length: number } | undefined {
  const bare = text.replace(/^\s*[•*-]\s*/u, (mark) => ' '.repeat(mark.length));
  const bracket = /^\s*[【[][^】\]]{1,30}[】\]]\s*[:：]?/u.exec(bare);
  const lead = bracket ?? /^[^:：]{2,60}[:：](?!\/\/)/u.exec(bare);
  if (!lead) return undefined;
  const section = headingOf(lead[0]) ?? cuedHeading(lead[0]);
  return section ? { section, length: lead[0].length } : undefined;
}
