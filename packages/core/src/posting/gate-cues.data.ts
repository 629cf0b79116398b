/**
 * What somebody must have or be allowed to before anything else counts: such demands are gates, shown apart and never
 * points, since a paper that the law asks for is no better for being there twice. `certificate` gates can stand in a CV;
 * `other` ones hardly do, and are there to be asked. A certificate that is learned in a course (BLS, PMP, a forklift
 * certificate) is no gate but weighs as a certificate.
 */
export const gateCues: readonly {
  readonly gate: 'work' | 'clearance' | 'driving' | 'profession' | 'check' | 'age' | 'residence' | 'condition';
  readonly topic: 'certificate' | 'other' | 'location';
  readonly words: RegExp;
}[] = [
  {
    gate: 'work',
    topic: 'certificate',
    words:
      /right to work|work(?:ing)? (?:permit|authori[sz]ation|visa)|(?:legally |be |are )?authori[sz]ed to work|eligib(?:le|ility) (?:for|to) (?:work|employment)|legally (?:able|allowed|entitled|permitted|eligible) to work|\b(?:us|u\.s\.|usa|uk|eu|canadian|australian) (?:citizen|national)(?:s|ship)?\b|citizenship (?:is )?required|citizens? only|green card|permanent residen(?:t|cy|ce)|(?:without|no|not) (?:\w+ ){0,4}sponsorship|(?:cannot|unable to|not able to|do not|don['’]t|won['’]t) (?:\w+ ){0,3}sponsor|arbeitserlaubnis|arbeitsgenehmigung|aufenthalts(?:titel|erlaubnis)|autorisation de travail|permis de travail|titre de s[ée]jour|permiso de (?:trabajo|residencia)|papeles en regla|autoriza[çc][ãa]o de (?:trabalho|resid[êe]ncia)|permesso di (?:lavoro|soggiorno)|werkvergunning|verblijfsvergunning|pozwoleni\w+ na prac|arbetstillst[åa]nd|arbejdstilladelse|arbeidstillatelse|разрешени\p{L}+ на работу|гражданств|تصريح عمل|إقامة (?:سارية|قابلة|صالحة)|היתר עבודה|אזרחות|工作签证|工作许可|就労(?:ビザ|可能)|在留資格|취업비자|취업 비자/iu,
  },
  {
    gate: 'clearance',
    topic: 'certificate',
    words:
      /security clearance|(?:secret|ts\/sci|top secret|\bsc\b|\bdv\b|active|government|federal) clear(?:ance|ed)|\bTS\/SCI\b|public trust clear|polygraph|sicherheits[üu]berpr[üu]f|habilitation (?:secret|de s[ée]curit[ée]|d[ée]fense)|habilitaci[óo]n de seguridad|nulla osta (?:di )?sicurezza|po[śs]wiadczeni\w+ bezpiecze|säkerhetspröv|допуск к (?:гос|секрет)|סיווג (?:ב[יט]טחוני|ביטחוני)/iu,
  },
  {
    gate: 'driving',
    topic: 'certificate',
    words:
      /driv(?:er(?:'s|’s|s)?|ing) (?:licen[cs]e|permit)|\bCDL(?:[- ]?[AB])?\b|\b[HL]GV\b|\bclass [abc]\b[^.]{0,20}licen|\b(?:category|cat\.?|class) ?(?:c\+?e|c1e?|be?|d1?|[abc])\b[^.]{0,12}(?:licen|driv)|\b(?:C\+?E|C1E?|BE|D1?) (?:driving )?licen[cs]e|motor vehicle record|clean (?:driving|driver|mvr)|f[üu]hrerschein|fahrerlaubnis|fahrerkarte|permis (?:de conduire|[abcd]\b|ce\b|caces)|carn[eé]t? (?:de )?(?:conducir|[bc]\b)|permiso de conducir|\bCNH\b|carta de condu[çc][ãa]o|patente (?:di guida|[abcd]e?\b|[bc]\b)|carta (?:tachigrafica|del conducente)|\bCQC\b|\bCAP\b (?:en vigor|vigente)|rijbewijs|code 95|chauffeurskaart|prawo jazdy|karta kierowcy|kod 95|водительск\p{L}+ (?:удостовер|прав)|права (?:категории|кат)|категори[ия] [BCDВСЕ]\b|k[öo]rkort|kørekort|førerkort|ajokortti|řidičsk|ehliyet|permis de conducere|jogos[ií]tv[áa]ny|رخصة (?:قيادة|سياقة|القيادة)|רישיון נהיגה|驾驶证|驾照|(?:運転|自動車)免許|운전\s?면허/iu,
  },
  {
    gate: 'profession',
    topic: 'certificate',
    words:
      /\b(?:state |professional |nursing |medical |teaching |teacher(?:'s|’s)? |active |current |valid |unrestricted |full )+licen[cs](?:e|es|ed|ure)\b|\b(?:RN|LPN|LVN|APRN|NP|MD|DO|PT|OT|PE|CPA|LCSW|LMFT|LPC|CNA|EMT|pharmacist|nurs\w+|real estate|insurance|electrician(?:'s|’s)?|journeyman|plumb\w+|contractor(?:'s|’s)?|cosmetology|barber|security guard|forklift|SIA|pilot(?:'s|’s)?) licen[cs](?:e|es|ed|ure)\b|licen[cs]e to practi[cs]e|licen[cs](?:e|ure) (?:is )?required|(?:must be|be|currently|is) licen[cs]ed|\blicensed (?:as|in|to|by|and)\b|\blicensed (?:clinical |professional |master |independent )*(?:social worker|counsel|practical|vocational|psycholog|electric|plumb|pharmac|therap|nurs)|\blicen[cs]ure\b|compact licen[cs]e|\bbar (?:admission|membership|licen[cs]e)|admi(?:tted|ssion) to (?:the |practi[cs]e|a state)|member(?:ship)? (?:of|in) (?:the )?\w* ?bar\b|active (?:member|status) .{0,20}\bbar\b|\b(?:NMC|GMC|GPhC|HCPC|GDC|SRA|GTC|AHPRA|NCLEX)\b(?: pin)?|registered (?:with|by) (?:the )?|(?:professional|current|valid|active) registration|registration with (?:the )?|qualified teacher status|\bQTS\b|(?:state )?teaching (?:certificate|certification|credential)|gas safe|approbation|berufserlaubnis|berufsurkunde|berufszulassung|fachanwalt|zulassung als|examinierte?r? |staatlich anerkannt|inscri\w+ (?:[àa] l['’]ordre|au (?:barreau|tableau))|num[ée]ro (?:rpps|adeli)|carte professionnelle|colegiad[oa]|colegiaci[óo]n|c[ée]dula profesional|matr[íi]cula (?:profesional|habilitante|vigente)|\b(?:COREN|CRM|CREA|OAB|CRC|CRF|CREFITO|CRP|CRO)\b(?: ativ[oa])?|registro (?:ativo|profissional|no conselho)|c[ée]dula profissional|iscri(?:zione|tt[oa]) all['’](?:albo|ordine)|abilitazione (?:all|professionale)|big[- ]registr|prawo wykonywania zawodu|uprawnienia (?:budowlane|sep|energetyczne|udt)|legitimation|legitimerad|autorisation som|autorisert|laillist|действующ\p{L}+ (?:сертификат|аккредитац|лиценз)|аккредитаци|лицензи[яюи]|ترخيص|رخصة سارية|رخصة مزاولة|رخصة مهنية|רישיון (?:עבודה|מקצועי|לעסוק|ממשרד)|רישום בפנקס|执业(?:证|资格)|(?:护士|医师|律师|教师)(?:执业|资格)?证|(?:看護師|医師|薬剤師|介護福祉士|理学療法士|作業療法士|教員|電気工事士|調理師|保育士)(?:免許|資格)|免許(?:必須|保有)|(?:간호사|의사|약사|교사|조리사)\s?(?:면허|자격)/iu,
  },
  {
    gate: 'check',
    topic: 'other',
    words:
      /background (?:check|screen|investigation)|criminal (?:record|background|history)|\bDBS\b|drug (?:test|screen|and alcohol)|\bDOT physical\b|fingerprint|vaccinat|immuni[sz]ation|f[üu]hrungszeugnis|masernschutz|casier judiciaire|antecedentes penales|niekaralno|за[яъ]?в.* о несудимости|судимост|медицинск\p{L}+ книжк|\bVOG\b|belastningsregist|utdrag ur|תעודת יושר/iu,
  },
  {
    gate: 'age',
    topic: 'other',
    words:
      /(?:at least|minimum(?: of)?|over|must be|be) (?:age )?(?:1[6-9]|2[0-5]) ?(?:years|or older|\+)|(?:1[6-9]|2[0-5]) years (?:of age|old|or older)|(?:18|21)\+ years|mindestens 18|volljährig|mayor de edad|maior de (?:18|idade)|maggiorenne|pełnoletn|年满\s?18|年龄|\d岁以下/iu,
  },
  {
    // Where somebody lives is never judged: such a demand is shown, to be asked.
    gate: 'residence',
    topic: 'location',
    words:
      /\b(?:must|should) (?:live|reside|be (?:based|located|local))\b|local candidates|\bresid(?:e|ing|ent) (?:in|within)\b|wohnhaft in|wohnort|r[ée]sider|domicili[ée]|residencia en|residir (?:en|em)|residente? (?:en|em|a|in)|domicilio in|woonachtig|zamieszka|проживани/iu,
  },
  {
    gate: 'condition',
    topic: 'other',
    words:
      /(?:able|ability|capable|willing(?:ness)?|available|availability|flexib\w+|prepared|open|required) (?:to|for|of) (?:[\p{L}-]+ ){0,3}?(?:lift|lifting|carry|carrying|stand|standing|sit|climb|bend|kneel|push|pull|travel|travelling|traveling|relocat\w+|commut\w+|work (?:a |an |on |in |the |flexible |rotating |long |some |various |overtime|weekends?|evenings?|nights?|shifts?|holidays?|outdoors?|onsite|on-site|from)+)|lift(?:ing)? (?:up to )?(?:at least )?\d+|(?:\d+|fifty|forty|thirty) ?(?:-|–)?\s?(?:lbs?|pounds)\b|(?:stand|sit|walk)(?:ing)? for (?:long|extended|prolonged|\d)|reliable (?:transportation|vehicle)|(?:own|have) (?:a |your )?(?:car|vehicle|transport|transportation)\b|on[- ]call (?:rotation|duty|rota|as)|schichtbereitschaft|bereitschaft (?:zu|zur|zum|f[üu]r)|reisebereitschaft|schichtdienst|wochenend(?:arbeit|dienst)|disponibilidad (?:para|de|geogr[áa]fica|inmediata|horaria)|disponibilidade (?:para|de)|disponibilit[àa] (?:a|al|alle|per)|disponibilit[ée] (?:le|les|pour|imm)|mobilit[ée] (?:g[ée]ographique|nationale)|bereid (?:om|tot)|bereidheid|beschikbaar (?:voor|in|op)|gotowo[śs][ćc] do|dyspozycyjno|готовность (?:к|работать)|beredd att|villig til|استعداد (?:للسفر|للعمل)|נכונות ל|能(?:适应|接受)出差|可(?:适应|接受)(?:出差|加班|倒班)|夜勤可|交代勤務/iu,
  },
];

/** Where such words mean something else: licences of software and of music, registered users, records of a company. */
export const noGate =
  /software licen|licen[cs]e (?:agreement|management|plate|compliance|renewal)|licen[cs]ing (?:agreement|deal|partner)|licensed (?:software|content|product|premises|practical nurses? (?:and|staff|team))|registered (?:users|trademark|charity|office|company)|shift (?:lead|manager|supervisor|work planning)|travel (?:agency|industry|agent|arrangements|management|expenses|booking)|supervis\w+ (?:\w+ )?(?:licensed|registered)/iu;
