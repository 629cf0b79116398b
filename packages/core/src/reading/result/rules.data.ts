/**
 * Every rule that can find a value, with the share of its values that are right: measured on labelled CVs where there
 * were enough of them, estimated from the rule's nature elsewhere. Evidence for or against raises or lowers it.
 */
export const rules = {
  'name-top-largest': { confidence: 0.97, reason: 'The largest line at the top that has the shape of a name.' },
  'name-labelled': { confidence: 0.95, reason: 'Stands after "Name:", 姓名, 氏名 …' },
  'name-by-email': { confidence: 0.98, reason: 'A line near the top whose words stand in the e-mail address.' },
  'name-top-line': { confidence: 0.8, reason: 'The first line with the shape of a name.' },
  'headline-under-name': { confidence: 0.93, reason: 'A line with a job title next to the name.' },
  'email-pattern': { confidence: 0.99, reason: 'The form of an e-mail address admits little else.' },
  'phone-pattern': { confidence: 0.97, reason: 'Digits in a form that the numbering plans know, among the contacts.' },
  'phone-labelled': { confidence: 0.97, reason: 'Stands after a word or sign for telephone.' },
  'url-pattern': { confidence: 0.97, reason: 'The form of a web address.' },
  'url-link': { confidence: 0.9, reason: 'A link laid over the words leads there.' },
  'profile-host': { confidence: 0.97, reason: 'An address on a network where people have profiles.' },
  'profile-labelled': { confidence: 0.85, reason: 'A user name after the name of a network.' },
  'location-contact': { confidence: 0.92, reason: 'A place among the contacts.' },
  'location-labelled': { confidence: 0.95, reason: 'Stands after "Address:", "Location:" …' },
  'summary-section': { confidence: 0.96, reason: 'The text under a summary heading.' },
  'summary-header': { confidence: 0.75, reason: 'A paragraph between name and first heading.' },
  'entry-title': { confidence: 0.94, reason: 'The part of an entry head that reads like a job title.' },
  'entry-employer': { confidence: 0.93, reason: 'The part of an entry head that reads like an organisation.' },
  'entry-by-order': {
    confidence: 0.82,
    reason: 'Words do not tell; the other entries of the section have it in this place.',
  },
  'entry-inherited': { confidence: 0.92, reason: 'A further role under the employer named above.' },
  'entry-location': { confidence: 0.93, reason: 'A place in the entry head.' },
  'entry-date': { confidence: 0.98, reason: 'A date or range in the entry head.' },
  'entry-highlight': { confidence: 0.97, reason: 'A list item under an entry.' },
  'entry-summary': { confidence: 0.85, reason: 'Text under an entry that is no list.' },
  'entry-url': { confidence: 0.92, reason: 'A web address in an entry.' },
  'education-institution': { confidence: 0.95, reason: 'The part that names a school or university.' },
  'education-degree': { confidence: 0.94, reason: 'The part that names a degree.' },
  'education-area': { confidence: 0.92, reason: 'What stands with the degree and is neither degree nor school.' },
  'education-grade': { confidence: 0.88, reason: 'A mark, an average or a class of degree.' },
  'education-course': { confidence: 0.85, reason: 'An item after a word for courses.' },
  'skill-group': { confidence: 0.93, reason: 'The words before a colon, or in bold, before a list of skills.' },
  'skill-item': { confidence: 0.96, reason: 'An item of a list in a skills section.' },
  'skill-level': { confidence: 0.85, reason: 'A word or scale for a level beside a skill.' },
  'language-name': { confidence: 0.98, reason: 'The name of a language in a languages section or beside a level.' },
  'language-fluency': { confidence: 0.95, reason: 'What stands beside the language.' },
  'publication-text': { confidence: 0.88, reason: 'Parts of a citation.' },
  'entry-name': { confidence: 0.92, reason: 'The first part of an entry that is no date and no place.' },
  'reference-name': { confidence: 0.85, reason: 'The first line of a reference.' },
  'interest-item': { confidence: 0.9, reason: 'An item of a list of interests.' },
  'declared-in-file': {
    confidence: 0.99,
    reason: 'The file itself states it field by field (JSON Resume, LinkedIn …).',
  },
  'attached-europass': {
    confidence: 0.98,
    reason: 'Printed words that the data attached to a Europass PDF names as this field.',
  },
  'kept-line': { confidence: 0.95, reason: 'Kept as printed, under its own heading.' },
} as const satisfies Record<string, { readonly confidence: number; readonly reason: string }>;

export type RuleKey = keyof typeof rules;
