import { type Line, type Slice, sliceText } from '../lines/line.ts';
import { type Found, findAs } from '../result/found.ts';
import { fold } from '../vocabulary/fold.ts';
import { restOfBrokenWord } from './broken-word.ts';
import { networks } from './networks.data.ts';

/** A web address among the contacts: a profile on a network, or a page of one's own. */
export interface FoundUrl {
  readonly url: Found | undefined;
  readonly network: string | undefined;
  readonly networkFound: Found | undefined;
  readonly username: Found | undefined;
}

const tlds =
  'com|org|net|io|dev|me|co|ai|app|edu|gov|info|biz|tech|xyz|site|online|blog|page|pro|design|studio|games|art|cloud|eu|de|at|ch|fr|be|nl|lu|es|pt|it|uk|ie|pl|cz|sk|hu|ro|bg|hr|si|rs|gr|tr|ru|ua|by|kz|il|ae|sa|eg|ma|in|pk|cn|tw|hk|jp|kr|sg|my|id|th|vn|ph|au|nz|ca|us|mx|br|ar|cl|pe|se|no|dk|fi|is|ee|lv|lt|link|ee|social|works|name|space|world|academy|photography|top|club|email|ms|ly|to|gl|so|sh|gg|tv|fm|cat|science|wiki|academia|audio|video|photo|photos|live|media|agency|company|coach|health|care|law|legal|consulting|engineer|engineering|software|systems|solutions|community|education|school|life|ninja|rocks|zone|guru|expert|store|shop|news|press|film|band|music|fyi|run|codes|digital|marketing|group';
const shape = new RegExp(
  `(?:https?:\\/\\/|www\\.)[^\\s|,;<>"“”()（）]+|(?<![@\\p{L}\\d._-])(?:[\\p{L}\\d](?:[\\p{L}\\d-]*[\\p{L}\\d])?\\.)+(?:${tlds})(?:\\/[^\\s|,;<>"“”()（）]*)?(?![\\p{L}\\d@])`,
  'giu',
);

/** Written like a host and yet no address. */
const notHosts =
  /^(?:asp|ado|vb|node|vue|next|nuxt|express|react|d3|three|socket|chart|backbone|ember|knockout|require|moment|p5|ml|e\.g|i\.e|b\.sc|m\.sc|ph\.d|inc|ltd)\.(?:net|js|io|me)?$/i;

/** Web addresses of the lines, in order: printed, linked, or named by their network. */
export const findUrls = (lines: readonly Line[]): FoundUrl[] => {
  const found = new Map<string, FoundUrl>();
  const add = (item: FoundUrl | undefined) => {
    if (item === undefined) return;
    const key = keyOf(item);
    if (!found.has(key)) found.set(key, item);
  };
  lines.forEach((line, index) => {
    const printed = printedUrls(line, { before: lines[index - 1], next: lines[index + 1] });
    for (const each of printed) add(describe(String(each.value), each));
    for (const each of labelledProfiles(line, printed)) add(each);
    for (const each of linkedUrls(line, printed, lines[index - 1])) add(each);
  });
  return [...found.values()];
};

const keyOf = ({ url, network, username }: FoundUrl): string =>
  url === undefined ? `${network}:${String(username?.value).toLowerCase()}` : canonical(String(url.value));

const canonical = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^(?:www|[a-z]{2})\.(?=linkedin|xing|[a-z])/, '')
    .replace(/[/#?]+$/, '');

/** Addresses on a line; what only ends an address that began on the line before is none of its own. */
const printedUrls = (line: Line, { before, next }: { before: Line | undefined; next: Line | undefined }): Found[] =>
  [...line.text.matchAll(shape)].flatMap((match) => {
    if (
      match.index === 0 &&
      before !== undefined &&
      restOfBrokenWord(before, before.text.length, line) !== undefined &&
      /[@/]\S*$/.test(before.text)
    )
      return [];
    const value = match[0].replace(/[.,:;!]+$/, '');
    if (notHosts.test(value) || !/\p{L}{2}/u.test(value) || /^\d+(?:\.\d+)+/.test(value)) return [];
    if (!/^https?:|^www\.|\//i.test(match[0]) && !standsAlone(line, match.index, match.index + match[0].length))
      return [];
    const rest = restOfBrokenWord(line, match.index + match[0].length, next);
    if (rest !== undefined && !isEmailTail(line, match.index)) {
      const head = { line, start: match.index, end: line.text.length };
      return [findAs(match[0] + sliceText(rest), [head, rest], 'url-pattern')];
    }
    const slices: Slice[] = [{ line, start: match.index, end: match.index + value.length }];
    return [findAs(value, slices, 'url-pattern')];
  });

/** A bare host counts only as a contact of its own, not inside a sentence ("at Nebula.io"). */
const standsAlone = (line: Line, start: number, end: number): boolean => {
  const from = line.gaps.findLast((gap) => gap <= start) ?? 0;
  const to = (line.gaps.find((gap) => gap > start) ?? line.text.length + 1) - 1;
  const before = line.text.slice(from, start);
  const after = line.text.slice(end, to);
  return (
    /(?:^|[|•·*♦◆,;:：()/\ue000-\uf8ff]|[–—-]\s?)\s*$/u.test(before) &&
    /^\s*(?:$|[|•·*♦◆,;()/\ue000-\uf8ff]|[–—-]\s)/u.test(after)
  );
};

/** What follows an @ is a part of an e-mail address. */
const isEmailTail = (line: Line, at: number): boolean => line.text[at - 1] === '@';

const networkOfHost = (url: string): string | undefined => {
  const host = /^(?:https?:\/\/)?([^/?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
  return networks.find(
    (network) => host === network.host || host.endsWith(`.${network.host}`) || host.startsWith(`${network.host}.`),
  )?.name;
};

const describe = (url: string, found: Found): FoundUrl => {
  const network = networkOfHost(url);
  if (network === undefined) return { url: found, network, networkFound: undefined, username: undefined };
  const slices = found.slices;
  const user = userIn(url);
  return {
    url: { ...found, rule: found.rule === 'url-pattern' ? 'profile-host' : found.rule },
    network,
    networkFound: findAs(network, slices, 'profile-host'),
    username: user === undefined ? undefined : findAs(user, slices, 'profile-host'),
  };
};

const userIn = (url: string): string | undefined => {
  const path = url
    .replace(/^(?:https?:\/\/)?[^/]+\/?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
  const parts = path
    .split('/')
    .filter((part) => !/^(?:in|pub|profile|profiles|users?|people|u|c|channel|company|citations|@)$/i.test(part));
  return parts[0] === undefined || parts[0] === '' ? undefined : parts[0];
};

/** "GitHub: name", "Github:// name", "Twitter @name". */
const labelledProfiles = (line: Line, printed: readonly Found[]): FoundUrl[] =>
  networks.flatMap(({ name, aliases }) =>
    (aliases ?? []).flatMap((alias) => {
      const at = fold(line.text).indexOf(alias);
      if (at < 0 || fold(line.text).length !== line.text.length) return [];
      if (/[\p{L}\d./@-]$/u.test(line.text.slice(0, at))) return [];
      const rest = line.text.slice(at + alias.length);
      const match =
        /^\s*(?::\s*(?:\/\/)?|\/(?:\/)?|@)\s*@?([\p{L}\d](?:[\p{L}\d._-]*[\p{L}\d_-])?)(?=$|[\s,|;•·)])/u.exec(rest);
      if (match?.[1] === undefined) return [];
      const start = at + alias.length + match[0].length - match[1].length;
      const slice = { line, start, end: start + match[1].length };
      if (
        printed.some((each) =>
          each.slices.some((other) => other.line === line && other.start < slice.end && other.end > slice.start),
        )
      )
        return [];
      return [
        {
          url: undefined,
          network: name,
          networkFound: findAs(name, { line, start: at, end: at + alias.length }, 'profile-labelled'),
          username: findAs(match[1], slice, 'profile-labelled'),
        },
      ];
    }),
  );

/** The network and the name on it, as far as they are printed; a page of one's own that is not printed is nothing. */
const withoutUrl = (item: FoundUrl, printed: string): FoundUrl[] => {
  if (item.network === undefined) return [];
  const name = String(item.username?.value ?? '').toLowerCase();
  return [
    {
      ...item,
      url: undefined,
      username: name !== '' && printed.toLowerCase().includes(name) ? item.username : undefined,
    },
  ];
};

/** Words with a link to somewhere that is not printed: the link is the address, the words are its quote. */
const linkedUrls = (line: Line, printed: readonly Found[], lineBefore: Line | undefined): FoundUrl[] => {
  const found: FoundUrl[] = [];
  let index = 0;
  while (index < line.tokens.length) {
    const first = line.tokens[index];
    const href = first?.href;
    let last = index;
    while (line.tokens[last + 1]?.href === href && last + 1 < line.tokens.length) last += 1;
    const end = line.tokens[last]?.end ?? 0;
    if (first !== undefined && href !== undefined && /^https?:/i.test(href)) {
      const slice = { line, start: first.start, end };
      const text = sliceText(slice);
      const goesOn = index === 0 && href === lineBefore?.tokens.at(-1)?.href;
      const isPrinted =
        goesOn ||
        printed.some(
          (each) =>
            canonical(href).startsWith(canonical(String(each.value)).slice(0, 12)) ||
            each.slices.some((other) => other.line === line && other.start < end && other.end > first.start),
        );
      // The address itself is not printed: only the network and the name on it are given.
      if (!isPrinted && text.trim() !== '' && !text.includes('@.') && !/\.\w+@|@\w+\./.test(text))
        found.push(...withoutUrl(describe(href, findAs(href, slice, 'url-link')), text));
    }
    index = last + 1;
  }
  return found;
};
