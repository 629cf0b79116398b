import type { RuleKey } from './rules.data.ts';

/**
 * How many of a rule's values a truth could judge, and how many of them were right: on the golden set, and on CVs of other
 * templates and other invented people that no rule was made on. `npm run score:reading` prints such a table for any folder.
 */
export const rulePrecision: Partial<
  Record<
    RuleKey,
    {
      readonly golden: readonly [values: number, right: number];
      readonly fresh: readonly [values: number, right: number];
    }
  >
> = {
  'education-degree': { golden: [409, 384], fresh: [353, 325] },
  'education-grade': { golden: [137, 115], fresh: [78, 72] },
  'education-institution': { golden: [410, 395], fresh: [358, 340] },
  'email-pattern': { golden: [222, 222], fresh: [184, 178] },
  'entry-by-order': { golden: [40, 32], fresh: [14, 10] },
  'entry-date': { golden: [2010, 1984], fresh: [2140, 2095] },
  'entry-employer': { golden: [679, 669], fresh: [818, 801] },
  'entry-highlight': { golden: [763, 741], fresh: [1290, 1272] },
  'entry-inherited': { golden: [42, 40], fresh: [5, 0] },
  'entry-location': { golden: [557, 543], fresh: [353, 349] },
  'entry-name': { golden: [375, 359], fresh: [126, 94] },
  'entry-title': { golden: [722, 708], fresh: [820, 801] },
  'headline-under-name': { golden: [184, 183], fresh: [93, 88] },
  'interest-item': { golden: [164, 153], fresh: [96, 94] },
  'language-fluency': { golden: [473, 458], fresh: [228, 220] },
  'language-name': { golden: [494, 492], fresh: [246, 245] },
  'location-contact': { golden: [164, 159], fresh: [126, 122] },
  'location-labelled': { golden: [25, 25], fresh: [6, 4] },
  'name-by-email': { golden: [172, 171], fresh: [169, 165] },
  'name-labelled': { golden: [7, 7], fresh: [0, 0] },
  'name-top-largest': { golden: [40, 40], fresh: [13, 12] },
  'name-top-line': { golden: [3, 3], fresh: [1, 0] },
  'phone-labelled': { golden: [35, 35], fresh: [29, 29] },
  'phone-pattern': { golden: [187, 185], fresh: [154, 154] },
  'profile-host': { golden: [119, 118], fresh: [105, 104] },
  'publication-text': { golden: [90, 84], fresh: [54, 27] },
  'skill-group': { golden: [0, 0], fresh: [30, 25] },
  'skill-item': { golden: [1741, 1715], fresh: [1129, 1064] },
  'summary-header': { golden: [2, 2], fresh: [11, 11] },
  'summary-section': { golden: [140, 134], fresh: [94, 92] },
  'url-pattern': { golden: [35, 34], fresh: [70, 67] },
};
