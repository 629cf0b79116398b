import { z } from 'zod';

/**
 * The structured résumé: a superset of JSON Resume 1.x (https://jsonresume.org/schema). Every field is optional,
 * since a field is filled only from words that stand on the page. Fields that JSON Resume does not have are marked
 * "Vitae"; JSON Resume admits additional properties, so the whole is valid JSON Resume.
 */
const text = z.string();
const texts = z.array(z.string());

/** ISO 8601 with the precision that was printed: YYYY, YYYY-MM or YYYY-MM-DD. */
export const PartialDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
export type PartialDate = z.infer<typeof PartialDate>;

export const Profile = z.object({ network: text, username: text, url: text }).partial();

export const Basics = z
  .object({
    name: text,
    /** The headline under the name: "Senior Accountant". */
    label: text,
    email: text,
    /** As printed. */
    phone: text,
    url: text,
    summary: text,
    location: z.object({ address: text, postalCode: text, city: text, countryCode: text, region: text }).partial(),
    profiles: z.array(Profile),
    /** Vitae: all e-mail addresses, the first one equal to `email`. */
    emails: texts,
    /** Vitae: all phone numbers as printed, with E.164 where the number says its country. */
    phones: z.array(z.object({ printed: text, e164: text.optional() })),
  })
  .partial();

export const Work = z
  .object({
    name: text,
    position: text,
    location: text,
    url: text,
    startDate: PartialDate,
    /** Absent when the role goes on; then `current` is true. */
    endDate: PartialDate,
    /** Vitae: the CV says "present" or the like. */
    current: z.boolean(),
    summary: text,
    highlights: texts,
  })
  .partial();
export type Work = z.infer<typeof Work>;

export const Education = z
  .object({
    institution: text,
    area: text,
    studyType: text,
    url: text,
    startDate: PartialDate,
    endDate: PartialDate,
    current: z.boolean(),
    score: text,
    courses: texts,
    /** Vitae. */
    location: text,
    summary: text,
  })
  .partial();
export type Education = z.infer<typeof Education>;

/** A group heading with its skills, or one skill with its level. `keywords` are as printed. */
export const Skill = z.object({ name: text, level: text, keywords: texts }).partial();
export const Language = z.object({ language: text, fluency: text, /** Vitae: CEFR. */ cefr: text }).partial();
export const Project = z
  .object({
    name: text,
    description: text,
    highlights: texts,
    keywords: texts,
    startDate: PartialDate,
    endDate: PartialDate,
    current: z.boolean(),
    url: text,
    roles: texts,
    entity: text,
  })
  .partial();
export const Publication = z
  .object({
    name: text,
    publisher: text,
    releaseDate: PartialDate,
    url: text,
    summary: text,
    /** Vitae. */ authors: texts,
    doi: text,
  })
  .partial();
export const Certificate = z.object({ name: text, date: PartialDate, issuer: text, url: text }).partial();
export const Award = z.object({ title: text, date: PartialDate, awarder: text, summary: text }).partial();
export const Volunteer = z
  .object({
    organization: text,
    position: text,
    location: text,
    url: text,
    startDate: PartialDate,
    endDate: PartialDate,
    current: z.boolean(),
    summary: text,
    highlights: texts,
  })
  .partial();
export const Interest = z.object({ name: text, keywords: texts }).partial();
export const Reference = z.object({ name: text, reference: text }).partial();

/** Vitae: anything that fits no other part, kept under its own heading, so that no line of the CV is dropped. */
export const OtherSection = z.object({ heading: text.optional(), lines: texts });

export const Resume = z
  .object({
    basics: Basics,
    work: z.array(Work),
    volunteer: z.array(Volunteer),
    education: z.array(Education),
    awards: z.array(Award),
    certificates: z.array(Certificate),
    publications: z.array(Publication),
    skills: z.array(Skill),
    languages: z.array(Language),
    interests: z.array(Interest),
    references: z.array(Reference),
    projects: z.array(Project),
    other: z.array(OtherSection),
  })
  .partial();
export type Resume = z.infer<typeof Resume>;
