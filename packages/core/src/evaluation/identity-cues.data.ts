/**
 * Labels of personal data that CVs carry by custom in some countries. What follows such a label on its line is taken
 * out before anything is judged: age, sex, origin, faith, family and health say nothing about the work.
 */
export const identityLabels =
  /(?:date of birth|d\.?o\.?b\.?|birth ?date|birthday|born(?: on| in)?|place of birth|birthplace|age|nationality|citizenship|gender|sex|marital status|civil status|family status|children|religion|race|ethnicity|passport(?: no| number)?|father(?:'|’)?s name|mother(?:'|’)?s name|height|weight|pronouns|pronomen|pronoms|pronombres|pronomi|maiden name|birth name|former name|geburtsname|m[äa]dchenname|nom de naissance|nom de jeune fille|apellido de solter[oa]|nome de solteir[oa]|cognome da nubile|nazwisko pane?ie[ńn]skie|nazwisko rodowe|девичья фамилия|permanent address|home address|address|geburtsdatum|geburtsort|geboren(?: am| in)?|geb\.|alter|nationalit[äa]t|staatsangeh[öo]rigkeit|geschlecht|familienstand|kinder|konfession|religion|anschrift|adresse|wohnort|date de naissance|lieu de naissance|n[ée]e? le|[âa]ge|nationalit[ée]|sexe|situation familiale|[ée]tat civil|enfants|fecha de nacimiento|lugar de nacimiento|edad|nacionalidad|sexo|g[ée]nero|estado civil|hijos|direcci[óo]n|domicilio|data de nascimento|nascimento|idade|nacionalidade|naturalidade|filhos|endere[çc]o|data di nascita|luogo di nascita|nat[oa] il|et[àa]|nazionalit[àa]|cittadinanza|sesso|stato civile|figli|indirizzo|residenza|geboortedatum|geboorteplaats|leeftijd|nationaliteit|geslacht|burgerlijke staat|kinderen|adres|woonplaats|data urodzenia|miejsce urodzenia|wiek|narodowo[śs][ćc]|obywatelstwo|p[łl]e[ćc]|stan cywilny|dzieci|miejsce zamieszkania|дата рождения|место рождения|возраст|национальность|гражданство|пол|семейное положение|дети|адрес|проживает|تاريخ الميلاد|مكان الميلاد|العمر|الجنسية|الجنس|الحالة الاجتماعية|الديانة|العنوان|תאריך לידה|גיל|לאום|אזרחות|מין|מצב משפחתי|ילדים|כתובת|出生日期|出生年月|出生地|年龄|民族|国籍|性别|婚姻状况|籍贯|政治面貌|住址|地址|生年月日|年齢|性別|配偶者|扶養家族|現住所|住所|생년월일|나이|국적|성별|결혼 ?여부|병역|주소)/iu;

/** The label with its colon, at the start of a line or after a separator; the value runs to the next separator. */
export const identityFact = new RegExp(
  `(?:^|[|•·;,/\\t]|\\s{2,})\\s*${identityLabels.source}\\s*(?:[:：]|\\s[-–]\\s)[^|•·;\\t]*`,
  'giu',
);

/** Facts without a label: "35 years old", "born 12.03.1988", "married, two children", "male". */
export const looseIdentityFact =
  /^\(?(?:n[ée]e|geb\.|geborene|nata|z domu|урожд[её]нная|旧姓)[ :：]+\p{L}[\p{L}'’-]{1,30}\)?$|\b\d{2} ?(?:years old|years of age|jahre alt|ans\b(?= *(?:,|$|\|))|años de edad|anos de idade)|\bborn (?:on|in) [\p{L}\d., ]{4,30}|\bgeb(?:oren|\.) (?:am )?[\d.]{6,10}(?: in \p{L}+)?|^(?:male|female|non-binary|divers|m[äa]nnlich|weiblich|(?:un)?married|single|verheiratet|ledig|geschieden|divorced|widowed|c[ée]libataire|mari[ée]e?|casad[oa]|solter[oa]|solteir[oa]|sposat[oa]|celibe|nubile|男|女|已婚|未婚|he\/him|she\/her|they\/them)(?:[,; ]+(?:\p{L}+|\d+)){0,4}$|\b(?:he\/him|she\/her|they\/them)(?:\/\p{L}+)?\b/giu;

/** What stands before a family name alone ("Prof. Baker", "Frau Koch"). */
export const formOfAddress =
  /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|herr|herrn|frau|m|mme|mlle|monsieur|madame|sr|sra|srta|don|do[ñn]a|se[ñn]or|se[ñn]ora|senhor|senhora|sig|signor|signora|dhr|mevr|mevrouw|pan|pani|г-н|г-жа|господин|госпожа)\.?$/iu;

/** A name changed by marriage: both are names, whatever words they are made of. */
export const formerName = /^\(?(?:n[ée]e?|born|geb\.?|geborene[r]?|formerly|ehemals|z domu|урожд[её]нная|旧姓)\)?:?$/iu;

/** Words that make the name of a place of learning; what stands there without one may be a degree read amiss. */
export const schoolWord =
  /universi|universit|college|school|institut|academ|akadem|schule|gymnasi|lyc[ée]e|liceo|liceum|[ée]cole|escuela|escola|scuola|facult|fakult|facolt|polytech|politec|politech|fachschul|berufs|kolleg|szkoł|instituto|conservator|seminar|университет|институт|школа|академия|колледж|техникум|大学|学院|学校|高校|대학|학교|جامعة|معهد|אוניברסיט|מכללה|üniversite|hogeschool/iu;

/**
 * Leave for family or care as its own line, with or without dates. It says who somebody is at home: such an entry neither
 * counts as work nor as words.
 */
export const familyLeave =
  /^[\s•●▪*–—-]*(?:(?:on )?(?:parental|maternity|paternity|family|caregiver|carer['’]?s|care|adoption|child ?care) (?:leave|break|gap)|(?:career )?break (?:for|to) (?:family|care|caring|child|raise)\b.*|(?:full-time )?(?:parent|carer|caregiver|homemaker|stay-at-home (?:mother|father|parent|mum|mom|dad))|elternzeit|mutterschutz|erziehungsurlaub|pflegezeit|familienzeit|kinderpause|familienpause|cong[ée] (?:parental|(?:de )?maternit[ée]|(?:de )?paternit[ée]|de proche aidant)|(?:permiso|licencia|baja) (?:parental|de maternidad|de paternidad|por maternidad|por paternidad)|excedencia por cuidado.*|licen[çc]a (?:parental|maternidade|paternidade|de maternidade|de paternidade)|congedo (?:parentale|di maternit[àa]|di paternit[àa])|ouderschapsverlof|zwangerschapsverlof|urlop (?:macierzy[ńn]ski|wychowawczy|rodzicielski)|отпуск по уходу.*|декретный отпуск|декрет|育児休業|産休|育休|产假|育儿假|육아휴직)(?=$|[\s,:;|(–—-])[^.!?]{0,60}$/iu;
