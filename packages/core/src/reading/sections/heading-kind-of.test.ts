import { describe, expect, it } from 'vitest';
import { headingKindOf } from './heading-kind-of.ts';
import { headingModifiers, sectionHeadings } from './section-headings.data.ts';

describe('headingKindOf', () => {
  it.each([
    ['Work Experience', 'work'],
    ['E X P E R I E N C E', 'work'],
    ['2. Education & Training:', 'education'],
    ['Selected Publications', 'publications'],
    ['Skills & Interests', 'skills'],
    ['Berufserfahrung', 'work'],
    ['Fähigkeiten', 'skills'],
    ['EXPÉRIENCE PROFESSIONNELLE', 'work'],
    ['Formación académica', 'education'],
    ['Wykształcenie', 'education'],
    ['Опыт работы', 'work'],
    ['الخبرات العملية', 'work'],
    ['השכלה', 'education'],
    ['教育背景', 'education'],
    ['免許・資格', 'certificates'],
    ['경력 사항', 'work'],
  ])('knows %s', (text, kind) => {
    expect(headingKindOf(text)).toBe(kind);
  });

  it('takes no sentence, name or contact for a heading', () => {
    for (const text of [
      'Experience with large language models',
      'Anna Schmidt',
      'jane@example.org',
      'Work on',
      '2019',
    ]) {
      expect(headingKindOf(text), text).toBeUndefined();
    }
  });

  it('finds every phrase of its table, in capitals and with a colon too', () => {
    for (const phrases of Object.values(sectionHeadings)) {
      for (const phrase of phrases) {
        expect(headingKindOf(phrase), phrase).toBeDefined();
        expect(headingKindOf(`${phrase.toUpperCase()}:`), phrase).toBe(headingKindOf(phrase));
      }
    }
  });

  it('lets no modifier be a heading by itself that says another kind', () => {
    for (const word of headingModifiers) {
      const kind = headingKindOf(`${word} publications`);
      if (kind !== undefined) expect(kind, word).toBe('publications');
    }
  });
});
