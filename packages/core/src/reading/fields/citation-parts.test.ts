import { expect, it } from 'vitest';
import { citationParts } from './citation-parts.ts';

const read = (text: string) => {
  const { title, authors, venue } = citationParts(text);
  const cut = (range: { start: number; end: number } | undefined) =>
    range === undefined ? undefined : text.slice(range.start, range.end);
  return { title: cut(title), authors: authors.map(cut), venue: cut(venue) };
};

it.each([
  [
    'A. Jain, D. Das, and A. Saxena. Planit: A crowdsourcing approach. Tech Report, ICRA, in press.',
    {
      title: 'Planit: A crowdsourcing approach',
      authors: ['A. Jain', 'D. Das', 'A. Saxena'],
      venue: 'Tech Report, ICRA, in press',
    },
  ],
  [
    'F. Adeyemi-Clarke, M. J. Moravec (2021). Iron delays bloom onset in the Sea. Limnology Letters, 14(3), 201–219.',
    {
      title: 'Iron delays bloom onset in the Sea',
      authors: ['F. Adeyemi-Clarke', 'M. J. Moravec'],
      venue: 'Limnology Letters',
    },
  ],
  [
    'A Kilbride, S Harte (2021). Remote monitoring and the limits. Dublin Data Journal.',
    { title: 'Remote monitoring and the limits', authors: ['A Kilbride', 'S Harte'], venue: 'Dublin Data Journal' },
  ],
  [
    'Singh, K. 1981. “On the Accuracy of Efron’s Bootstrap”. The Annals of Statistics 9 (6): 1187–95.',
    { title: 'On the Accuracy of Efron’s Bootstrap', authors: ['Singh, K.'], venue: 'The Annals of Statistics' },
  ],
  [
    'Iron delays bloom onset in the sea. F. Adeyemi, T. Rusk. Limnology Letters, 14(3), 2021.',
    { title: 'Iron delays bloom onset in the sea', authors: ['F. Adeyemi', 'T. Rusk'], venue: 'Limnology Letters' },
  ],
])('parts %s', (text, expected) => {
  expect(read(text)).toEqual(expected);
});

it('takes no letters out of words for authors', () => {
  expect(citationParts('Optimizing Unity Games for Mobile: A Practical Guide').authors).toEqual([]);
});
