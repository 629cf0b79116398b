/**
 * Words that stand in every posting or CV and tell little about the trade, with the weight they keep (1 = a rare word).
 * They stand for the inverse document frequency that a reference collection would give: fixed here, so that one CV's
 * result never depends on which other CVs were seen.
 */
const words = (text: string) => text.trim().split(/\s+/);

/** Said of any job: almost nothing. */
export const emptyTerms = words(`
  ability able according achieve across act activity add additional advantage all allow applicant application apply
  appropriate area ask assigned assist available base basis become begin best better bonus bring broad candidate career
  carry challenge change close come commit committed common company complete comprehensive concern condition consider
  contact contribute core country create current daily date day deal dedicated deliver demand demonstrate depend desired
  detail different direct drive duty dynamic each effective efficient effort employ employee employer employment
  enable encourage end ensure enterprise entire environment equal equivalent essential establish every excellent
  exciting execute exist expect experience experienced expert expertise extensive familiar familiarity fast find first
  fit follow following form full function further gain general get give global goal good great group grow growth
  handle help hand high highly hire hour id ideal identify impact implement important improve include increase
  individual industry information initiative innovative interest internal involve job join keep key know knowledge large
  leading learn level life like limited listed live long look maintain make manner many meet member minimum month must
  need new number offer office ongoing open opportunity order organization other outside overall package paid part
  participate partner passion pay people perform performance person personal place plan please plus position possess
  possible practice prefer preferred prepare present previous prior process professional proficiency proficient profile
  program proper proven provide purpose quality range receive related relevant report require required requirement
  resource respond responsibility responsible result review right role salary same seek self serve service set several
  shift similar skill small solid solution special specific staff standard start state status strong structure
  success successful suitable summary support take task team term time title together tool top total track type under
  understand understanding unique use useful user utilize value variety various want way week well wide willing
  within without word work worker working world would write year qualification desire kind thing minute two three four five six seven eight nine ten dozen half first second third
  qualified qualification certified certificate certification berufserfahrung mehrjahrig mehrjahrige kenntnis erfahrung reliable asap urgent urgently immediate immediately talented motivated passionate skilled dynamic enthusiastic
  someone somebody something everyone every one ones good well able
  mindestens jahr jahre jahren année ans an año anos años anni anno jaar jaren lat lata rok års år moins menos almeno
  minimaal minst лет года год berufserfahrung erfahrung kenntnisse aufgaben bereich arbeiten arbeit unternehmen stelle team mitarbeiter sowie
  experience poste entreprise equipe travail mission candidat profil connaissance capacite experiencia empresa trabajo
  puesto equipo conocimiento trabalho equipe vaga conhecimento esperienza azienda lavoro conoscenza ervaring werk bedrijf
  kennis doswiadczenie praca firma znajomosc опыт работа компания знание خبره عمل ניסיון עבודה
`);

/** Said of many jobs: a little. */
export const lightTerms = words(`
  junior trainee graduate principal chief deputy vice entry intermediate mid
  action administer administration administrative advanced advice advise analysis analyze annual approach arrange assess
  assessment associate assure attend audience basic board budget build business call case center central check client
  collaborate collaboration collaborative collect communicate communication community conduct consult control
  coordinate corporate cost course cross customer data deadline decision define department design determine develop
  development digital direction distribute document documentation draft education effectively electronic email
  engage evaluate event evaluation external facility field file final focus generate guide guideline hold idea
  implementation improvement independent initiate inspect integrate integration interact interpersonal interview
  investigate issue item lead leader leadership liaise link list local location management manager market material
  measure meeting method metric model modern monitor multiple network objective obtain operate operation operational
  opportunity oral oversee ownership phone physical planning policy post pressure priority problem procedure produce
  product production project promote proposal protect public record recommend regular regulation relation relationship
  request research resolve responsible safe safety sale schedule senior site software staff strategic strategy study
  supervise supervisor system technical technique technology telephone test train training travel update vendor verbal
  verify visit web weekly workplace written
  entwicklung durchfuhrung unterstutzung projekt kunde planung gestion developpement projet client proyecto desarrollo
  cliente projeto desenvolvimento progetto gestione sviluppo
`);

export const emptyTermWeight = 0.1;
export const lightTermWeight = 0.45;
