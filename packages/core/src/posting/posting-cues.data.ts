/** How postings ask: words inside a line that say what the line is. Each row tells why it is there. */

/** "… is a plus": makes a line nice-to-have wherever it stands. */
export const niceCue =
  /\b(?:nice[- ]to[- ]have|(?:is|are|would be|will be|considered|as) (?:an? )?(?:big |huge |strong |definite |added |great )?(?:plus|bonus|advantage|asset|benefit)|a plus|a bonus|an advantage|an asset|prefer(?:red|able)|desired|desirable|good to have|bonus points|advantageous|beneficial|(?:is|are|be|experience|knowledge|skills?) (?:very )?(?:welcome|useful|helpful)|optional(?:ly)?|highly valued)\b|\b(?:welcome|useful|helpful|nice)$|von vorteil|w[üu]nschenswert|gerne auch|ein plus|bevorzugt|(?:serait|est|sont|seraient) un (?:plus|atout)|un plus|souhait[ée]e?s?|appr[ée]ci[ée]e?s?|deseable|se valorar[áa]|valorable|preferible|ser[áa] un plus|desej[áa]ve(?:l|is)|diferencial|gradit[aoie]|preferibil[ei]|costituisce titolo|titolo preferenziale|(?:is|zijn) een pr[ée]|een pluspunt|mile widzian[aey]|atutem|будет плюсом|желательн|приветству|преимуществ|يفضل|ميزة|יתרון|优先|加分|尚可|歓迎|우대|meriterande|[öo]nskv[äa]rt|en fördel|er en fordel|et plus|katsotaan eduksi|eduksi|v[ýy]hodou|avantajdır|tercih sebebi|constituie un avantaj|előnyt? jelent|(?:ser[áa]|es) un plus|se valora\b|valoramos|valorizamos|ser[áa] um diferencial|(?:è|costituisce|rappresenta) un plus|preferenziale|(?:dodatkowym )?atut|pluspunt|wünschenswert|von vorteil|wäre (?:toll|schön|super)|preferenc|望ましい|尚良|あれば|優遇|우대|선호|有.{0,12}者优先|优先考虑|более желательно|أفضلية|עדיפות/iu;

/** Softens the whole line only where the line begins with it: "4 years in marketing, ideally in e-commerce" is a must. */
export const softStart =
  /^(?:ideally|preferably|optionally|idealerweise|gerne|id[ée]alement|de pr[ée]f[ée]rence|preferiblemente|preferentemente|preferencialmente|preferibilmente|bij voorkeur|najlepiej|желательно)\b/iu;

/** "must", "required": makes a line a must wherever it stands. */
export const mustCue =
  /\b(?:must|required?|requires|mandatory|essential|minimum|at least|need(?:ed)? to (?:have|be)|necessary)\b|zwingend|erforderlich|vorausgesetzt|mindestens|notwendig|indispensable|obligatoire|exig[ée]|requis|imprescindible|obligatori[oa]|indispensable|m[íi]nim[oa]|necess[áa]ri[oa]|obrigat[óo]ri[oa]|indispensabil|richiest[oa]|vereist|noodzakelijk|minimaal|wymagan|koniecz|обязател|необходим|не менее|مطلوب|يجب|חובה|נדרש|必须|必備|必須|필수|以上|(?:är|er) (?:ett )?krav|\bkrävs\b|kräver|påkrævet|påkrevd|vaaditaan|edellytet|požadujeme|podmínkou|gerekli|şart|obligatoriu|szükséges|ska ha|zwingende|unbedingt|wird vorausgesetzt|doit|devez|debe|deve(?:rá)?\b|niezbędn|requisito|только/iu;

/** Asks for something a person has: knowledge, experience, skill. */
export const askCue =
  /\b(?:experience|experienced|knowledge|proficien\w*|familiar\w*|understanding|ability|able to|skills?|skilled|expertise|background in|degree|certifi\w*|licen[cs]e\w*|fluent|fluency|track record|competen\w*|qualified|command of|hands[- ]on|exposure to|you have|you are able|you know|drive|certificat\w+|credential|prior work|fluently|speaks?)\b|erfahrung|kenntniss?e|abgeschlossen|ausbildung|studium|sicherer umgang|f[äa]higkeit|exp[ée]rience|connaissance|ma[îi]trise|dipl[ôo]me|formation|capacit[ée]|experiencia|conocimiento|dominio|titulaci[óo]n|manejo de|experi[êe]ncia|conhecimento|dom[íi]nio|forma[çc][ãa]o|esperienza|conoscenza|capacit[àa]|laurea|diploma|ervaring|kennis|vaardig|do[śs]wiadczeni|znajomo[śs][ćc]|umiej[ęe]tno[śs][ćc]|wykszta[łl]cenie|опыт|знани|умени|навык|образовани|владени|خبرة|معرفة|إجادة|مهارات|شهادة|ניסיון|ידע|שליטה|יכולת|תואר|经验|熟悉|掌握|精通|了解|学历|能力|経験|知識|スキル|できる方|경험|경력|능숙|이해|학위|erfarenhet|kunskap|vana av|behärskar|utbildning|legitimer|examen|erfaring|kendskab|kjennskap|uddannelse|utdanning|kokemus|osaaminen|zkušenost|znalost|vzdělání|deneyim|tecrübe|bilgisi|experiență|cunoștințe|tapasztalat|ismeret|beheers|diploma|vertraut|beherrsch|sprich|spreche|verfüg|du hast|sie haben|du bist|vous (?:êtes|avez|maîtrisez|parlez|justifiez|disposez)|maîtrisez|dominas|hablas|tienes|você (?:tem|possui|domina)|possuir|saber|conosc|possiedi|hai (?:una|un|almeno|già)|je (?:hebt|bent|beschikt|spreekt)|posiadasz|znasz|masz|mówisz|владее|знае|يجيد|תעודה|使える|お持ち|保有|가능|보유|自格|具备|具有|有.{1,10}经验/iu;

/** Says whom the company looks for, which the title says already. */
export const soughtCue =
  /\b(?:we(?:(?:'|’)re| are)?|is|company|team|client) (?:currently |now )?(?:looking|searching|seeking|hiring|recruiting|seeks?|need)\b|\bwir suchen\b|\bsuchen wir\b|nous (?:recherchons|recrutons)|buscamos|procuramos|cerchiamo|wij zoeken|poszukujemy|мы ищем|\bwanted\b|wish(?:es)? to appoint|invites? applications|\b(?:is|are) (?:now |currently |actively )?(?:hiring|recruiting)|sucht (?:ab sofort|zum|eine[nr]?|dich|sie|engagierte|erfahrene)|recrute\b|recherche (?:un|une|son|sa|des)|(?:se )?(?:busca|necesita|precisa|solicita|selecciona) |contrata\b|ricerca (?:un|una|per|personale)|seleziona\b|assume\b|zoekt\b|zoeken (?:een|wij)|poszukuj\w+|zatrudn\w+|szuka\b|vi söker (?:en|nu)|søger (?:en|et)|требуется|в поиске|ищет\b|приглаша|نبحث عن|מחפש|דרוש|\bseeks? (?:an?|to (?:hire|appoint|recruit))\b|op zoek naar|\brecruta\b|selezioniamo/iu;

/** Papers that somebody has or has not: registrations, licences, memberships. */
export const paperCue =
  /\b(?:licen[cs]ed?|registration|registered(?! nurs)|chartered|certified|certificat\w+|member of|qualified (?:as|teacher|solicitor|nurse)|qualified teacher status|[a-z]{3,5}(?:,| or| and) [a-z]{2,5} qualified|(?<!credit |debit |business )card$|clean driving|driver(?:'|’)?s licen[cs]e|driving licen[cs]e|f[üu]hrerschein|fahrerlaubnis|approbation|permis (?:b|de conduire)|carn[ée] de conducir|carnet|habilita(?:ci[óo]n|tion)|patente|rijbewijs|prawo jazdy|uprawnienia|k[öo]rkort|legitimation)\b|водительск|лицензи|执照|资格证|証|免許|자격증|면허|رخصة|רישיון/iu;

/** A duty in a text without headings: "you will …", "responsible for …". */
export const dutyCue =
  /\b(?:you(?:'ll| will)|responsible for|responsibilities|will be|the (?:candidate|incumbent|position|role) will|duties)\b|verantwortlich|zust[äa]ndig|(?:sie|du) (?:übernehmen|übernimmst)|vous (?:serez|assurez|[êe]tes charg)|charg[ée]e? de|responsable de|encargad[oa] de|respons[áa]vel por|si occuper[àa]|verantwoordelijk|odpowiedzialn|ответственн|负责|担当|담당/iu;

/** One of several will do, in words that mean this in every language they stand in. */
export const anyCue =
  /\b(?:or|and\/or|such as|e\.g\.?|like|one of|at least one|either|oder|z\.\s?b\.|oppure|lub|albo|eller)\b|\/|или|либо|أو|או |或|または|또는|など|等/iu;

/** Before a row of examples, each of which will do. */
export const exampleCue =
  /\b(?:such as|e\.g\.?|like|one of|at least one|either|any of|z\.\s?b\.|wie|par exemple|comme|como|come|zoals|np\.?)\b[\s:,(]*(?:\p{L}+\s){0,3}$|например|たとえば|例えば|例如/iu;

/** The same in one language only: "of" is "or" in Dutch and nothing in English. */
export const anyCueOf: Readonly<Record<string, RegExp>> = {
  nl: /\bof\b/iu,
  fr: /\bou\b/iu,
  pt: /\bou\b/iu,
  es: /\b(?:o|u)\b/iu,
  it: /\bo\b/iu,
  de: /\bwie\b/iu,
};

/** "An ERP migration done before": something that was done with a skill, which having the skill does not show. */
export const doneCue = /\b(?:migration|rollout|roll-out|implementation|go-live|set-?up from scratch)\b/iu;

/** Labels of one fact about the job ("Location: Berlin"), which say nothing of what follows them. */
export const factLabel =
  /^\W*(?:secteur|r[ée]gion|zone|ctc|budget|notice period|joining|(?:job |work |office )?locations?|city|country|region|address|job type|employment type|type|contract(?: type| length)?|(?:base |annual )?salary(?: range)?|pay(?: range| rate)?|(?:bill |hourly )?rate|compensation|duration|start(?:ing)? date|closing date|deadline|date posted|posted|schedule|shifts?|(?:working |work )?hours|hours per week|department|division|team|reports? to|reporting to|(?:job |requisition |req )?(?:id|number|code|ref(?:erence)?)|industry|sector|company|client|employer|visa|remote|work (?:mode|model|setting)|travel|vacancies|openings|no\. of (?:positions|openings)|number of (?:positions|openings)|interview(?: mode| type)?|end client|contact|email|e-mail|phone|website|arbeitsort|einsatzort|standort|ort|arbeitszeit|beginn|eintrittstermin|gehalt|befristung|vertragsart|referenz(?:nummer)?|lieu(?: de travail)?|type de contrat|contrat|salaire|r[ée]mun[ée]ration|date de d[ée]but|horaires?|temps de travail|ubicaci[óo]n|lugar(?: de trabajo)?|salario|jornada|horario|tipo de contrato|localiza[çc][ãa]o|local(?: de trabalho)?|sal[áa]rio|hor[áa]rio|regime|sede(?: di lavoro)?|luogo(?: di lavoro)?|contratto|orario(?: di lavoro)?|retribuzione|ral|inquadramento|locatie|standplaats|uren(?: per week)?|salaris|miejsce pracy|lokalizacja|wynagrodzenie|wymiar etatu|rodzaj umowy|placering|omfattning|anst[äa]llningsform|tilltr[äa]de|lön)\s*[:：]\s*$|^\s*(?:место работы|адрес|город|зарплата|график(?: работы)?|тип занятости|الموقع|المكان|الراتب|ساعات العمل|نوع الدوام|מיקום|היקף משרה|שכר|工作地点|地点|薪资|薪酬|工作时间|勤務地|給与|勤務時間|雇用形態|근무지|근무지역|급여|연봉|근무시간|고용형태)\s*[:：]\s*$/iu;

/** Says that somebody speaks a language. */
export const speakCue =
  /\b(?:speaks?|speaking|spoken|fluen\w+|bilingual|spricht|sprechen|sprichst|sprachkenntniss\w*|parle[zr]?|courant|biling\w+|habla|hablar|fala|falar|fluente|parla|parlare|spreekt|spreken|m[óo]wi|j[ęe]zyk\w*|talar|tal och skrift)\b|язык|говор|لغة|اللغة|שפה|英語|日語|韓語|英语|日语|流利|ネイティブ|可能|가능/iu;

/** Behind whom they look for: what that person brings ("… a developer with strong experience in Kafka"). */
export const soughtWith =
  /\b(?:with|who (?:has|have|can|is|are)|having|experienced in|skilled in|mit|der|die|avec|ayant|qui|con|que tenga|com|che abbia|met|die beschikt over|posiadając\w+|z do[śs]wiadczeniem|med)\s|с опытом|, имеющ/iu;

/** The start of a line among the duties that speaks of the person, not of the work. */
export const personStart =
  /^(?:(?:must|should|will) (?:have|be|possess|hold)\b|(?:an? |the |any )?(?:(?:strong|solid|good|excellent|proven|extensive|deep|in-depth|working|basic|advanced|prior|previous|relevant|demonstrated|demonstrable|hands[- ]on|practical|sound|thorough|outstanding|exceptional|great|superior|minimum|some|recent|significant|substantial|professional|commercial|industry|current|valid|overall)[ ,/]+(?:and )?){0,4}(?:hands[- ]on )?(?:experience|knowledge|understanding|familiarity|proficiency|expertise|ability|skills?|background|track record|command|certification|licen[sc]e|grasp|competence|fluency|exposure)\b|experienced (?:in|with)|familiar with|proficient|knowledgeable|skilled|able to|comfortable with|fluent|bachelor|master['’]?s|high school|graduate of|graduated|(?:has|have|hold|holds|possess|possesses) (?:an?|at least|the|qualified|strong|good|excellent|high)\b|be (?:able|committed|willing|eligible|an?)\b|(?:sehr )?gute |fundierte |abgeschlossene|erfahrung|kenntnisse|exp[ée]rience|bonne|ma[îi]trise|experiencia|dominio|conocimiento|experi[êe]ncia|conhecimento|dom[íi]nio|esperienza|conoscenza|ervaring|kennis|goede beheersing|do[śs]wiadczenie|znajomo[śs][ćc]|опыт|знание|владение|умение)/iu;

/** A line of the title itself ("Position: Senior Accountant", "【職種】"). */
export const titleLabel =
  /^[ \t*#【[]*(?:job title|position title|title of the position|position(?: name)?|title|role|job|job role|vacancy|opening|post|designation|stelle|stellenbezeichnung|position|poste|intitul[ée] du poste|puesto|cargo|vaga|posizione|ruolo|functie|vacature|stanowisko|tjänst|befattning|stilling|должность|вакансия|المسمى الوظيفي|الوظيفة|תפקיד|משרה|职位|岗位|职位名称|岗位名称|招聘职位|招聘岗位|職種|募集職種|ポジション|직무|모집분야|모집직종|채용직무)\s*[\]】]?\s*[:：】\]]/iu;

/** Having gone through a school, in words that no degree is in. */
export const graduateCue =
  /\b(?:graduate|graduation) (?:of|from)\b|accredited (?:school|program|college|university|nursing)|abgeschlossene[sr]? (?:\p{L}+)?(?:studium|ausbildung)|dipl[ôo]m[ée]e? (?:en|d)|titulad[oa] en|formad[oa] em|laureat[oi] in|avslutad utbildning|대졸|전문대졸|고졸|大卒|専門卒|高卒|大专|本科|学历|\bbac ?\+ ?\d|\bde formation\b|niveau bac/iu;
