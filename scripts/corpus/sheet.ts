import type { HostileTrick, Look, SectionKey } from './look.ts';

/** What a template prints, all of it and nothing else: words already chosen, drawing not yet. */
export interface Sheet {
  readonly language: string;
  readonly rtl: boolean;
  /** Parts the items of a list on one line. */
  readonly separator: string;
  readonly name: string;
  readonly label?: string;
  readonly contacts: readonly Contact[];
  readonly photo: boolean;
  readonly contactHeading: string;
  readonly sections: readonly SheetSection[];
  readonly look: Look;
  readonly hidden: readonly { readonly trick: HostileTrick; readonly text: string }[];
}

export interface Contact {
  readonly kind: 'email' | 'phone' | 'url' | 'profile' | 'place' | 'detail';
  readonly text: string;
  readonly caption: string;
  readonly href?: string;
}

export interface SheetSection {
  readonly key: SectionKey;
  readonly heading: string;
  readonly side: boolean;
  readonly body: SheetBody;
}

export type SheetBody =
  | { readonly kind: 'text'; readonly lines: readonly string[] }
  | { readonly kind: 'entries'; readonly entries: readonly SheetEntry[] }
  /** `style` asks the template for chips, bars or dots; one that cannot draw them prints the words alone. */
  | { readonly kind: 'groups'; readonly style: string; readonly groups: readonly SheetGroup[] };

export interface SheetGroup {
  readonly name?: string;
  readonly items: readonly { readonly name: string; readonly level?: string; readonly share: number }[];
}

export interface SheetEntry {
  readonly main: string;
  readonly sub?: string;
  readonly place?: string;
  readonly dates?: string;
  readonly text?: string;
  readonly bullets: readonly string[];
  /** Several roles under one employer: each with its own dates; `main` is then the employer. */
  readonly roles: readonly {
    readonly main: string;
    readonly dates?: string;
    readonly text?: string;
    readonly bullets: readonly string[];
  }[];
}
