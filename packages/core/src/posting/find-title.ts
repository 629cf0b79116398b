import { findOccupations, withoutGenderMarks } from '../skills/occupations.ts';
import { tokenise } from '../skills/tokenise.ts';
import { skillVocabulary } from '../skills/vocabulary.ts';

/** The title as it stands in the text. */
export interface PostingTitle {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const label =
  /^[ \t*#【]*(?:job title|position title|position|title|role|job|vacancy|stelle|stellenbezeichnung|position|poste|intitul[ée] du poste|puesto|cargo|vaga|posizione|ruolo|functie|vacature|stanowisko|должность|вакансия|المسمى الوظيفي|الوظيفة|תפקיד|משרה|职位|岗位|职位名称|招聘职位|職種|募集職種|ポジション|직무|모집분야|채용직무)\s*[:：】]\s*([^\n\r]{2,100})/imu;

/** "We are looking for a Senior Accountant to …": the title ends before the first small word. */
const sought =
  /(?:looking for|seeking|searching for|hiring|recruiting|in search of|need|suchen(?: wir)?(?: ab sofort| zum n[äa]chstm[öo]glichen zeitpunkt)?|recherchons|recrutons|recherche|buscamos|busca|selecciona|procuramos|contrata|cerchiamo|ricerchiamo|ricerca|zoeken|poszukujemy|szukamy|ищем|требуется|приглашаем|מחפשים|מחפשת|דרוש(?:\/ה|ה)?|نبحث عن|مطلوب|诚聘|招聘)\s+(?:an?|the|our next|for|talented|experienced|einen?|eine?n?|une?|un|uma?|een|به)?\s*([^.,;:\n\r(]{3,80})/iu;

/** A first line that says so in a sentence holds the title, but is not it. */
const sentenceOfSeeking =
  /^\s*(?:we|looking|seeking|searching|hiring|i need|need|wanted|wir|suche|nous|cherche|busc|procur|cerc|zoek|wij|szuk|poszuk|ищем|требуется|vi s[öo]ker)/iu;

const stopAt =
  /\s+(?:to|who|that|with|for|in|at|on|based|located|and join|für|mit|in|im|zur|der|die|das|pour|avec|à|qui|para|con|com|per|presso|voor|met|do|w|z|в|с|для|на)\s/iu;

/** A first line longer than this is a sentence, not a title. */
const longestTitle = 90;

function tokensOf(text: string) {
  return tokenise(text, skillVocabulary().isKnown);
}

function placed(text: string, words: string): PostingTitle | undefined {
  const clean = words
    .replace(
      /\s*[([]?\s*(?<!\p{L})(?:m\s*\/\s*w\s*\/\s*d|w\s*\/\s*m\s*\/\s*d|m\s*\/\s*f\s*\/\s*d|f\s*\/\s*m\s*\/\s*d|h\s*\/\s*f|f\s*\/\s*h|m\s*\/\s*f|k\s*\/\s*m|m\s*\/\s*v|all genders|m\/w\/x|gn)(?!\p{L})(?:\s*[)\]])?/giu,
      '',
    )
    .split(/\s+[|–—]\s+|\s+-\s+|\t|\s{3,}/)[0]
    ?.replace(/^[\s*#•-]+|[\s*:：,.;!-]+$/gu, '')
    .replace(/\s*\([^)]*$/, '');
  if (!clean || clean.length < 2 || clean.length > longestTitle) return undefined;
  const start = text.indexOf(clean);
  return start < 0 ? undefined : { text: clean, start, end: start + clean.length };
}

function namesOccupation(text: string): boolean {
  return findOccupations(tokensOf(withoutGenderMarks(text))).length > 0;
}

/** First lines that name a known occupation are titles; others only when they look like one. */
function fromFirstLines(text: string): PostingTitle | undefined {
  const lines = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  for (const line of lines.slice(0, 4)) {
    if (line.length > longestTitle || /[.!?。]\s*$/.test(line) || sentenceOfSeeking.test(line)) continue;
    if (/^[^:：]{3,40}[:：]\s*\S/.test(line)) continue;
    const head = line.split(/[,;:]|\s+with\s|\s+mit\s|\s+avec\s|\s+con\s/i)[0] ?? line;
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
function byLook(text: string): PostingTitle | undefined {
  const [first = '', second] = text.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  if (second === undefined || first.length > longestPlainTitle || /[.!?:;。]\s*$/.test(first)) return undefined;
  if (sentenceOfSeeking.test(first) || companyEnd.test(first) || !personWord.test(first)) return undefined;
  return placed(text, first.split(/[,;:(]/)[0] ?? first);
}

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
    if (!isTitleCase || sample.slice(before.end, here.start).trim() !== '') break;
    from -= 1;
  }
  const start = tokens[from]?.start ?? 0;
  const end = tokens[first.to - 1]?.end ?? start;
  return { text: sample.slice(start, end), start, end };
}

/** The job's title when the text shows one; never made up. */
export function findTitle(text: string): PostingTitle | undefined {
  const labelled = label.exec(text)?.[1];
  const named = labelled ? placed(text, labelled) : undefined;
  if (named) return named;
  const first = fromFirstLines(text);
  if (first) return first;
  const looked = byLook(text);
  if (looked) return looked;
  const wanted = sought.exec(text.slice(0, 3000))?.[1]?.split(stopAt)[0];
  if (wanted && namesOccupation(wanted)) {
    const title = placed(text, wanted.trim());
    if (title) return title;
  }
  return fromRunningText(text);
}
