import type { UnusedReason } from './requirement.ts';

/**
 * Sentences that ask for nothing, by what they are. Rows are tried in order: an equality statement names handicaps and
 * citizenship, an offer may hold the words of a company's praise. `always` stands even where every line asks (under
 * "Requirements"), since such words do not come in a demand.
 */
export const unusedCues: readonly {
  readonly reason: UnusedReason;
  readonly words: RegExp;
  readonly always?: true;
}[] = [
  {
    reason: 'equality',
    always: true,
    words:
      /equal[- ]opportunit|equal employment|\beeoc?\b(?! law)|affirmative action|without regard to|regardless of (?:race|age|gender|sex|colou?r|background)|protected (?:veteran|class|by law)|race, (?:colou?r|religion|sex|ethnic)|sexual orientation|gender identity|reasonable accommodation|e-verify|\bada\b accommodat|chancengleichheit|unabh[äa]ngig von|schwerbehindert|ungeachtet|toutes? candidatures? .*(?:handicap|diversit)|travailleurs? handicap|situation de handicap|igualdad de oportunidades|pessoas? com defici[êe]ncia|candidati ambosessi|ambosessi|d\.?lgs|legge 903|pari opportunit|likabehandling|mångfald|gelijke kansen|рав(?:ные|ных) возможност|\bGDPR\b|\bRODO\b|privacy (?:policy|notice)|general data protection|we (?:celebrate|value|embrace) divers|inclusive (?:workplace|environment|employer)|diverse backgrounds|accommodation(?:s)? (?:during|in) the/iu,
  },
  {
    reason: 'application',
    always: true,
    words:
      /\bto apply\b|please apply|apply (?:now|today|online|here|by|via|at|through|directly)|send (?:us )?(?:your|an?|me) (?:updated )?(?:cv|resume|résumé|application)|submit (?:your|an?|the) (?:cv|resume|application|cover)|(?:share|forward) (?:your|me) (?:updated )?(?:cv|resume|profile)|click (?:here|on|the|apply|below)|cover letter|no phone calls|closing date|(?:application|applications) (?:close|deadline|will be|must be|are)|we look forward to|looking forward to (?:hearing|your|meeting|receiving)|third[- ]part(?:y|ies) (?:agenc|recruit|submission|candidate)|recruitment agenc|staffing agenc|recruiters|only shortlisted|thanks (?:&|and) regards|best regards|kind regards|\bregards,|call (?:us|now|\d)|contact (?:us|me|\p{Lu}\p{Ll}+)|for more information|to learn more|visit our (?:website|career)|interview process|references (?:will be|available)|bewerben sie sich|bewirb dich|bewerbungsunterlagen|ihre bewerbung|deine bewerbung|wir freuen uns|melde dich|melden sie sich|r[üu]ckfragen|ansprechpartner|jetzt bewerben|postulez|envoyez|adressez|merci d'envoyer|candidature|env[íi](?:a|e|ar|ad|ando)(?:nos)? (?:el |tu |su |un )?(?:cv|curr[íi]cul)|interesad[oa]s|inscr[íi]b|enviar? (?:o |seu )?(?:cv|curr[íi]culo)|envie seu|candidate-se|interessados|invia(?:re|te|ci)? (?:il )?(?:tuo |proprio )?(?:c(?:v|urriculum)|candidatur)|sono invitat|candidati (?:ora|qui|subito)|per candidar|solliciteer|sollicitatie|stuur (?:je|jouw|uw) (?:cv|sollicitatie|motivatie)|wy[śs]lij|prze[śs]lij|aplikuj|prosimy o|zainteresowan[ey]|välkommen med (?:din|en) ansökan|skicka (?:in )?(?:din|ditt)|ansök |send (?:din|ditt) (?:ansøgning|søknad|cv)|резюме|отклик|звоните|пишите|телефон|أرسل|للتقديم|السيرة الذاتية|שלחו|קורות חיים|投递|简历|履歴書|ご応募|応募方法|지원서|이력서|지원방법|접수|@[\w-]+\.[a-z]/iu,
  },
  {
    reason: 'offer',
    words:
      /^we (?:can )?(?:also )?(?:offer|provide you)\b|401\s?\(?k\)?|health insurance|(?:medical|dental|vision)[,/ ]+(?:medical|dental|vision|life|and|insurance)|\bdental\b(?= (?:insurance|plan|coverage|benefit))|vision insurance|paid time off|\bPTO\b|vacation days|annual leave|holiday(?:s)? (?:allowance|pay|entitlement)|paid holidays|sick (?:leave|days|pay)|competitive (?:salary|pay|compensation|benefit|package|rate)|salary range|[$£€]\s?\d[\d,.]*(?![\d,.])(?!\s?(?:m\b|mn\b|million|bn\b|billion))|\d\s?(?:€|\$|£|EUR\b|USD\b|zł|kr\b|руб)|\bper hour\b|\/(?:hr|hour|yr|year)\b|tuition|life insurance|stock options|pension (?:scheme|plan)|flexible (?:working )?hours|free (?:on-site )?(?:lunch|snacks|parking|meals|uniform)|sign[- ]?on bonus|referral bonus|weekly pay|direct deposit|employee discount|car allowance|company car|private (?:health|medical)|\d+ days(?:['’])? (?:holiday|leave|annual)|véhicule de fonction|firmenwagen|dienstwagen|vi tilbyder|vi tilbyr|career (?:growth|progression|development) opportunit|opportunit(?:y|ies) (?:for|to) (?:grow|advance)|\btips\b|\b(?:four|five|[345])[- ]day week\b|comprehensive (?:benefits|training)|paid training|supportive (?:team|colleagues|environment)|programme of cpd|benefits package|visa sponsorship (?:is )?(?:available|provided|offered)|relocation (?:assistance|package)|wir bieten|urlaubstage|\d+ tage urlaub|betriebliche altersvorsorge|verg[üu]tung|jobrad|jobticket|flexible arbeitszeiten|unbefristet|weihnachtsgeld|zuschl[äa]ge|obstkorb|nous offrons|nous proposons|mutuelle|tickets? restaurants?|RTT\b|t[ée]l[ée]travail|r[ée]mun[ée]ration|ofrecemos|se ofrece|salario|contrato indefinido|oferecemos|vale[- ]transporte|vale[- ]refei[çc][ãa]o|vale[- ]alimenta[çc][ãa]o|plano de sa[úu]de|gympass|offriamo|si offre|buoni pasto|contratto a tempo|wij bieden|vakantiedagen|reiskostenvergoeding|pensioen|salaris|oferujemy|prywatn[aą] opiek|wynagrodzenie|pakiet (?:medyczny|socjalny)|umow[aęy] o prac|vi erbjuder|friskv[åa]rdsbidrag|kollektivavtal|мы предлагаем|дмс|соцпакет|отпуск|заработная плата|оформление по|نقدم|راتب|تأمين طبي|אנחנו מציעים|סיבוס|五险一金|年终奖|带薪|双休|社会保険完備|賞与|交通費|月給|年収|4대보험|연차|연봉|퇴직금/iu,
  },
  {
    reason: 'conditions',
    words:
      /no (?:previous |prior )?experience (?:is )?(?:necessary|needed|required)|experience (?:is )?not (?:necessary|needed|required)|ervaring is niet (?:nodig|vereist)|keine (?:erfahrung|vorkenntnisse)|(?:sans exp[ée]rience|d[ée]butants? accept)|sin experiencia|non è richiesta esperienza|опыт (?:работы )?не (?:требуется|нужен)|^(?:job type|schedule|pay|duration|start date|salary|rate|location|shift|hours|employment type)\s*:|^(?:full|part)[- ]time\b.{0,40}$|^(?:monday|mon)\b.*\b(?:friday|fri)\b|\bc2c\b|\bw2\b|office environment|other duties as (?:assigned|required|needed)|duties may change|not (?:intended to be )?an exhaustive list|at[- ]will|this (?:job )?description (?:is|does|may|reflects)|noise level|while performing the duties|physical demands|contingent (?:up)?on|teilzeit|vollzeit m[öo]glich|график|2\/2|ساعات العمل|工作时间|勤務時間|근무시간/iu,
  },
  {
    reason: 'company',
    words:
      /^(?:do|are|would|have|is|want|ready|looking) [^.]*\?|^our (?!ideal|next|perfect|new)|^(?:hi|hello|hey|hallo|bonjour|hola)\b|our (?:company|mission|culture|values|offices?|clients?|customers?|story) (?:is|are|include|span)|founded in|established in|since (?:1[89]|20)\d\d|headquarter|fortune \d|\b(?:we(?:'re|’re| are)) (?:a|an|one of|proud|committed|growing|the|part of|passionate|on a mission|known)\b|^about (?:us|the company)|^join (?:us|our|a|the)\b|family[- ]owned|award[- ]winning|leading (?:provider|supplier|manufacturer|company|firm)|world(?:'s|’s)? (?:leading|largest)|we (?:believe|value|pride|serve|help|build|design|operate|support) |gegr[üu]ndet|seit (?:1[89]|20)\d\d|f[üu]hrende[rsn]? (?:anbieter|unternehmen)|depuis (?:1[89]|20)\d\d|fond[ée]e? en|leader (?:mondial|europ[ée]en|fran[çc]ais|nel|no|en)|fundada en|desde (?:1[89]|20)\d\d|fondata nel|dal (?:1[89]|20)\d\d|opgericht|sinds (?:1[89]|20)\d\d|sedan (?:1[89]|20)\d\d|основан|мы (?:—|-|–)|公司简介|我们是|当社は|弊社は|저희는/iu,
  },
];

/**
 * "St. Mary's Hospital runs …", "Northwind GmbH ist …": a name and a verb of telling. A demand may begin with a name too
 * ("AWS is a plus"), so words of asking are looked for first.
 */
export const companySubject =
  /^(?:the |der |die |das |le |la |l['’]|el |il |de |het )?(?:(?:\p{Lu}[\p{L}\p{N}&.'’-]*|&|und|and|of|de|du|des|van)\s+){1,7}(?:\([^)]*\)\s+)?(?:is|are|was|were|has|have|runs?|operates?|provides?|offers?|serves?|employs?|believes?|delivers?|makes?|designs?|builds?|manufactures?|specialis[ez]es?|ist|sind|hat|bietet|betreibt|est|sont|propose|es|son|cuenta|são|atua|è|opera|heeft|jest|zajmuje|är|har|tar)\s/u;

/** What a heading over lines that ask for nothing says they are. */
export const unusedHeadings: readonly { readonly reason: UnusedReason; readonly words: RegExp }[] = [
  { reason: 'equality', words: /equal|divers|eeo|inclusion|legal|privacy|disclaimer|data protection|safeguard/iu },
  {
    reason: 'application',
    words:
      /appl|contact|kontakt|interview|bewerb|postul|candidat|inscr|sollicit|aplik|ansök|søk|next steps|happens next|closing|process|recruit|ansprech|interess|контакт|للتقديم|שליח|投递|応募|접수|전형|채용절차/iu,
  },
  {
    reason: 'conditions',
    words:
      /physical|working (?:cond|env)|work (?:env|schedule)|environment|schedule|hours|location|travel|shift|job type|position type|employment type|duration|start date|conditions|arbeitszeit|arbeitsort|standort|eckdaten|rahmen|lieu|contrat|horario|ubicaci|local|orario|sede|locatie|miejsce|график|место|условия работы|الموقع|ساعات|מיקום|היקף|地点|时间|勤務|雇用|근무/iu,
  },
  {
    reason: 'offer',
    words:
      /offer|benefit|perk|pay|salary|compens|reward|package|what you (?:get|receive)|in it for you|in return|biete|angebot|vorteil|gehalt|verg[üu]t|freuen|gründe|avantage|offr|propos|r[ée]mun|salaire|ofrec|beneficio|salario|oferec|benef[íi]c|offri|retribu|bieden|aanbod|salaris|oferuj|ofert|wynagrod|benefit|erbjud|förmån|tilby|предлага|услови|зарплат|المزايا|نقدم|الراتب|מציעים|תנאים|福利|薪|待遇|給与|복리|급여|혜택/iu,
  },
];
