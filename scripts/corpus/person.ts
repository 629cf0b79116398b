/** An invented person: everything that a CV of theirs may print, apart from how it is printed. */
export interface Dated {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  /** Printed in place of what the look would print ("Summer 2019"). */
  readonly printed?: string;
}

export interface Span {
  readonly start?: Dated;
  readonly end?: Dated;
  readonly current?: boolean;
}

export interface Role {
  readonly position: string;
  readonly span: Span;
  readonly summary?: string;
  readonly bullets: readonly string[];
}

export interface Employer {
  readonly name: string;
  readonly location?: string;
  readonly roles: readonly Role[];
}

export interface Degree {
  readonly institution: string;
  readonly location?: string;
  readonly studyType?: string;
  readonly area?: string;
  readonly span: Span;
  readonly score?: string;
  readonly courses: readonly string[];
  readonly note?: string;
}

export interface SkillGroup {
  readonly name?: string;
  readonly items: readonly { readonly name: string; readonly level?: string }[];
}

export interface Project {
  readonly name: string;
  readonly span: Span;
  readonly url?: string;
  readonly description?: string;
  readonly bullets: readonly string[];
}

export interface Publication {
  readonly title: string;
  readonly authors: readonly string[];
  readonly venue?: string;
  readonly date?: Dated;
  readonly doi?: string;
}

export interface Award {
  readonly title: string;
  readonly by?: string;
  readonly date?: Dated;
}

export interface Person {
  readonly id: string;
  readonly language: string;
  readonly profession: string;
  readonly name: string;
  readonly label?: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly url?: string;
  readonly profiles: readonly { readonly network: string; readonly url: string }[];
  readonly place?: {
    readonly city: string;
    readonly region?: string;
    readonly country?: string;
    readonly address?: string;
    readonly postalCode?: string;
  };
  /** Lines of personal details (birth, nationality, licence): caption and value. */
  readonly details: readonly (readonly [string, string])[];
  readonly summary?: string;
  readonly work: readonly Employer[];
  readonly volunteer: readonly Employer[];
  readonly education: readonly Degree[];
  readonly skills: readonly SkillGroup[];
  readonly languages: readonly { readonly language: string; readonly fluency?: string }[];
  readonly projects: readonly Project[];
  readonly publications: readonly Publication[];
  readonly certificates: readonly Award[];
  readonly awards: readonly Award[];
  readonly interests: readonly string[];
  readonly references: readonly string[];
  readonly other: readonly { readonly heading: string; readonly lines: readonly string[] }[];
}
