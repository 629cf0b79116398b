import { blockText } from './block-text.ts';
import { elementsUnder, type PageElement, pageTree } from './page-tree.ts';

/** A description shorter than this only teases; the page says more. */
const leastDescription = 200;

type Json = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A JobPosting among what a script holds: the object itself, in a list or in a graph. */
function jobPostingIn(value: unknown, depth = 0): Json | undefined {
  if (depth > 4) return undefined;
  if (Array.isArray(value)) {
    for (const one of value) {
      const found = jobPostingIn(one, depth + 1);
      if (found) return found;
    }
    return undefined;
  }
  if (!isRecord(value)) return undefined;
  const types = Array.isArray(value['@type']) ? value['@type'] : [value['@type']];
  if (types.some((type) => typeof type === 'string' && /(?:^|\/)JobPosting$/.test(type))) return value;
  return jobPostingIn(value['@graph'] ?? value.mainEntity, depth + 1);
}

function parsed(source: string): unknown {
  try {
    // Some sites leave line breaks inside their strings, which JSON forbids.
    return JSON.parse(
      source.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\*\]\]>\*\/)\s*$/g, '').replace(/[\n\r\t]/g, ' '),
    );
  } catch {
    return undefined;
  }
}

/** Text of a field: a string of plain text or HTML (often escaped twice), a list of them, or an object with a name. */
function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return value
      .map((one) => `- ${textOf(one)}`)
      .filter((line) => line !== '- ')
      .join('\n');
  if (isRecord(value)) return textOf(value.description ?? value.name ?? value.value ?? value.credentialCategory ?? '');
  if (typeof value !== 'string') return '';
  const once = blockText(pageTree(value.replace(/\n/g, '<br>')));
  return /<\/?(?:p|br|ul|li|div|strong|h\d)\b/i.test(once) ? blockText(pageTree(once)) : once;
}

/** The town and region of a place, as schema.org nests it. */
function placeOf(value: unknown): string {
  const one = Array.isArray(value) ? value[0] : value;
  if (typeof one === 'string') return one;
  const address = isRecord(one) ? (one.address ?? one) : undefined;
  if (typeof address === 'string') return address;
  if (!isRecord(address)) return '';
  const country = address.addressCountry;
  return [address.addressLocality, address.addressRegion, isRecord(country) ? country.name : country]
    .filter((part) => typeof part === 'string' && part !== '')
    .join(', ');
}

function payOf(value: unknown): string {
  if (!isRecord(value)) return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  const amount = isRecord(value.value) ? value.value : value;
  const range = [amount.minValue ?? amount.value, amount.maxValue].filter(
    (part) => part !== undefined && part !== null,
  );
  const unit = typeof amount.unitText === 'string' ? ` per ${amount.unitText.toLowerCase()}` : '';
  return range.length === 0 ? '' : `${range.join(' - ')} ${value.currency ?? ''}${unit}`.replace(/\s+/g, ' ').trim();
}

/** Fields that a description often leaves out, with the heading that says what they are. */
const fields = [
  ['responsibilities', 'Responsibilities'],
  ['qualifications', 'Requirements'],
  ['skills', 'Skills'],
  ['experienceRequirements', 'Experience'],
  ['educationRequirements', 'Education'],
  ['jobBenefits', 'Benefits'],
  ['incentiveCompensation', 'Benefits'],
] as const;

/** A posting as text from schema.org's JobPosting, with the facts as labelled lines before its description. */
function postingText(job: Json): string | undefined {
  const description = textOf(job.description);
  const sections = fields.flatMap(([field, heading]) => {
    const words = textOf(job[field]);
    return words === '' || description.includes(words) ? [] : [`${heading}:\n${words}`];
  });
  if (description.length + sections.join('').length < leastDescription) return undefined;
  const remote = /telecommute/i.test(textOf(job.jobLocationType)) ? 'Remote' : '';
  const facts = [
    ['Company', textOf(job.hiringOrganization)],
    ['Location', [placeOf(job.jobLocation), remote].filter(Boolean).join(', ')],
    [
      'Employment type',
      textOf(job.employmentType).replace(/^- /gm, '').replace(/\n/g, ', ').replace(/_/g, '-').toLowerCase(),
    ],
    ['Salary', payOf(job.baseSalary)],
  ].flatMap(([label, words]) => (words ? [`${label}: ${words}`] : []));
  return [textOf(job.title), facts.join('\n'), description, ...sections].filter((part) => part !== '').join('\n\n');
}

/** The posting that a page states as data (schema.org JobPosting in JSON-LD); undefined when it states none of use. */
export function statedPosting(root: PageElement): string | undefined {
  for (const { name, attributes, children } of elementsUnder(root)) {
    if (name !== 'script' || !/ld\+json/i.test(attributes.type ?? '')) continue;
    const job = jobPostingIn(parsed(children.filter((child) => typeof child === 'string').join('')));
    const text = job && postingText(job);
    if (text) return text;
  }
  return undefined;
}
