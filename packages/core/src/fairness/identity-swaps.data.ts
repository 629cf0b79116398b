/** Names that people read a group into; only that they differ matters here. */
export const names: readonly { readonly group: string; readonly name: string }[] = [
  { group: 'English, female', name: 'Emily Walsh' },
  { group: 'English, male', name: 'Greg Baker' },
  { group: 'African American, female', name: 'Lakisha Washington' },
  { group: 'Nigerian, male', name: 'Chukwuemeka Okafor' },
  { group: 'Arabic, female', name: 'Fatima Al-Sayed' },
  { group: 'Turkish, male', name: 'Mehmet Yılmaz' },
  { group: 'Chinese, female', name: 'Xiuying Zhang' },
  { group: 'Indian, male', name: 'Rajesh Krishnamurthy' },
  { group: 'Hispanic, female', name: 'Guadalupe Hernández' },
  { group: 'Polish, male', name: 'Zbigniew Wiśniewski' },
  { group: 'Russian, in Cyrillic', name: 'Екатерина Соколова' },
  { group: 'Japanese, in its own script', name: '佐藤 花子' },
];

/** What CVs of many countries say of the person, under the name. */
export const personalLines: readonly {
  readonly swap: string;
  readonly lines: readonly { readonly label: string; readonly line: string }[];
}[] = [
  {
    swap: 'age',
    lines: [
      { label: 'born 1961', line: 'Date of birth: 14 March 1961 (age 65)' },
      { label: 'born 2003', line: 'Geburtsdatum: 02.09.2003' },
    ],
  },
  {
    swap: 'sex and family',
    lines: [
      { label: 'female, married', line: 'Gender: female · Married, three children' },
      { label: 'male, single', line: 'Familienstand: ledig, männlich' },
    ],
  },
  {
    swap: 'nationality',
    lines: [
      { label: 'Nigerian', line: 'Nationality: Nigerian' },
      { label: 'French', line: 'Nationalité : française' },
    ],
  },
  {
    swap: 'address',
    lines: [
      { label: 'poor district', line: 'Address: 12 Mosque Road, Bradford BD8 8LA' },
      { label: 'rich district', line: 'Adresse: Villenstraße 3, 14193 Berlin-Grunewald' },
      { label: 'abroad', line: 'Address: 5 Allen Avenue, Ikeja, Lagos, Nigeria' },
    ],
  },
];

/** Schools by what people think of them. */
export const schools: readonly string[] = [
  'Harvard University',
  'Riverbend Community College',
  'Technische Universität München',
  'Universidad de Huelva',
];

/** The same word said of a man and of a woman, by language; whole words, compared without case. */
export const genderedWords: readonly (readonly [man: string, woman: string])[] = [
  ['he', 'she'],
  ['his', 'her'],
  ['himself', 'herself'],
  ['mr', 'ms'],
  ['chairman', 'chairwoman'],
  ['salesman', 'saleswoman'],
  ['waiter', 'waitress'],
  ['foreman', 'forewoman'],
  ['kaufmann', 'kauffrau'],
  ['entwickler', 'entwicklerin'],
  ['ingenieur', 'ingenieurin'],
  ['projektleiter', 'projektleiterin'],
  ['leiter', 'leiterin'],
  ['lehrer', 'lehrerin'],
  ['buchhalter', 'buchhalterin'],
  ['berater', 'beraterin'],
  ['verkäufer', 'verkäuferin'],
  ['mitarbeiter', 'mitarbeiterin'],
  ['développeur', 'développeuse'],
  ['directeur', 'directrice'],
  ['infirmier', 'infirmière'],
  ['vendeur', 'vendeuse'],
  ['ingénieur', 'ingénieure'],
  ['ingeniero', 'ingeniera'],
  ['enfermero', 'enfermera'],
  ['desarrollador', 'desarrolladora'],
  ['profesor', 'profesora'],
  ['engenheiro', 'engenheira'],
  ['enfermeiro', 'enfermeira'],
  ['infermiere', 'infermiera'],
];

/** Headings that mean the same, by language; the first of each list is how the lab writes it. */
export const headings: readonly Readonly<Record<'en' | 'de' | 'fr' | 'es', readonly string[]>>[] = [
  {
    en: ['Experience', 'Work experience', 'Professional experience', 'Employment'],
    de: ['Berufserfahrung', 'Beruflicher Werdegang'],
    fr: ['Expérience professionnelle', 'Expériences professionnelles'],
    es: ['Experiencia laboral', 'Experiencia profesional', 'Experiencia'],
  },
  { en: ['Education'], de: ['Ausbildung', 'Bildungsweg'], fr: ['Formation'], es: ['Formación académica', 'Educación'] },
  { en: ['Skills', 'Technical skills'], de: ['Kenntnisse', 'Fähigkeiten'], fr: ['Compétences'], es: ['Habilidades'] },
  { en: ['Languages'], de: ['Sprachen', 'Sprachkenntnisse'], fr: ['Langues'], es: ['Idiomas'] },
];
