const orWords = '(?:or|oder|oppure|lub|albo|eller|или|أو)';
const orWordsOf: Readonly<Record<string, string>> = { nl: 'of', fr: 'ou', pt: 'ou', es: '(?:o|u)', it: 'o' };
/** A name of a skill has at most so many words. */
const mostWords = 3;

/** "ACCA, CPA or Bilanzbuchhalter": three names of which one will do; any other text is one name. */
export function alternatives(text: string, language: string): { skills: string[]; skillsNeeded: 'any' | 'all' } {
  const or = `\\s(?:${orWords}|${orWordsOf[language] ?? orWords})\\s`;
  const isRow = new RegExp(`\\/|${or}`, 'iu').test(text);
  const parts = text.split(new RegExp(`\\s*(?:,|\\/|;|${or})\\s*`, 'iu')).filter((part) => part !== '');
  if (!isRow || parts.length < 2 || parts.some((part) => part.split(' ').length > mostWords))
    return { skills: [text], skillsNeeded: 'all' };
  return { skills: parts, skillsNeeded: 'any' };
}
