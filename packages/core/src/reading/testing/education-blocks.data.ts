import { atRight, type Row, row, text } from './build-document.ts';

type Expected = Readonly<Record<string, string>>;
export type EducationBlock = readonly [
  name: string,
  title: string,
  rows: readonly (Row | string)[],
  expected: readonly Expected[],
];

const bold = (words: string) => row(text(words, { bold: true }));
const dated = (words: string, date: string) => row(text(words, { bold: true }), atRight(date));

/** Invented blocks, each in the style of a country: what stands where, how a mark and an unfinished degree are told. */
export const educationBlocks: readonly EducationBlock[] = [
  [
    'US: school and town, degree and month, GPA under it',
    'Education',
    [
      dated('University of Northfield', 'Northfield, MN'),
      row(text('Bachelor of Science in Computer Science, Minor in Mathematics'), atRight('May 2019')),
      'GPA: 3.8/4.0; Dean’s List',
    ],
    [
      {
        institution: 'University of Northfield',
        studyType: 'Bachelor of Science',
        area: 'Computer Science, Minor in Mathematics',
        endDate: '2019-05',
        score: '3.8/4.0',
      },
    ],
  ],
  [
    'US: cum laude in the degree line, and a school leaving',
    'Education',
    [
      dated('Harlow College', '2011 – 2015'),
      'B.A. in History, magna cum laude',
      dated('Lincoln High School', '2007 – 2011'),
      'High School Diploma',
    ],
    [
      {
        institution: 'Harlow College',
        studyType: 'B.A.',
        area: 'History',
        startDate: '2011',
        endDate: '2015',
        score: 'magna cum laude',
      },
      { institution: 'Lincoln High School', studyType: 'High School Diploma', startDate: '2007', endDate: '2011' },
    ],
  ],
  [
    'US: expected graduation',
    'Education',
    [dated('Westlake State University', 'Expected May 2026'), 'Master of Science in Data Science'],
    [
      {
        institution: 'Westlake State University',
        studyType: 'Master of Science',
        area: 'Data Science',
        endDate: '2026-05',
      },
    ],
  ],
  [
    'UK: honours behind the degree, A-levels at a school',
    'Education',
    [
      dated('University of Kestrel', '2014 – 2017'),
      'BSc (Hons) Economics, First Class Honours',
      dated('St Mary’s Sixth Form College', '2012 – 2014'),
      'A-levels: Mathematics (A), Physics (A), History (B)',
    ],
    [
      {
        institution: 'University of Kestrel',
        studyType: 'BSc (Hons)',
        area: 'Economics',
        startDate: '2014',
        endDate: '2017',
        score: 'First Class Honours',
      },
      {
        institution: 'St Mary’s Sixth Form College',
        studyType: 'A-levels',
        area: 'Mathematics (A), Physics (A), History (B)',
        startDate: '2012',
        endDate: '2014',
      },
    ],
  ],
  [
    'UK: one line each with a bar, class in brackets',
    'Education',
    ['MEng Civil Engineering (2:1) | University of Dunmore | 2010 – 2014'],
    [
      {
        institution: 'University of Dunmore',
        studyType: 'MEng',
        area: 'Civil Engineering',
        startDate: '2010',
        endDate: '2014',
        score: '2:1',
      },
    ],
  ],
  [
    'UK: vocational',
    'Education',
    [dated('NVQ Level 3 in Plumbing and Heating', '2015 - 2017'), 'Harbour City College'],
    [
      {
        institution: 'Harbour City College',
        studyType: 'NVQ Level 3',
        area: 'Plumbing and Heating',
        startDate: '2015',
        endDate: '2017',
      },
    ],
  ],
  [
    'Germany: dates at the left, mark in the line',
    'Ausbildung',
    [
      row('10/2013 – 09/2016', text('Bachelor of Science Wirtschaftsinformatik', { x: 200, bold: true })),
      row(text('Hochschule Neustadt, Note: 1,7', { x: 200 })),
      row('08/2004 – 06/2013', text('Abitur (Note 2,1)', { x: 200, bold: true })),
      row(text('Schiller-Gymnasium, Neustadt', { x: 200 })),
    ],
    [
      {
        institution: 'Hochschule Neustadt',
        studyType: 'Bachelor of Science',
        area: 'Wirtschaftsinformatik',
        startDate: '2013-10',
        endDate: '2016-09',
        score: '1,7',
      },
      {
        institution: 'Schiller-Gymnasium',
        studyType: 'Abitur',
        startDate: '2004-08',
        endDate: '2013-06',
        score: '2,1',
      },
    ],
  ],
  [
    'Germany: apprenticeship and school leaving',
    'Ausbildung',
    [
      row('2009 – 2012', text('Ausbildung zum Industriemechaniker', { x: 180, bold: true })),
      row(text('Berger Maschinenbau GmbH, Ulm', { x: 180 })),
      row('2003 – 2009', text('Mittlere Reife', { x: 180, bold: true })),
      row(text('Realschule am Markt, Ulm', { x: 180 })),
    ],
    [
      {
        institution: 'Berger Maschinenbau GmbH',
        studyType: 'Ausbildung zum Industriemechaniker',
        startDate: '2009',
        endDate: '2012',
      },
      { institution: 'Realschule am Markt', studyType: 'Mittlere Reife', startDate: '2003', endDate: '2009' },
    ],
  ],
  [
    'Austria and Switzerland: Lehre and Matura',
    'Ausbildung',
    [
      dated('Lehre als Köchin', '2010 – 2013'),
      'Berufsschule Altmünster',
      dated('Matura', '2005 – 2010'),
      'Kantonsschule Aarau',
    ],
    [
      { institution: 'Berufsschule Altmünster', studyType: 'Lehre als Köchin', startDate: '2010', endDate: '2013' },
      { institution: 'Kantonsschule Aarau', studyType: 'Matura', startDate: '2005', endDate: '2010' },
    ],
  ],
  [
    'Germany: the mark bare in brackets behind the degree',
    'Studium',
    [dated('Technische Universität Ahrensburg', '2015 – 2018'), 'M.Sc. Physik (1,3)'],
    [
      {
        institution: 'Technische Universität Ahrensburg',
        studyType: 'M.Sc.',
        area: 'Physik',
        startDate: '2015',
        endDate: '2018',
        score: '1,3',
      },
    ],
  ],
  [
    'France: BTS and CAP',
    'Formation',
    [
      dated('BTS Comptabilité et gestion', '2012 - 2014'),
      'Lycée Voltaire, Nîmes',
      dated('CAP Cuisine', '2010 - 2012'),
      'CFA de la Gare, Nîmes',
    ],
    [
      {
        institution: 'Lycée Voltaire',
        studyType: 'BTS',
        area: 'Comptabilité et gestion',
        startDate: '2012',
        endDate: '2014',
      },
      { institution: 'CFA de la Gare', studyType: 'CAP', area: 'Cuisine', startDate: '2010', endDate: '2012' },
    ],
  ],
  [
    'Italy: laurea with marks out of 110',
    'Istruzione',
    [
      dated('Laurea Magistrale in Ingegneria Gestionale', '2012 – 2015'),
      'Università degli Studi di Borgoforte, 110/110 e lode',
      dated('Diploma di maturità scientifica', '2007 – 2012'),
      'Liceo Scientifico G. Verdi, voto 84/100',
    ],
    [
      {
        institution: 'Università degli Studi di Borgoforte',
        studyType: 'Laurea Magistrale',
        area: 'Ingegneria Gestionale',
        startDate: '2012',
        endDate: '2015',
        score: '110/110 e lode',
      },
      {
        institution: 'Liceo Scientifico G. Verdi',
        studyType: 'Diploma di maturità scientifica',
        startDate: '2007',
        endDate: '2012',
        score: '84/100',
      },
    ],
  ],
  [
    'Spain: grado and FP de grado superior',
    'Formación académica',
    [
      dated('Grado en Administración de Empresas', '2011 – 2015'),
      'Universidad de Valdehermoso',
      dated('FP Grado Superior en Desarrollo de Aplicaciones Web', '2009 – 2011'),
      'IES Las Lomas, Sevilla',
    ],
    [
      {
        institution: 'Universidad de Valdehermoso',
        studyType: 'Grado',
        area: 'Administración de Empresas',
        startDate: '2011',
        endDate: '2015',
      },
      {
        institution: 'IES Las Lomas',
        studyType: 'FP Grado Superior',
        area: 'Desarrollo de Aplicaciones Web',
        startDate: '2009',
        endDate: '2011',
      },
    ],
  ],
  [
    'Portugal and Brazil: valores and a technical course',
    'Formação',
    [
      dated('Licenciatura em Gestão', '2010 – 2013'),
      'Universidade de Montemor, média final: 16 valores',
      dated('Curso Técnico em Enfermagem', '2008 – 2010'),
      'Escola Profissional de Aveiro',
    ],
    [
      {
        institution: 'Universidade de Montemor',
        studyType: 'Licenciatura',
        area: 'Gestão',
        startDate: '2010',
        endDate: '2013',
        score: '16 valores',
      },
      {
        institution: 'Escola Profissional de Aveiro',
        studyType: 'Curso Técnico',
        area: 'Enfermagem',
        startDate: '2008',
        endDate: '2010',
      },
    ],
  ],
  [
    'Netherlands: MBO and HBO',
    'Opleiding',
    [
      dated('HBO Bachelor Verpleegkunde', '2012 – 2016'),
      'Hogeschool Zuidwijk, Rotterdam',
      dated('MBO Zorg en Welzijn (niveau 4)', '2009 – 2012'),
      'ROC Oostvaart',
    ],
    [
      {
        institution: 'Hogeschool Zuidwijk',
        studyType: 'HBO Bachelor',
        area: 'Verpleegkunde',
        startDate: '2012',
        endDate: '2016',
      },
      {
        institution: 'ROC Oostvaart',
        studyType: 'MBO',
        area: 'Zorg en Welzijn (niveau 4)',
        startDate: '2009',
        endDate: '2012',
      },
    ],
  ],
  [
    'Sweden: kandidatexamen',
    'Utbildning',
    [dated('Kandidatexamen i datavetenskap', '2014 – 2017'), 'Norrviks universitet'],
    [
      {
        institution: 'Norrviks universitet',
        studyType: 'Kandidatexamen',
        area: 'datavetenskap',
        startDate: '2014',
        endDate: '2017',
      },
    ],
  ],
  [
    'Poland: studia with a field label',
    'Wykształcenie',
    [dated('Uniwersytet Jeziorański', '2010 – 2015'), 'Studia magisterskie, kierunek: Prawo'],
    [
      {
        institution: 'Uniwersytet Jeziorański',
        studyType: 'Studia magisterskie',
        area: 'Prawo',
        startDate: '2010',
        endDate: '2015',
      },
    ],
  ],
  [
    'India: percentages and classes',
    'Education',
    [
      dated('Sri Vidya Institute of Technology', '2012 – 2016'),
      'B.Tech in Electronics and Communication, CGPA: 8.4/10',
      dated('Greenfield Public School', '2012'),
      'Class XII (CBSE), 84 %',
    ],
    [
      {
        institution: 'Sri Vidya Institute of Technology',
        studyType: 'B.Tech',
        area: 'Electronics and Communication',
        startDate: '2012',
        endDate: '2016',
        score: '8.4/10',
      },
      { institution: 'Greenfield Public School', studyType: 'Class XII (CBSE)', endDate: '2012', score: '84 %' },
    ],
  ],
  [
    'department before the school',
    'Education',
    [dated('M.S., Statistics', '2018'), 'Department of Mathematics, Pinewood University, Ontario, Canada'],
    [{ institution: 'Pinewood University', studyType: 'M.S.', area: 'Statistics', endDate: '2018' }],
  ],
  [
    'courses and thesis under the degree',
    'Education',
    [
      dated('Universität Hellbrunn', '10/2012 – 03/2015'),
      'Master of Arts, Kommunikationswissenschaft',
      'Thesis: Trust in local news',
      'Relevant courses: Statistics, Media Law, Ethics',
    ],
    [
      {
        institution: 'Universität Hellbrunn',
        studyType: 'Master of Arts',
        area: 'Kommunikationswissenschaft',
        startDate: '2012-10',
        endDate: '2015-03',
      },
    ],
  ],
  [
    'school, town and end year on a line, degree under it',
    'Education',
    [
      'Boston Harbor College — Boston, MA — 2009',
      'Associate of Applied Science in Nursing',
      'Salem Community College — Salem, MA — 2006',
      'Certificate in Phlebotomy',
    ],
    [
      {
        institution: 'Boston Harbor College',
        studyType: 'Associate of Applied Science',
        area: 'Nursing',
        endDate: '2009',
      },
      { institution: 'Salem Community College', studyType: 'Certificate', area: 'Phlebotomy', endDate: '2006' },
    ],
  ],
  [
    'date on a line of its own',
    'Education',
    [
      bold('Bachelor of Commerce'),
      'University of Wattle Bay',
      'Feb 2008 – Nov 2010',
      bold('Diploma of Hospitality Management'),
      'TAFE Queensland, Brisbane',
      '2006 – 2007',
    ],
    [
      {
        institution: 'University of Wattle Bay',
        studyType: 'Bachelor of Commerce',
        startDate: '2008-02',
        endDate: '2010-11',
      },
      {
        institution: 'TAFE Queensland',
        studyType: 'Diploma',
        area: 'Hospitality Management',
        startDate: '2006',
        endDate: '2007',
      },
    ],
  ],
  [
    'Ireland: leaving certificate',
    'Education',
    [
      dated('Coláiste Bríde, Galway', '2004 – 2010'),
      'Leaving Certificate (520 points)',
      dated('GCSEs', '2002 – 2004'),
      'Oakwood Comprehensive School',
    ],
    [
      {
        institution: 'Coláiste Bríde',
        studyType: 'Leaving Certificate',
        startDate: '2004',
        endDate: '2010',
        score: '520 points',
      },
      { institution: 'Oakwood Comprehensive School', studyType: 'GCSEs', startDate: '2002', endDate: '2004' },
    ],
  ],
  [
    'Russia: school, then degree and field',
    'Образование',
    [dated('Приозёрский государственный университет', '2008 – 2013'), 'Специалист, Прикладная математика'],
    [
      {
        institution: 'Приозёрский государственный университет',
        studyType: 'Специалист',
        area: 'Прикладная математика',
        startDate: '2008',
        endDate: '2013',
      },
    ],
  ],
];
