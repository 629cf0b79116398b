import { describe, expect, it } from 'vitest';
import { findDegrees, findStudyFields } from './degrees.ts';
import { detectLanguage } from './detect-language.ts';
import { findOccupations, occupationNearness } from './occupations.ts';
import { seniorityOf } from './seniority.ts';
import { findLanguages } from './spoken-languages.ts';
import { findTerms } from './terms.ts';
import { tokenise } from './tokenise.ts';
import { findTradeWords, tradeLikeness, tradeProfile } from './trades.ts';
import { findYears } from './years.ts';

describe('years', () => {
  it.each([
    ['5+ years of Java', [5]],
    ['3–5 years', [3]],
    ['mindestens drei Jahre', [3]],
    ['au moins 4 ans', [4]],
    ['más de 10 años', [10]],
    ['3年以上の経験', [3]],
    ['опыт от 6 лет', [6]],
    ['minst fem år', [5]],
    ['18 years of age', []],
    ['founded 5 years ago', []],
    ['in 2019', []],
  ])('of “%s”', (text, years) => expect(findYears(text).map((mention) => mention.years)).toEqual(years));
});

describe('spoken languages', () => {
  const levels = (text: string) => findLanguages(tokenise(text)).map(({ code, level }) => `${code}${level ?? ''}`);
  it.each([
    ['English (C1), German – basic', ['en5', 'de2']],
    ['fluent in English and German', ['en5', 'de5']],
    ['English and German fluent', ['en5', 'de5']],
    ['Inglese C1, francese B2', ['en5', 'fr4']],
    ['Deutsch Muttersprache, Englisch B2', ['de7', 'en4']],
    ['French', ['fr']],
  ])('“%s”', (text, expected) => expect(levels(text)).toEqual(expected));
});

describe('degrees', () => {
  const level = (text: string) => Math.max(0, ...findDegrees(text, tokenise(text)).map((degree) => degree.level));
  it.each([
    ['BSc Mathematics', 4],
    ["Master's degree in law", 5],
    ['PhD in chemistry', 6],
    ['Licence en droit', 4],
    ['Abgeschlossene Ausbildung', 2],
    ['Scrum Master', 0],
    ['truck driving licence', 0],
    ['reach truck licence', 0],
  ])('“%s” is level %i', (text, expected) => expect(level(text)).toBe(expected));

  it('have subjects', () => {
    expect(findStudyFields(tokenise('MEng Civil Engineering')).map(({ group }) => group)).toEqual(['construction']);
  });
});

describe('occupations', () => {
  const family = (text: string) => findOccupations(tokenise(text))[0]?.occupation.family;
  it.each([
    ['Staff Nurse', 'registered nurse'],
    ['Krankenpflegerin', 'registered nurse'],
    ['Softwareentwicklerin', 'software developer'],
    ['Industrieelektroniker', 'electrician'],
    ['Comptable', 'accountant'],
    ['Desarrolladora de software', 'software developer'],
    ['Warehouse shift supervisor', 'warehouse worker'],
    ['Facharbeiter', undefined],
    ['walked home', undefined],
  ])('“%s” is %s', (text, expected) => expect(family(text)).toBe(expected));

  it('are near or far', () => {
    const of = (text: string) => {
      const found = findOccupations(tokenise(text))[0]?.occupation;
      if (!found) throw new Error(`${text} is a title`);
      return found;
    };
    expect(occupationNearness(of('nurse'), of('staff nurse'))).toBe(1);
    expect(occupationNearness(of('accountant'), of('auditor'))).toBeGreaterThan(0);
    expect(occupationNearness(of('accountant'), of('chef'))).toBe(0);
  });

  it('have ranks', () => {
    expect(seniorityOf(tokenise('Senior developer'))).toBeGreaterThan(seniorityOf(tokenise('developer')));
    expect(seniorityOf(tokenise('Junior developer'))).toBeLessThan(seniorityOf(tokenise('developer')));
  });
});

describe('trades', () => {
  const profile = (text: string) => tradeProfile(findTradeWords(tokenise(text)));
  const nurse = profile('ventilated patients, infusions and handover on the ward at night');
  it('tell a nurse from a cook', () => {
    expect(tradeLikeness(nurse, profile('intensive care of septic patients, medication'))).toBeGreaterThan(0.7);
    expect(tradeLikeness(nurse, profile('menu, sauces, plating and food cost in the kitchen'))).toBeLessThan(0.2);
  });
  it('say nothing of a text without words of a trade', () => {
    expect(tradeLikeness(nurse, profile('something else entirely'))).toBe(0);
  });
});

describe('terms', () => {
  const ids = (text: string, language = 'en') => new Set(findTerms(tokenise(text), language).map((term) => term.id));
  const shared = (a: string, b: string, language = 'en') => {
    const other = ids(b, language);
    return [...ids(a, language)].filter((id) => other.has(id)).length;
  };
  it.each([
    ['en', 'negotiated contracts', 'contract negotiation'],
    ['en', 'managing diaries', 'calendar management'],
    ['de', 'Prüfungen dokumentiert', 'Prüfung und Dokumentation'],
    ['fr', 'gérer les réclamations', 'gestion des plaintes et réclamation'],
    ['es', 'preparación de contratos', 'contrato'],
    ['ru', 'разработка отчётов', 'отчёт'],
    ['zh', '负责财务报表', '财务报表编制'],
  ])('%s: “%s” and “%s” share a word', (language, a, b) => expect(shared(a, b, language)).toBeGreaterThan(0));

  it('join languages where the concept is known', () =>
    expect(shared('invoices to customers', 'Rechnungen an Kunden')).toBe(2));

  it('weigh empty words next to nothing', () => {
    const weight = (word: string) => findTerms(tokenise(word), 'en')[0]?.weight ?? 0;
    expect(weight('experience')).toBeLessThan(0.2);
    expect(weight('tracheostomy')).toBe(1);
  });
});

describe('the language of a text', () => {
  it.each([
    ['en', 'You will work with the team on the reports'],
    ['de', 'Sie arbeiten mit dem Team an den Berichten'],
    ['fr', 'Vous travaillez avec les équipes sur des rapports'],
    ['ja', '月次決算の作成を担当します'],
    ['zh', '负责月度结账工作'],
    ['ko', '월별 결산 업무를 담당합니다'],
    ['ar', 'إعداد التقارير الشهرية'],
    ['he', 'הכנת דוחות חודשיים'],
  ])('is %s', (language, text) => expect(detectLanguage(text)).toBe(language));

  it('is not guessed from nothing', () => expect(detectLanguage('12 34')).toBeUndefined());
});
