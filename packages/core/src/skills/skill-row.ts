/**
 * One of a workspace's own skills, as it is written and kept: names with their marks (`=`, `?`) as `skill-line.ts`
 * describes them. As text it is a line of the same form, with the field at its end if it has one:
 *
 *     Name|alias|=alias > implied; implied ~ related @ field
 */
export interface SkillRow {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly implies: readonly string[];
  readonly related: readonly string[];
  /** A key of `skillFiles`; a skill without one belongs to the workspace's own field. */
  readonly field?: string | undefined;
}

const parted = (text: string | undefined, mark: string): string[] =>
  (text ?? '')
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Takes the field off a row: `Orbiter ~ SAP @ finance`. */
export function withoutField(text: string): { readonly rest: string; readonly field?: string } {
  const found = /^(.*?)\s+@\s+(\S+)\s*$/.exec(text);
  return found?.[1] !== undefined && found[2] !== undefined ? { rest: found[1], field: found[2] } : { rest: text };
}

/** The row that a line of text says; whether it can be used is for `checkSkillRows` to tell. */
export function parseSkillRow(text: string): SkillRow {
  const { rest, field } = withoutField(text.trim());
  const [beforeRelated = '', related] = rest.split(' ~ ');
  const [names = '', implies] = beforeRelated.split(' > ');
  const [name = '', ...aliases] = names.split('|').map((part) => part.trim());
  return {
    name,
    aliases,
    implies: parted(implies, ';'),
    related: parted(related, ';'),
    ...(field !== undefined && { field }),
  };
}

/** The line of text that says the row. */
export function formatSkillRow({ name, aliases, implies, related, field }: SkillRow): string {
  return [
    [name, ...aliases].join('|'),
    implies.length > 0 && ` > ${implies.join('; ')}`,
    related.length > 0 && ` ~ ${related.join('; ')}`,
    field !== undefined && ` @ ${field}`,
  ]
    .filter(Boolean)
    .join('');
}

/** The name as a person reads it, without the mark that says how it is compared. */
export const bareName = (name: string): string => name.replace(/^[=?]/, '');
