/** Part of a CV that a segment stands in; `unknown` when neither the reading nor a heading says it. */
export type Section =
  | 'headline'
  | 'summary'
  | 'position'
  | 'work'
  | 'project'
  | 'skills'
  | 'education'
  | 'certificates'
  | 'languages'
  | 'other'
  | 'unknown';
