import { describe, expect, it } from 'vitest';
import { skillFiles } from './skill-files.ts';
import { parseSkillLines } from './skill-line.ts';
import { tokenise } from './tokenise.ts';
import { skillVocabulary } from './vocabulary.ts';
import { wordKey } from './word-key.ts';

const files = Object.entries(skillFiles).map(([field, file]) => ({ field, lines: parseSkillLines(file) }));

/** The words by which a text is compared with an alias, as the vocabulary compiles them. */
function phrase(alias: string): string {
  const whole = wordKey(alias);
  const tokens = tokenise(alias, (key) => key === whole);
  return tokens.map((token) => token.key).join(' ');
}

describe('the skill files', () => {
  it('hold at least 3,000 skills in at least 15 fields', () => {
    expect(skillVocabulary().skills.size).toBeGreaterThanOrEqual(3000);
    expect(files.length).toBeGreaterThanOrEqual(25);
  });

  it.each(files)('have lines that parse and enough of them for $field', ({ field, lines }) => {
    expect(lines.length).toBeGreaterThanOrEqual(field === 'soft' ? 25 : 40);
    for (const { name, aliases } of lines)
      for (const alias of aliases) {
        expect(phrase(alias.text), `“${alias.text}” of ${name} has no word`).not.toBe('');
        expect(alias.text, name).not.toMatch(/[|;]| [>~] /);
      }
  });

  it('give every spelling to one skill', () => {
    const owners = new Map<string, string>();
    const shared: string[] = [];
    for (const { lines } of files)
      for (const { name, aliases } of lines)
        for (const { text, exact } of aliases) {
          const key = exact ? `=${text}` : phrase(text);
          const owner = owners.get(key);
          if (owner !== undefined && owner !== name) shared.push(`${text}: ${owner}, ${name}`);
          owners.set(key, name);
        }
    expect(shared).toEqual([]);
  });
});
