/** Words of requirements that ask for something which telling words alone do not show. */

/** Times and places of work beyond the usual, asked of somebody's readiness. */
export const availabilityAsked =
  /\b(?:willing(?:ness)?|able|ability|available|availability|flexib\w+|open|prepared|ready|must|bereit\w*|disponib\w+|dispuest\w+|beschikbaar)\b[^.;]{0,60}?\b(?:weekends?|evenings?|nights?|holidays?|shifts?|overtime|on[- ]call|early mornings?|travel|relocate|relocation|commute|wochenenden?|schicht\w*|reise\w*|week-ends?|soir(?:ée)?s?|fines? de semana|turnos?|weekends?|ploegen\w*)\b|\b(?:weekends?|evenings?|nights?|shifts?|travel|on[- ]call|wochenend\w*|schicht\w*) (?:availability|work|working|shifts?|duty|bereitschaft|arbeit)\b|\bavailability\b/iu;

/** The times and places themselves, one pattern each; a CV shows the one that is asked for. */
export const availabilityTimes: readonly RegExp[] = [
  /week-?ends?|wochenend\w*|fines? de semana/iu,
  /evenings?|late shifts?|soirs?|soirées?|spätschicht\w*|abends/iu,
  /nights?|nachtschicht\w*|nachts|nuits?|noches?/iu,
  /holidays?|feiertag\w*/iu,
  /shifts?|rota(?:ting)?|rotation|schicht\w*|turnos?|ploegen\w*/iu,
  /overtime|überstunden/iu,
  /on[- ]call|bereitschaft\w*|pikett/iu,
  /early mornings?|early starts?|frühschicht\w*/iu,
  /travel(?:ling|ing)?|reise\w*|voyages?|viajes?/iu,
  /relocat\w+|umzug/iu,
];

/** Beside a time: somebody is ready for it or has worked so. */
export const availabilityShown =
  /\b(?:availab\w+|willing|flexib\w+|able|open|prepared|ready|happy|any|free|work(?:ed|s|ing)?|shifts?|rota\w*|rotation|rotating|on[- ]call|including|cover(?:ed|ing)?|duty|every|twelve-hour|12-hour|extensive|frequent|percent|bereit|gearbeitet|arbeit\w*|disponible|travail\w*|trabaj\w+)\b|%/iu;

/** Leading people, asked for: a verb of leading, and people or a team as what is led. */
export const leadingAsked =
  /\b(?:lead|leading|manage|managing|supervise|supervising|oversee|overseeing|head|heading|direct|directing|run|coach and lead|line[- ]manag\w+|führ(?:en|ung)|leit(?:en|ung)|encadr\w+|dirig\w+|lider\w+|guidare|coordinar\w*)\b[^.;,]{0,40}\b(?:team|teams|staff|people|employees|colleagues|crew|reports|accountants|nurses|engineers|developers|technicians|cooks|chefs|associates|agents|analysts|mitarbeiter\w*|équipe|equipo|personal|squadra|team ?leitung)\b|\b(?:people|team|staff) (?:management|leadership)\b|\bteamleitung\b|\b(?:mitarbeiter|personal|team)führung\b|\bführungserfahrung\b|\b(?:gestion|management|animation|encadrement) d['’]équipes?\b|\bgestión de (?:equipos?|personal)\b|\bgestão de (?:equipes?|pessoas)\b|\bgestione (?:del |di )?(?:team|personale)\b|\bteam ?lead(?:er|ing)?\b/iu;

/** Leading people, shown. */
export const leadingShown =
  /\b(?:led|lead|leads|leading|manag(?:ed|es|ing|e)|supervis(?:ed|es|ing|e|or)|oversaw|oversee(?:s|ing)?|head(?:ed|s|ing)?|direct(?:ed|s|ing)|ran|run(?:ning)?|line manager|charge of|responsible for|geführt|führ(?:e|te|ung)|leit(?:er|erin|ete|ung)|encadr\w+|dirig\w+|lider\w+|chef d['’]équipe)\b[^.;•]{0,45}?\b(?:team|teams|staff|people|employees|colleagues|crew|reports|members|accountants|nurses|engineers|developers|technicians|cooks|commis|chefs|associates|agents|analysts|trainees|assistants|officers|juniors|bookkeepers?|clerks|workers|operators|teachers|mitarbeiter\w*|teams|personnes|équipe|personas|equipo|persone)\b|\bteam(?:s)? of (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)\b|\bteam ?lead(?:er)?\b|\bteamleit\w+|\bchef(?:fe)? d['’]équipe\b|\bjef[ea] de equipo\b|\bencadr\w+ d(?:e|['’])|\bcapo ?squadra\b|\bresponsable d['’]équipe\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:direct )?reports\b|\bline manager\b/iu;

/** A team that the CV itself calls small. */
export const smallTeam = /\bsmall (?:team|group|staff)\b|\bkleines? team\b|\bpetite équipe\b|\bequipo pequeño\b/iu;

/** "Law degree", "Studium der Informatik": a degree of a subject without a level. */
export const degreeAsked =
  /\b(?:degree|diploma|studium|hochschulabschluss|studienabschluss|diplôme|titulación|licenciatura|laurea|graduação|opleiding)\b/iu;
