import type { Section } from './section.ts';

/** Headings of CVs, lower case without accents, for words that the reading gives no place. */
const rows: readonly (readonly [Section, string])[] = [
  [
    'summary',
    'summary|professional summary|profile|about me|about|objective|career objective|executive summary|executive profile|professional profile|career overview|qualifications summary|summary of qualifications|highlights|career focus|profil|kurzprofil|uber mich|perfil|resumen|resumo|profilo|profiel|podsumowanie|o mnie|о себе|обо мне|الملخص|נתונים אישיים|תקציר|自我评价|个人简介|自己pr|자기소개',
  ],
  [
    'work',
    'experience|work experience|professional experience|work history|employment history|employment|career history|relevant experience|job experience|berufserfahrung|beruflicher werdegang|berufspraxis|experience professionnelle|experiences professionnelles|experiences|parcours professionnel|experiencia|experiencia laboral|experiencia profesional|experiencia profissional|esperienza|esperienze professionali|esperienza lavorativa|esperienze lavorative|werkervaring|doswiadczenie|doswiadczenie zawodowe|опыт работы|опыт|الخبرات|الخبره|الخبرات العمليه|ניסיון תעסוקתי|ניסיון|ניסיון מקצועי|工作经历|工作经验|职业经历|職歴|職務経歴|경력|경력사항',
  ],
  [
    'skills',
    'skills|technical skills|key skills|core competencies|core skills|areas of expertise|expertise|skill highlights|competencies|technologies|tools|technical proficiencies|computer skills|additional skills|skills summary|core qualifications|kenntnisse|fahigkeiten|it kenntnisse|edv kenntnisse|kompetenzen|competences|competences techniques|informatique|habilidades|competencias|aptitudes|conocimientos|conocimientos informaticos|competenze|competenze tecniche|vaardigheden|umiejetnosci|навыки|ключевые навыки|المهارات|כישורים|מיומנויות|技能|专业技能|スキル|보유기술|기술|スキル・資格',
  ],
  [
    'education',
    'education|education and training|academic background|academic qualifications|educational background|studies|ausbildung|studium|bildung|schulbildung|bildungsweg|formation|formations|etudes|diplomes|formacion|formacion academica|educacion|formacao|formacao academica|educacao|istruzione|istruzione e formazione|formazione|opleiding|opleidingen|wyksztalcenie|edukacja|образование|التعليم|المؤهلات العلميه|השכלה|教育背景|教育经历|学歴|학력|coursework',
  ],
  [
    'certificates',
    'certifications|certificates|licenses|licenses and certifications|certifications and licenses|certification|credentials|zertifikate|weiterbildung|weiterbildungen|certificaciones|certificacoes|certificazioni|certificaten|certyfikaty|szkolenia|сертификаты|курсы|الشهادات|הסמכות|קורסים|证书|資格|免許・資格|자격증',
  ],
  [
    'languages',
    'languages|language skills|sprachen|sprachkenntnisse|langues|idiomas|lingue|talen|jezyki|языки|знание языков|اللغات|שפות|语言|语言能力|語学|외국어',
  ],
  [
    'project',
    'projects|personal projects|key projects|publications|projekte|projets|proyectos|projetos|progetti|projecten|projekty|проекты|المشاريع|פרויקטים|项目经历|项目经验|プロジェクト|프로젝트',
  ],
  [
    'other',
    'interests|hobbies|references|awards|honors|volunteering|volunteer experience|hobbys|interessen|centres d interet|loisirs|intereses|interesses|interessi|hobby|zainteresowania|хобби|интересы|الهوايات|תחביבים|兴趣爱好|趣味|취미|affiliations|personal details|personal information|personliche daten',
  ],
];

export const sectionHeadings: ReadonlyMap<string, Section> = new Map(
  rows.flatMap(([section, phrases]) => phrases.split('|').map((phrase) => [phrase, section] as const)),
);
