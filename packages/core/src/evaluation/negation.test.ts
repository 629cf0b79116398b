import { describe, expect, it } from 'vitest';
import { skill, verdictOn } from './testing/judge.ts';

/** What is denied or wished for is not possessed; the sentence beside it that claims the skill is. */
const pairs: readonly (readonly [name: string, without: string, having: string])[] = [
  ['Python', 'No experience with Python.', 'Wrote services in Python.'],
  ['Kubernetes', 'I have never used Kubernetes, only read about it.', 'Ran Kubernetes clusters.'],
  ['Python', 'Eager to learn Python.', 'Taught Python to juniors.'],
  ['SAP', 'Not yet familiar with SAP.', 'Posted invoices in SAP.'],
  ['Docker', 'Would like to learn Docker and Terraform.', 'Built images with Docker.'],
  ['Java', 'Skills: Python, Java: none, SQL', 'Skills: Python, Java: six years, SQL'],
  ['Python', 'Keine Erfahrung mit Python.', 'Auswertungen in Python.'],
  ['SAP', 'Noch keine Kenntnisse in SAP.', 'Gute Kenntnisse in SAP.'],
  ['Python', "Pas d'expérience en Python.", 'Scripts en Python.'],
  ['Python', 'Sin experiencia en Python.', 'Análisis con Python.'],
  ['Python', 'Sem experiência em Python.', 'Scripts em Python.'],
  ['Python', 'Nessuna esperienza con Python.', 'Analisi in Python.'],
  ['Python', 'Geen ervaring met Python.', 'Analyses in Python.'],
  ['Python', 'Нет опыта с Python.', 'Скрипты на Python.'],
  ['Python', '没有Python经验。', '使用Python开发。'],
];

describe('negation and wish', () => {
  it.each(pairs)('%s: “%s” is not possession', (name, without, having) => {
    expect(verdictOn(without, skill(name)).verdict).toBe('not_shown');
    expect(verdictOn(having, skill(name)).share).toBeGreaterThan(0);
  });

  it('ends where the sentence turns', () => {
    const cv = 'No experience with Java, but five years of Python.';
    expect(verdictOn(cv, skill('Java')).verdict).toBe('not_shown');
    expect(verdictOn(cv, skill('Python')).share).toBeGreaterThan(0);
  });

  it('reaches neither a title nor a language', () => {
    const cv = 'Currently learning Spanish. Hoping to become a nurse.';
    expect(verdictOn(cv, { text: 'Registered nurse', topic: 'title' }).verdict).not.toBe('met');
    expect(verdictOn(cv, { text: 'Fluent Spanish', topic: 'language' }).verdict).toBe('not_shown');
  });
});
