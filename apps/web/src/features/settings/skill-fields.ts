import { skillFields } from '@vitae/core/skills/skill-fields';

/** `hr` and the like are no words. */
const written: Readonly<Record<string, string>> = {
  hr: 'Human resources',
  data: 'Data and analysis',
  development: 'Development aid',
  'it-operations': 'IT operations',
  soft: 'Soft skills',
};

export function fieldLabel(field: string): string {
  return written[field] ?? `${field.charAt(0).toUpperCase()}${field.slice(1).replaceAll('-', ' ')}`;
}

export const fieldChoices = skillFields
  .map((value) => ({ value: String(value), label: fieldLabel(value) }))
  .sort((a, b) => a.label.localeCompare(b.label, 'en'));
