import { findOccupations, withoutGenderMarks } from '../skills/occupations.ts';
import { tokenise } from '../skills/tokenise.ts';
import { skillVocabulary } from '../skills/vocabulary.ts';
import type { PostingItem } from './split-posting.ts';

/** The title as it stands in the text. */
export interface PostingTitle {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** "We are looking for a Senior Accountant to …": the title ends before the first small word. */
const sought =
  /(?:looking for|seeking|searching for|hiring|recruiting|in search of|need|suchen(?: wir)?(?: ab sofort| zum n[äa]chstm[öo]glichen zeitpunkt)?|recherchons|recrutons|recherche|buscamos|busca|selecciona|procuramos|contrata|cerchiamo|ricerchiamo|ricerca|zoeken|poszukujemy|szukamy|ищем|требуется|приглашаем|מחפשים|מחפשת|דרוש(?:\/ה|ה)?|نبحث عن|مطلوب|诚聘|招聘)\s+(?:an?|the|our next|for|talented|experienced|einen?|eine?n?|une?|un|uma?|een|به)?\s*([^.,;:\n\r(]{3,80})/iu;

/** A first line that says so in a sentence holds the title, but is not it. */
const sentenceOfSeeking =
  /^\s*(?:this|the (?:position|role|job|ideal|successful|candidate)|as an?\s|in this|you\s|our\s|it\s|reports|du\s|sie\s|ihr\s|vous\s|tu\s|je\s|we|looking|seeking|searching|hiring|i need|need|wanted|wir|suche|nous|cherche|busc|procur|cerc|zoek|wij|szuk|poszuk|ищем|требуется|vi s[öo]ker)/iu;

/** A line with such a verb says something of a company or of a job. */
const sentenceVerb =
  /\s(?:seeks|seeking|needs|offers|invites|hast|bist|haben|avez|êtes|is|are|has|have|was|will|ist|sind|hat|sucht|est|sont|recherche|busca|contrata|es|ricerca|zoekt|poszukuje|jest|är|söker)\s/u;

const stopAt =
  /\s+(?:to|who|that|with|for|in|at|on|based|located|and join|für|mit|in|im|zur|der|die|das|pour|avec|à|qui|para|con|com|per|presso|voor|met|do|w|z|в|с|для|на)\s/iu;

/** A first line longer than this is a sentence, not a title. */
const longestTitle = 90;

function tokensOf(text: string) {
  return tokenise(text, skillVocabulary().isKnown);
}

const genderMark =
  /\s*[([]?\s*(?<!\p{L})(?:m\s*\/\s*w\s*\/\s*d|w\s*\/\s*m\s*\/\s*d|m\s*\/\s*f\s*\/\s*d|f\s*\/\s*m\s*\/\s*d|h\s*\/\s*f|f\s*\/\s*h|m\s*\/\s*f|k\s*\/\s*m|m\s*\/\s*v|all genders|m\/w\/x|gn)(?!\p{L})(?:\s*[)\]])?/iu;
/** "[채용]", "【急募】", "招聘：", "مطلوب": says that somebody is sought, before the name of the job. */
const before =
  /^(?:\s*[[【(（][^)\]】）]{1,12}[\]】)）])?\s*(?:(?:招聘|诚聘|急聘|高薪聘|聘)[:：\s]*|مطلوب\s+|(?:now |we are |we're )?hiring[:!]?\s+(?:an?\s)?|urgent(?:ly)?[:!\s-]+|wanted[:!]?\s+(?:an?\s)?)?/iu;
/** What praises the person, not the job. */
const praise =
  /^(?:(?:an?|the|our|another|compassionate|enthusiastic|talented|motivated|self-motivated|highly|dynamic|passionate|skilled|dedicated|qualified|friendly|reliable|ambitious|creative|new|full[- ]time|part[- ]time|and|energetic|caring|committed|hard[- ]?working|outstanding|exceptional|great|professional|detail[- ]oriented|engagierten?|motivierten?|zuverl[äa]ssigen?|freundlichen?)[\s,]+)+(?=\S)/iu;

function placed(text: string, words: string): PostingTitle | undefined {
  const [head = ''] = words.split(genderMark);
  const whole = head.trim().length >= 2 ? head : words.replace(genderMark, ' ');
  const clean = whole
    .replace(/^.*(?:招聘|诚聘|急聘)[:：\s]*(?=.)|\d+[名人位].*$|(?:を)?(?:大)?募集中?[！!]*$/gu, '')
    .split(/!+\s|\s+[|–—]\s+|\s+-\s+|\t|\s{3,}|(?<=\p{Lo})[（(]/u)[0]
    ?.replace(before, '')
    .replace(/^[\s*#•-]+|[\s*:：,.;!-]+$/gu, '')
    .replace(/\s*\([^)]*$/, '')
    .split(/\s(?:للعمل|لدى|لشركة|في)\s/u)[0];
  if (!clean || clean.length < 2 || clean.length > longestTitle) return undefined;
  const start = text.indexOf(clean);
  return start < 0 ? undefined : { text: clean, start, end: start + clean.length };
}

/** The title without the words that praise whoever is sought, where a known trade is left. */
function withoutPraise(title: PostingTitle): PostingTitle {
  const length = praise.exec(title.text)?.[0].length ?? 0;
  const rest = title.text.slice(length);
  return length > 0 && namesOccupation(rest) ? { text: rest, start: title.start + length, end: title.end } : title;
}

function namesOccupation(text: string): boolean {
  return findOccupations(tokensOf(withoutGenderMarks(text))).length > 0;
}

/** In a text without line breaks a longer first line is no line, and what it was cut into stands for lines. */
const longestLine = 160;
const firstLines = 4;

function linesOf(text: string, items: readonly PostingItem[]): string[] {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  if ((lines[0]?.length ?? 0) <= longestLine) return lines.slice(0, firstLines);
  return items.slice(0, firstLines).flatMap((item) => (item.section === 'boilerplate' ? [] : item.text));
}

/** First lines that name a known occupation are titles; others only when they look like one. */
function fromFirstLines(text: string, lines: readonly string[]): PostingTitle | undefined {
  for (const line of lines) {
    // "Truck Driver - Regional, home weekends Blue Mesa is hiring …": what stands before the dash.
    const front = /^(.{4,60}?)\s[-–|]\s/u.exec(line)?.[1];
    if (front && !sentenceOfSeeking.test(front) && !sentenceVerb.test(front) && namesOccupation(front))
      return placed(text, front);
    const isMarked = genderMark.test(line) && !sentenceVerb.test(line.split(genderMark)[0] ?? '');
    if (isMarked && namesOccupation(line.split(genderMark)[0] ?? '')) return placed(text, line);
    const isSentence = /[.?。]\s*$/.test(line) || (/!\s*$/.test(line) && !/\s[-–|]\s/.test(line));
    if (line.length > longestTitle || isSentence || sentenceOfSeeking.test(line) || sentenceVerb.test(line)) continue;
    if (/^[^:：]{3,40}[:：]\s*\S/.test(line)) continue;
    const head = line.split(/[,;:]|\s+with\s|\s+mit\s|\s+avec\s|\s+con\s|(?<=\p{Ll}{4})\.\s/iu)[0] ?? line;
    if (namesOccupation(head)) return placed(text, head);
    if (namesOccupation(line)) return placed(text, line);
  }
  return undefined;
}

/** What a title is about when no table knows the trade: the words for a person who does a work, in any trade. */
const personWord =
  /\b(?:agent|officer|lead|leader|head|specialist|assistant|associate|coordinator|manager|technician|operator|operative|analyst|engineer|clerk|executive|supervisor|director|consultant|advis[eo]r|worker|representative|attendant|handler|administrator|planner|inspector|instructor|trainer|expert|professional|trainee|apprentice|\p{Lu}\p{L}{3,}(?:ist|ician|grapher|monger|smith|wright|iser|izer|grower|keeper|maker))\b/iu;
/** A name of a company that happens to hold such a word ends otherwise. */
const companyEnd = /\b(?:inc|ltd|llc|gmbh|corp|group|plc|services|solutions|company)\b\.?/iu;
const longestPlainTitle = 70;

/** The first of several lines is the title when it names a person's work and is no sentence. */
function byLook(text: string, lines: readonly string[]): PostingTitle | undefined {
  const [first = '', second] = lines;
  if (second === undefined || first.length > longestPlainTitle || /[.!?:;。]\s*$/.test(first)) return undefined;
  if (sentenceOfSeeking.test(first) || companyEnd.test(first) || !personWord.test(first)) return undefined;
  return placed(text, first.split(/[,;:(]/)[0] ?? first);
}

/** Words before a title that belong to a heading or a sentence. */
const notOfTitle =
  /^(?:the|an?|our|position|job|role|summary|description|overview|title|as|this|for|we|is|responsibilities|company)$/iu;

/** So far into a text a title may stand in small letters; further on it speaks of other people or of things. */
const earlyInText = 300;

/** The occupation that a running text names first, with the words before it that narrow it ("Senior Python"). */
function fromRunningText(text: string): PostingTitle | undefined {
  const sample = text.slice(0, 1500);
  const tokens = tokensOf(sample);
  const first = findOccupations(tokens).find(({ from }) => {
    const at = tokens[from]?.start ?? 0;
    return at < earlyInText || /\p{Lu}/u.test(sample.charAt(at));
  });
  if (!first) return undefined;
  let from = first.from;
  while (from > 0 && first.from - from < 4) {
    const before = tokens[from - 1];
    const here = tokens[from];
    if (!before || !here) break;
    const isTitleCase = /^\p{Lu}/u.test(sample.charAt(before.start)) || from - 1 === 0;
    const word = sample.slice(before.start, before.end);
    if (!isTitleCase || notOfTitle.test(word) || sample.slice(before.end, here.start).trim() !== '') break;
    from -= 1;
  }
  const start = tokens[from]?.start ?? 0;
  const end = tokens[first.to - 1]?.end ?? start;
  return { text: sample.slice(start, end), start, end };
}

/** The job's title when the text shows one; never made up. `items` are what the text was split into. */
export function findTitle(text: string, items: readonly PostingItem[]): PostingTitle | undefined {
  const labelled = items.find(({ section }) => section === 'title');
  const named = labelled ? placed(text, labelled.text.split(/[,;]/)[0] ?? '') : undefined;
  if (named) return named;
  const lines = linesOf(text, items);
  const first = fromFirstLines(text, lines) ?? byLook(text, lines);
  if (first) return withoutPraise(first);
  const wanted = sought.exec(text.slice(0, 3000))?.[1]?.split(stopAt)[0];
  if (wanted && namesOccupation(wanted)) {
    const title = placed(text, wanted.trim());
    if (title) return withoutPraise(title);
  }
  const running = fromRunningText(text);
  return running && withoutPraise(running);
}
