import { alternatives } from './alternatives.ts';
import { draftBase, type PostingContext, type ReadItem, type RequirementDraft } from './draft.ts';
import { askCue, dutyCue, mustCue, niceCue } from './posting-cues.data.ts';
import { leastOfLine } from './requirement-weights.data.ts';

/** Bullets are meant one by one, so less is enough. */
const leastOfBullet = 0.4;
/** A demand in a list has at least so many words; a single word without meaning is none. */
const leastWords = 2;
/** A line of so few words under "Requirements" names a skill. */
const fewWords = 5;
/** What is left of a line without its words of asking is a name when it has at most so many. */
const fewWordsOfName = 6;

/** "Must have …", "Experience with … preferred": the words around the name of what is asked for. */
const askedBefore =
  /^(?:(?:sehr )?(?:gute |fundierte |sichere )?(?:kenntnisse|erfahrungen?|umgang) (?:in|mit|von) (?:der |dem )?)|^(?:(?:la |une )?(?:bonne )?(?:connaissances?|ma[îi]trise|exp[ée]rience|pratique) (?:de la |de l['’]|du |des |de |d['’]|en |avec ))|^(?:(?:conocimientos?|dominio|manejo|experiencia) (?:de |en |con ))|^(?:(?:conhecimentos?|dom[íi]nio|experi[êe]ncia) (?:de |em |com |no |na ))|^(?:(?:buona )?(?:conoscenza|esperienza|padronanza) (?:di |del |della |dell['’]|con |in ))|^(?:(?:goede )?(?:kennis|ervaring) (?:van|met) (?:de )?)|^(?:(?:dobra )?(?:znajomo[śs][ćc]|obs[łl]uga) )|^(?:(?:erfarenhet|kunskap) (?:av|om|i) )|^(?:(?:знание|опыт работы с|владение) )|^(?:(?:you |candidates? |applicants? )?(?:must|should|will|need to)?\s*(?:have|hold|possess|know|be)\s+)?(?:an?\s+)?(?:(?:valid|current|active|proven|strong|good|solid|basic|working|prior|previous|some|relevant|hands[- ]on|proficient|experienced|familiar)\s+)*(?:(?:experience|knowledge|proficiency|proficient|familiarity|expertise|skills?|certification|familiar)\s+(?:with|in|of|using|on)\s+|(?:with|in)\s+)?/iu;
const askedBehind =
  /[\s,(–-]*(?:\b(?:is|are|will be|would be|certified|certification|certificate|experience|skills?|strongly|highly|very|considered|also|an?)\s+)*\b(?:preferred|required|plus|desired|desirable|essential|asset|must|advantage|advantageous|bonus|helpful|welcome|mandatory|necessary|beneficial|certified|certification|certificate|experience)\b[).\s]*$|\s+(?:sind |ist |w[äa]re )?(?:von vorteil|w[üu]nschenswert|erforderlich|ein plus|vorausgesetzt|notwendig)$|\s+(?:est |serait )?(?:un plus|un atout|souhait[ée]e?s?|appr[ée]ci[ée]e?s?|exig[ée]e?s?|indispensables?)$|\s+(?:es )?(?:deseable|valorable|imprescindible)$|\s+(?:é )?(?:desej[áa]vel|um diferencial|obrigat[óo]ri[oa])$|\s+(?:è )?(?:gradit[oa]|un plus|richiest[oa])$|\s+is (?:een )?(?:pr[ée]|pluspunt|vereist)$|\s+(?:mile widzian[ey]|b[ęe]dzie (?:dodatkowym )?atutem)$|\s+(?:är )?(?:meriterande|ett krav|ett plus)$|\s+будет (?:плюсом|преимуществом)$/iu;
/** Names have a capital letter or a digit beyond their first letter, or are letters that stand for something. */
const nameLike = /\p{Lu}{2,}|\d|\p{Ll}\p{Lu}|^\p{Lu}|\s\p{Lu}/u;
const workWord =
  /experience|knowledge|proficien|familiar|erfahrung|kenntnis|exp[ée]rience|connaissance|esperienza|conoscenza|ervaring|kennis/iu;
const paperLike = /^[\p{Lu}\d&+-]{3,8}$/u;

function nameAskedFor(text: string): string | undefined {
  const bare = text.replace(askedBehind, '');
  const name = bare.replace(askedBefore, '').trim();
  const isShorter = name.length < text.length;
  if (!isShorter || name === '' || name.split(/\s+/).length > fewWordsOfName || !nameLike.test(name)) return undefined;
  return name;
}

/** A demand without any known skill: a short one names a skill of its own, a long one is judged by its words. */
export function unknownDraft(read: ReadItem, { isPrompt }: PostingContext): RequirementDraft[] {
  const { item, tokens, substance, language } = read;
  const asks = mustCue.test(item.text) || niceCue.test(item.text) || askCue.test(item.text);
  if (isPrompt && !asks && item.section === 'unknown') return [];
  if (item.section === 'duties' && !asks)
    return substance < leastOfBullet ? [] : [{ ...draftBase(read), topic: 'duty', skills: [] }];
  const name = asks ? nameAskedFor(item.text) : undefined;
  if (name !== undefined) {
    const row = alternatives(name, language);
    // "ICU experience" is none of a paper; "BLS", "CPA a plus" are.
    const isPaper = row.skills.every((own) => paperLike.test(own)) && !workWord.test(item.text);
    const topic = isPaper ? 'certificate' : 'skill';
    return [{ ...draftBase(read), topic, ...row }];
  }
  const isListed = item.section === 'must' || item.section === 'nice';
  const least = item.bullet || isListed ? leastOfBullet : leastOfLine;
  if (substance < least && !(isListed && tokens.length >= leastWords)) return [];
  if (item.section === 'duties') return [{ ...draftBase(read), topic: 'duty', skills: [] }];
  if (tokens.length <= fewWords && item.bullet && isListed)
    return [{ ...draftBase(read), topic: 'skill', ...alternatives(item.text, language) }];
  return [{ ...draftBase(read), topic: dutyCue.test(item.text) ? 'duty' : 'other', skills: [] }];
}
