import { type Slice, sliceText } from '../lines/line.ts';
import { type Found, find } from '../result/found.ts';

/** Words for levels, at the end of an item in brackets or after a dash or colon. */
const levelWords =
  /^(?:expert|advanced|proficient|intermediate|beginner|basic|novice|fluent|skilled|experienced|familiar|competent|strong|master(?:ed)?|good|very good|excellent|working knowledge|\d{1,2}\+?\s*(?:years?|yrs?|jahre?|ans|años|anos|anni|lat|лет|года?|年)|\d{1,3}\s?%|\d(?:[.,]\d)?\s?\/\s?\d{1,2}|sehr gut|gut|grundkenntnisse|fortgeschritten|experte|profi|sehr gute kenntnisse|gute kenntnisse|basiskenntnisse|avancé|intermédiaire|débutant|confirmé|maîtrise|notions|courant|avanzado|intermedio|básico|experto|alto|medio|avançado|intermediário|avanzato|base|ottimo|buono|gevorderd|goed|basis|zaawansowany|średniozaawansowany|podstawowy|pokročilý|začátečník|продвинутый|средний|базовый|эксперт|свободно|уверенный|опытный пользователь|уверенный пользователь|متقدم|متوسط|مبتدئ|خبير|ممتاز|جيد|جيد جدا|גבוהה|מתקדם|בסיסי|טוב מאוד|精通|熟练|熟悉|了解|掌握|良好|一般|熟練|上級|中級|初級|고급|중급|초급|능숙|상|중|하)$/iu;
const tail = /[\s(（[–—:：-]+([^()（）[\]–—:：]{1,40})[)）\]]?\s*$/u;
const stars = /[★☆●○■□▮▯⬤◯◐✩✭⭐\ue000-\uf8ff]+\s*$/u;

/** "Java (advanced)", "Excel – 5/5", "Go ★★★☆☆" → the skill and its level. */
export const cutSkillLevel = (item: readonly Slice[]): { skill: Found | undefined; level: Found | undefined } => {
  const last = item.at(-1);
  if (last === undefined) return { skill: undefined, level: undefined };
  const text = sliceText(last);
  const scale = stars.exec(text);
  const match = tail.exec(text);
  const levelText = match?.[1]?.trim();
  // Bars and dots are drawn, not printed: they part the skill from what follows and say no level in words.
  if (scale !== null && scale.index > 0)
    return {
      skill: realSkill(find([...item.slice(0, -1), { ...last, end: last.start + scale.index }], 'skill-item')),
      level: undefined,
    };
  if (match !== null && levelText !== undefined && levelWords.test(levelText) && match.index > 0) {
    const start = match.index + match[0].indexOf(levelText);
    return cut(item, last, { start: match.index, end: start + levelText.length, level: start });
  }
  if (levelWords.test(text.trim()) && item.length === 1) return { skill: undefined, level: find(last, 'skill-level') };
  return { skill: realSkill(find(item, 'skill-item')), level: undefined };
};

const cut = (
  item: readonly Slice[],
  last: Slice,
  at: { start: number; end: number; level?: number },
): { skill: Found | undefined; level: Found | undefined } => {
  const skill = find([...item.slice(0, -1), { ...last, end: last.start + at.start }], 'skill-item');
  const level = find(
    { line: last.line, start: last.start + (at.level ?? at.start), end: last.start + at.end },
    'skill-level',
  );
  return { skill: realSkill(skill), level };
};

const realSkill = (skill: Found | undefined): Found | undefined =>
  typeof skill?.value === 'string' && /[\p{L}\d]/u.test(skill.value) && !/^x+$/i.test(skill.value) ? skill : undefined;
