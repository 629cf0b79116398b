import type { Document } from '../document/document.ts';
import { documentText } from '../document/document-text.ts';
import type { Reading } from '../reading/reading.ts';
import { sketchOf } from './text-sketch.ts';

/** What two CVs of one person have in common, small enough to compare thousands. */
export interface CvFingerprint {
  /** Lower-cased. */
  readonly emails: readonly string[];
  /** The last nine digits: with and without the country's code they are the same number. */
  readonly phones: readonly string[];
  /** Of the visible text (text-sketch.ts); absent when there is too little of it. */
  readonly sketch?: string;
}

/** What stands before the last nine digits is a country's code or a leading zero; shorter numbers are extensions. */
const phoneDigits = 9;

export function cvFingerprint(document: Document, reading: Reading): CvFingerprint {
  const { basics } = reading.resume;
  const printed = [basics?.phone, ...(basics?.phones ?? []).map((phone) => phone.e164 ?? phone.printed)];
  const phones = printed
    .map((phone) => (phone ?? '').replace(/\D/g, '').slice(-phoneDigits))
    .filter((digits) => digits.length === phoneDigits);
  const emails = [basics?.email, ...(basics?.emails ?? [])].flatMap((email) => (email ? [email.toLowerCase()] : []));
  const sketch = sketchOf(documentText(document));
  return { emails: [...new Set(emails)], phones: [...new Set(phones)], ...(sketch !== undefined && { sketch }) };
}
