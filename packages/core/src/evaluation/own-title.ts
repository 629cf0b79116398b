import type { Segment } from './segments.ts';

/** Words of a segment that is a title by itself. */
export const titleLength = 10;
/** Characters around a title in which the years of a role stand when a résumé has lost its lines. */
const datesNear = 45;
/** Who somebody is or was, said in a sentence. */
const selfTitle =
  /\b(?:as|am|i'm|worked as|role of|position of|als|bin|comme|como|come)\s+(?:an?|the|une?|eine?|un|uma|una)?\s*$/iu;

/** Small words that go on after a title: "driver for a bakery", "nurse at St Luke's". */
const goesOn =
  /^\s(?:at|in|for|with|and|und|et|y|e|en|on|of|to|from|since|by|who|bei|beim|im|für|mit|chez|pour|de|du|des|da|do|di|del|van|w|na|z|or|seit|depuis|desde|dal|via|level|trainee|role|position|i{1,3}|within|the|a|experience|skills|summary|profile|cv|resume)\b/iu;

/** "Driver apps for Android": a title with a word of small letters right behind it only begins a phrase. */
function opensPhrase({ text, tokens }: Segment, to: number): boolean {
  const start = tokens[0]?.start ?? 0;
  // Texts in small letters alone show no difference.
  if (!/\p{Lu}/u.test(text.charAt(start))) return false;
  const after = text.slice(tokens[to - 1]?.end ?? text.length);
  return /^\s\p{Ll}{3,}/u.test(after) && !goesOn.test(after);
}

/** "Worked with accountants", "Holm Coaches": several people are not the one whose CV it is. */
function isPlural({ text, tokens }: Segment, to: number): boolean {
  const last = tokens[to - 1];
  if (!last) return false;
  const written = text.slice(last.start, last.end).toLowerCase();
  return written !== last.key && /^[a-z]+s$/.test(written) && written.startsWith(last.key.slice(0, -1));
}

/** Whether a mention at these characters is a title of the CV's own person, not a word about other people. */
export function isOwnTitle(segment: Segment, from: number, to: number): boolean {
  if (segment.section === 'position' || segment.section === 'headline') return true;
  if (isPlural(segment, to)) return false;
  if (opensPhrase(segment, to)) return false;
  if (segment.tokens.length <= titleLength) return true;
  // A CV, and a role in it, opens with who somebody is.
  if (from <= (segment.index <= 1 ? titleLength / 2 : 2)) return true;
  const start = segment.tokens[from]?.start ?? 0;
  const end = segment.tokens[to - 1]?.end ?? start;
  const around = segment.text.slice(Math.max(0, start - datesNear), end + datesNear);
  return /\b(?:19|20)\d{2}\b/.test(around) || selfTitle.test(segment.text.slice(Math.max(0, start - 30), start));
}
