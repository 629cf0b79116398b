import { expect, test } from 'vitest';
import { exportJsonResume } from './export-json-resume.ts';

const urlOf = (url: string) => exportJsonResume({ basics: { url } }).basics?.url;

test('a URL as printed becomes a whole one; whole ones stay', () => {
  expect(urlOf('github.com/ann')).toBe('https://github.com/ann');
  expect(urlOf('//ann.example')).toBe('https://ann.example');
  expect(urlOf('http://ann.example')).toBe('http://ann.example');
  expect(urlOf('mailto:ann@example.com')).toBe('mailto:ann@example.com');
  expect(urlOf('localhost:8080/cv')).toBe('https://localhost:8080/cv');
});

test('characters that a URI cannot hold are encoded', () => {
  expect(urlOf('müller.example/über mich')).toBe('https://m%C3%BCller.example/%C3%BCber%20mich');
});

test('only URLs change, and every entry stays where it is', () => {
  const resume = {
    basics: { name: 'Ann Lee', profiles: [{ username: 'ann' }, { url: 'a.example' }] },
    work: [{ name: 'Foo', url: 'foo.example', highlights: ['see bar.example'] }, {}],
    other: [{ heading: 'Notes', lines: ['b.example'] }],
  };
  expect(exportJsonResume(resume)).toEqual({
    ...resume,
    basics: { name: 'Ann Lee', profiles: [{ username: 'ann' }, { url: 'https://a.example' }] },
    work: [{ name: 'Foo', url: 'https://foo.example', highlights: ['see bar.example'] }, {}],
  });
});
