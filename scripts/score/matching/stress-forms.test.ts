import { expect, test } from 'vitest';
import { stressForms } from './stress-forms.ts';

const cv = `Ada Bright
Skills
- Bricklaying & plastering
Foreman, Halls – 2019 to present; led a team of six masons and their apprentices`;

const formOf = (name: string) => {
  const form = stressForms.find((own) => own.name === name);
  if (!form) throw new Error(`there is no form ${name}`);
  return form;
};

test('a CV in one line keeps its words and loses its lines', () => {
  const changed = formOf('CV in one line').cv(cv);
  expect(changed).not.toContain('\n');
  expect(changed.split(' ')).toEqual(cv.split(/\s+/));
});

test('words only keeps letters and digits', () => {
  expect(formOf('CV words only').cv(cv)).toMatch(/^[a-z0-9 ]+$/);
});

test('headings are glued to what stands below them', () => {
  expect(formOf('CV headings glued').cv(cv)).toContain('Ada BrightSkills');
});

test('bullets and entities are those of a page read in the wrong code page', () => {
  expect(formOf('CV entities, mojibake').cv(cv)).toContain('ï‚· Bricklaying &amp; plastering');
});

test('noise changes some letters, the same ones each time', () => {
  const { cv: change } = formOf('CV misread');
  expect(change(cv)).not.toBe(cv);
  expect(change(cv)).toBe(change(cv));
  expect(change(cv)).toContain('apprentices'.slice(0, 3));
});

test('a posting in boilerplate still holds its own words', () => {
  expect(formOf('posting in boilerplate').posting(cv)).toContain(cv);
});
