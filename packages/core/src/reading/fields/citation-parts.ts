/** A range of the citation's text. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface CitationParts {
  readonly title: TextRange | undefined;
  readonly authors: readonly TextRange[];
  readonly venue: TextRange | undefined;
}

const quoted = /["“”„«「《]([^"“”„«»」》]{6,300}?)[,.]?["”“»」》]/u;
/** "(2019)", "2019." right after the authors. */
const yearAfter = /^[\s.,]*\(?(?:19|20)\d\d[a-z]?\)?[\s.,:]*/;
/** One author: "F. Adeyemi-Clarke", "Adeyemi-Clarke, F. M.", "A Kilbride", "Anna Kilbride". */
const initials = String.raw`\p{Lu}(?:\.|(?![\p{L}]))(?:[\s-]?\p{Lu}(?:\.|(?![\p{L}])))*`;
const surname = String.raw`(?:(?:van|von|de|der|den|da|di|del|la|le|el|al|ten|ter|dos|du)\s){0,2}\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?`;
const author = String.raw`(?:${initials}\s?${surname}|\p{Lu}\p{Ll}+\s${initials}\s${surname}|${surname},?\s${initials}|\p{Lu}\p{Ll}+\s(?:${initials}\s)?${surname}|[\p{Script=Han}]{2,4})`;
const between = String.raw`\s*(?:,|;|&|、|，|\band\b|\bund\b|\bet\b|\by\b|\be\b|и)+\s*(?:and\s|und\s|et\s|&\s|y\s|и\s)?`;
/** A list of authors ends in a sign, a year or a quotation; without one it was the title that began with capitals. */
const authorList = new RegExp(
  String.raw`^${author}(?:${between}${author})*(?:,?\s*et\sal\.?)?(?:\.|(?=\s*(?:[.,:;("“”„«]|\d{4}|$)))`,
  'u',
);
const oneAuthor = new RegExp(author, 'gu');
/** The end of a sentence: not after initials or short forms. */
const sentenceEnd = /(?<![\s.]\p{Lu})(?<!\b(?:vol|no|pp|vs|ed|eds|al|dr|st|nr|bd|hrsg))[.?!。](?=["”»]?(?:\s|$))/giu;

/**
 * The parts of one citation. A quoted text is the title; else the sentence after the authors, else the first one. What
 * follows the title, up to the first number, is where it appeared.
 */
export const citationParts = (joined: string): CitationParts => {
  const text = joined.replace(/\n/g, ' ');
  const list = authorList.exec(text)?.[0] ?? '';
  const quote = quoted.exec(text);
  if (quote?.[1] !== undefined) {
    const start = quote.index + quote[0].indexOf(quote[1]);
    const end = start + quote[1].length;
    return {
      title: { start, end },
      authors: authorsIn(text, 0, list.length),
      venue: venueFrom(text, quote.index + quote[0].length),
    };
  }
  if (list.length > 4 && list.length < text.length) {
    const from = list.length + (yearAfter.exec(text.slice(list.length))?.[0].length ?? 0);
    const title = sentenceFrom(text, from);
    return {
      title,
      authors: authorsIn(text, 0, list.length),
      venue: title === undefined ? undefined : venueFrom(text, title.end),
    };
  }
  return titleFirst(text);
};

const sentenceFrom = (text: string, from: number): TextRange | undefined => {
  const lead = /^[\s.,:–-]*/.exec(text.slice(from))?.[0].length ?? 0;
  const start = from + lead;
  const end = sentenceEndAfter(text, start);
  return end - start > 5 ? { start, end } : undefined;
};

const sentenceEndAfter = (text: string, from: number): number => {
  sentenceEnd.lastIndex = from;
  const match = sentenceEnd.exec(text);
  if (match === null) return text.length;
  return /[?!]/.test(match[0]) ? match.index + 1 : match.index;
};

/** "Title. A. Author, B. Author. Venue, year." */
const titleFirst = (text: string): CitationParts => {
  const title = sentenceFrom(text, 0);
  if (title === undefined || title.end >= text.length - 1) return titleAndVenue(text);
  const rest = title.end + (/^[.?!\s]*/.exec(text.slice(title.end))?.[0].length ?? 0);
  const list = authorList.exec(text.slice(rest))?.[0] ?? '';
  return { title, authors: authorsIn(text, rest, rest + list.length), venue: venueFrom(text, rest + list.length) };
};

/** "Say Less, Lantern Press, 2020", "Say Less | Lantern Press": two names beside at most a year, and no sentence. */
const titleAndVenue = (text: string): CitationParts => {
  const bare = text.replace(/[\s,|•·–—-]*[([]?(?:\p{L}+\.?\s)?(?:19|20)\d\d[)\]]?\s*$/u, '');
  const cuts = [...bare.matchAll(/,\s|\s[|•·–—]\s/gu)];
  const [cut] = cuts;
  if (cut === undefined || cuts.length > 1) return { title: undefined, authors: [], venue: undefined };
  const venue = { start: cut.index + cut[0].length, end: bare.length };
  const isVenue = /^\p{Lu}/u.test(bare.slice(venue.start)) && cut.index > 5;
  return { title: isVenue ? { start: 0, end: cut.index } : undefined, authors: [], venue: isVenue ? venue : undefined };
};

const authorsIn = (text: string, start: number, end: number): TextRange[] =>
  [...text.slice(start, end).matchAll(oneAuthor)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));

const venueFrom = (text: string, from: number): TextRange | undefined => {
  const match = /^[\s.,"”»?!:;-]*(?:In:?\s|in\s)?([^.\d(]{4,150}?)(?=[,.;]?\s*(?:\(|\d|vol|pp|no\.|$)|\.\s|\.$)/u.exec(
    text.slice(from),
  );
  if (match?.[1] === undefined || !/\p{L}{3}/u.test(match[1])) return undefined;
  const start = from + match[0].length - match[1].length;
  return { start, end: start + match[1].length };
};
