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
  { group: 'Jewish, male', name: 'Moshe Goldstein' },
  { group: 'Vietnamese, female', name: 'Thanh Nguyễn' },
  { group: 'Korean, male', name: 'Minjun Park' },
  { group: 'Irish, female', name: 'Siobhán O’Connor' },
  { group: 'German, a trade as surname', name: 'Sabine Schreiner' },
  { group: 'French, a trade as surname', name: 'Chloé Boulanger' },
  { group: 'Ukrainian, in Cyrillic', name: 'Олена Коваленко' },
  { group: 'Chinese, in its own script', name: '王 秀英' },
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
    swap: 'former name',
    lines: [
      { label: 'née', line: 'née Baker' },
      { label: 'Geburtsname', line: 'Geburtsname: Schneider' },
      { label: 'z domu', line: 'z domu Kowalska' },
    ],
  },
  {
    swap: 'pronouns',
    lines: [
      { label: 'she/her', line: 'she/her' },
      { label: 'he/him', line: 'Pronouns: he/him' },
      { label: 'sie/ihr', line: 'Pronomen: sie/ihr' },
      { label: 'elle', line: 'Pronoms : elle' },
      { label: 'ella', line: 'Pronombres: ella' },
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
  ['er', 'sie'],
  ['il', 'elle'],
  ['él', 'ella'],
  ['herr', 'frau'],
  ['conductor', 'conductora'],
  ['contador', 'contadora'],
  ['koch', 'köchin'],
  ['fahrer', 'fahrerin'],
  ['lagerist', 'lageristin'],
  ['elektroniker', 'elektronikerin'],
  ['elektriker', 'elektrikerin'],
  ['krankenpfleger', 'krankenschwester'],
  ['kierownik', 'kierowniczka'],
  ['nauczyciel', 'nauczycielka'],
  ['księgowy', 'księgowa'],
  ['учитель', 'учительница'],
  ['cuisinier', 'cuisinière'],
  ['serveur', 'serveuse'],
  ['cocinero', 'cocinera'],
  ['camarero', 'camarera'],
  ['impiegato', 'impiegata'],
  ['maestro', 'maestra'],
  ['cuoco', 'cuoca'],
];

/** Headings that mean the same, by language; the first of each list is how the lab writes it. */
export const headings: readonly Readonly<Record<HeadingLanguage, readonly string[]>>[] = [
  {
    en: ['Experience', 'Work experience', 'Professional experience', 'Employment'],
    de: ['Berufserfahrung', 'Beruflicher Werdegang'],
    fr: ['Expérience professionnelle', 'Expériences professionnelles'],
    es: ['Experiencia laboral', 'Experiencia profesional', 'Experiencia'],
    ru: ['Опыт работы'],
    zh: ['工作经历'],
    ja: ['職務経歴'],
  },
  {
    en: ['Education'],
    de: ['Ausbildung', 'Bildungsweg'],
    fr: ['Formation'],
    es: ['Formación académica', 'Educación'],
    ru: ['Образование'],
    zh: ['教育背景'],
    ja: ['学歴'],
  },
  {
    en: ['Skills', 'Technical skills'],
    de: ['Kenntnisse', 'Fähigkeiten'],
    fr: ['Compétences'],
    es: ['Habilidades'],
    ru: ['Навыки'],
    zh: ['技能'],
    ja: ['スキル'],
  },
  {
    en: ['Languages'],
    de: ['Sprachen', 'Sprachkenntnisse'],
    fr: ['Langues'],
    es: ['Idiomas'],
    ru: ['Языки'],
    zh: ['语言能力'],
    ja: ['語学'],
  },
];

export const headingLanguages = ['en', 'de', 'fr', 'es', 'ru', 'zh', 'ja'] as const;
export type HeadingLanguage = (typeof headingLanguages)[number];
