/** How postings ask: words inside a line that say what the line is. Each row tells why it is there. */

/** "… is a plus": makes a line nice-to-have wherever it stands. */
export const niceCue =
  /\b(?:nice[- ]to[- ]have|(?:is|are|would be|will be|considered|as) (?:an? )?(?:big |huge |strong |definite |added |great )?(?:plus|bonus|advantage|asset|benefit)|a plus|a bonus|an advantage|an asset|prefer(?:red|able)|desired|desirable|good to have|bonus points|advantageous|beneficial|(?:is|are|be|experience|knowledge|skills?) (?:very )?(?:welcome|useful|helpful)|optional(?:ly)?|highly valued)\b|von vorteil|w[üu]nschenswert|gerne auch|ein plus|bevorzugt|(?:serait|est|sont|seraient) un (?:plus|atout)|un plus|souhait[ée]e?s?|appr[ée]ci[ée]e?s?|deseable|se valorar[áa]|valorable|preferible|ser[áa] un plus|desej[áa]ve(?:l|is)|diferencial|gradit[aoie]|preferibil[ei]|costituisce titolo|titolo preferenziale|(?:is|zijn) een pr[ée]|een pluspunt|mile widzian[aey]|atutem|будет плюсом|желательн|приветству|преимуществ|يفضل|ميزة|יתרון|优先|加分|尚可|歓迎|우대/iu;

/** Softens the whole line only where the line begins with it: "4 years in marketing, ideally in e-commerce" is a must. */
export const softStart =
  /^(?:ideally|preferably|optionally|idealerweise|gerne|id[ée]alement|de pr[ée]f[ée]rence|preferiblemente|preferentemente|preferencialmente|preferibilmente|bij voorkeur|najlepiej|желательно)\b/iu;

/** "must", "required": makes a line a must wherever it stands. */
export const mustCue =
  /\b(?:must|required?|requires|mandatory|essential|minimum|at least|need(?:ed)? to (?:have|be)|necessary)\b|zwingend|erforderlich|vorausgesetzt|mindestens|notwendig|indispensable|obligatoire|exig[ée]|requis|imprescindible|obligatori[oa]|indispensable|m[íi]nim[oa]|necess[áa]ri[oa]|obrigat[óo]ri[oa]|indispensabil|richiest[oa]|vereist|noodzakelijk|minimaal|wymagan|koniecz|обязател|необходим|не менее|مطلوب|يجب|חובה|נדרש|必须|必備|必須|필수|以上/iu;

/** Asks for something a person has: knowledge, experience, skill. */
export const askCue =
  /\b(?:experience|experienced|knowledge|proficien\w*|familiar\w*|understanding|ability|able to|skills?|skilled|expertise|background in|degree|certifi\w*|licen[cs]e\w*|fluent|fluency|track record|competen\w*|qualified|command of|hands[- ]on|exposure to|you have|you are able|you know|drive)\b|erfahrung|kenntniss?e|abgeschlossen|ausbildung|studium|sicherer umgang|f[äa]higkeit|exp[ée]rience|connaissance|ma[îi]trise|dipl[ôo]me|formation|capacit[ée]|experiencia|conocimiento|dominio|titulaci[óo]n|manejo de|experi[êe]ncia|conhecimento|dom[íi]nio|forma[çc][ãa]o|esperienza|conoscenza|capacit[àa]|laurea|diploma|ervaring|kennis|vaardig|do[śs]wiadczeni|znajomo[śs][ćc]|umiej[ęe]tno[śs][ćc]|wykszta[łl]cenie|опыт|знани|умени|навык|образовани|владени|خبرة|معرفة|إجادة|مهارات|شهادة|ניסיון|ידע|שליטה|יכולת|תואר|经验|熟悉|掌握|精通|了解|学历|能力|経験|知識|スキル|できる方|경험|경력|능숙|이해|학위/iu;

/** Benefits, equality statements, company praise, how to apply: never a requirement. */
export const boilerplateCue =
  /equal[- ]opportunit|^we (?:also )?(?:offer|provide you)\b|^(?:do|are|would|have|is|want|ready|looking) [^.]*\?|^our (?!ideal)|\b(?:four|five|[345])[- ]day week|\btips\b|^(?:hi|hello|hey|hallo|bonjour|hola)\b|affirmative action|regardless of|without regard to|protected veteran|race, colou?r|sexual orientation|gender identity|reasonable accommodation|401\s?\(?k\)?|health insurance|dental|vision insurance|paid time off|\bPTO\b|vacation days|paid holidays|competitive (?:salary|pay|compensation)|salary range|\$\s?\d|per hour|tuition|life insurance|stock options|flexible (?:working )?hours|free (?:lunch|snacks|parking)|(?:please |to )apply|send (?:us )?your (?:cv|resume)|submit your|apply (?:now|today|online|here)|click|equal employment|e-verify|background check|drug (?:screen|test)|click here|our (?:company|mission|culture|values|offices?) |founded in|headquarter|fortune \d|we(?:'re| are) (?:a|an|one of|proud|committed|growing|the)\b|^about (?:us|the company)|^(?:location|salary|job type|schedule|pay|duration|start date|rate)\s*:|visa sponsorship|third[- ]part(?:y|ies) (?:agenc|recruit|submission|candidate)|recruiters|\bC2C\b|wir bieten|urlaubstage|betriebliche altersvorsorge|flexible arbeitszeiten|bewerben|bewerbungsunterlagen|chancengleichheit|unabh[äa]ngig von|nous offrons|nous proposons|mutuelle|tickets? restaurants?|RTT\b|postulez|envoyez votre|handicap|ofrecemos|salario|env[íi]a(?:nos)? tu|igualdad de oportunidades|oferecemos|vale[- ]transporte|vale[- ]refei[çc][ãa]o|plano de sa[úu]de|envie seu|offriamo|buoni pasto|invia(?:re)? il (?:tuo )?c(?:v|urriculum)|ambosessi|wij bieden|vakantiedagen|reiskostenvergoeding|pensioen|solliciteer|oferujemy|prywatn[aą] opiek|wy[śs]lij|мы предлагаем|дмс|соцпакет|отпуск|резюме|نقدم|راتب|أرسل|אנחנו מציעים|שלחו|五险一金|年终奖|带薪|双休|投递|社会保険完備|賞与|交通費|履歴書|4대보험|연차|지원서/iu;

/** Says whom the company looks for, which the title says already. */
export const soughtCue =
  /\b(?:we(?:(?:'|’)re| are)?|is|company|team|client) (?:currently |now )?(?:looking|searching|seeking|hiring|recruiting|seeks?|need)\b|\bwir suchen\b|\bsuchen wir\b|nous (?:recherchons|recrutons)|buscamos|procuramos|cerchiamo|wij zoeken|poszukujemy|мы ищем|\bwanted\b/iu;

/** Papers that somebody has or has not: registrations, licences, memberships. */
export const paperCue =
  /\b(?:licen[cs]ed?|registration|registered|chartered|certified|certificat\w+|accredited|member of|qualified (?:as|teacher|solicitor|nurse)|qualified teacher status|[a-z]{3,5}(?:,| or| and) [a-z]{2,5} qualified|clean driving|driver(?:'|’)?s licen[cs]e|driving licen[cs]e|f[üu]hrerschein|fahrerlaubnis|approbation|permis (?:b|de conduire)|carn[ée] de conducir|carnet|habilita(?:ci[óo]n|tion)|patente|rijbewijs|prawo jazdy|uprawnienia|k[öo]rkort|legitimation)\b|водительск|лицензи|执照|资格证|証|免許|자격증|면허|رخصة|רישיון/iu;

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
