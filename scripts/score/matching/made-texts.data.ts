/** What stands in every invented CV beside the facts: names, employers, places, and what everybody writes. */
export const madeNames = [
  ...['Ines Calloway', 'Tobias Renner', 'Maribel Ortuno', 'Denzel Achebe', 'Hana Kovarik', 'Pieter van Loon'],
  ...['Saoirse Mallon', 'Rafael Quintero', 'Yuki Tamashiro', 'Olga Brandt', 'Kofi Mensah', 'Leila Haddad'],
  ...['Grant Whitlock', 'Priya Raman', 'Marek Dolny', 'Celeste Amyot', 'Jonah Feld', 'Thandi Dube'],
];

export const madeEmployers = [
  ...['Brightwater', 'Corlett & Sons', 'Northgate', 'Silverline', 'Amber Creek', 'Tolland', 'Meridian Park'],
  ...['Foxglove', 'Hartwell', 'Ridgeway', 'Juniper Hill', 'Castleton', 'Lakeshore', 'Unity'],
];

export const madeTowns = [
  'Dayton , OH',
  'Tulsa , OK',
  'Leeds',
  'Boise , ID',
  'Cork',
  'Albany , NY',
  'Perth',
  'Waco , TX',
];

/** Praise that tells nothing, as it opens most CVs. */
export const madeSummaries = [
  'Highly motivated and reliable professional with a strong work ethic and attention to detail.',
  'Results-driven team player with excellent communication skills who thrives in a fast-paced environment.',
  'Dedicated, organized individual looking for a challenging position in a growing company.',
  'Proven record of success, quick learner, able to work independently or as part of a team.',
];

export const madeSkills = [
  'Microsoft Office, Excel, time management',
  'Customer service, problem solving, teamwork',
  'Communication, leadership, organization',
  'Computer literate, multi-tasking, Outlook',
];
