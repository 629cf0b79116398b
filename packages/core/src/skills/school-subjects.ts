import { PhraseTrie } from './phrase-trie.ts';
import { tokenise } from './tokenise.ts';

/** Subjects of teaching: the first name stands for the row. Translations and short forms as titles of teachers hold them. */
const rows = [
  'mathematics|math|maths|mathematik|mathe|mathématiques|matemáticas|matemática|matematica|wiskunde|matematyka|математика',
  'history|geschichte|histoire|historia|história|storia|geschiedenis|история',
  'physics|physik|physique|física|fisica|natuurkunde|fizyka|физика',
  'chemistry|chemie|chimie|química|chimica|scheikunde|chemia|химия',
  'biology|biologie|biología|biologia|биология',
  'english|englisch|anglais|inglés|inglês|inglese|engels|angielski|английский',
  'german|deutsch|allemand|alemán|alemão|tedesco|duits',
  'french|französisch|français|francés|francês|francese|frans',
  'spanish|spanisch|espagnol|español|espanhol|spagnolo',
  'geography|erdkunde|géographie|geografía|geografia|aardrijkskunde',
  'music|musik|musique|música|musica|muziek',
  'art|kunst|arts plastiques|arte',
  'physical education|pe|sport|sports|éducation physique|educación física',
  'computing|computer science|informatik|informatique|informática|ict',
  'economics|wirtschaft|économie|economía|economia',
  'religion|religious education|ethics',
  'drama|theatre',
  'special education|sen|special needs|sonderpädagogik',
];

export const subjectNames = new PhraseTrie<string>();
for (const row of rows) {
  const [first = '', ...others] = row.split('|');
  for (const name of [first, ...others])
    subjectNames.add(
      tokenise(name).map((token) => token.key),
      first,
    );
}
