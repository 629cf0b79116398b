/** An occupation of the made set: a posting, and what people who do the work, a work near it or another one write. */
export interface MadePlan {
  readonly name: string;
  readonly posting: string;
  /** Titles of those who do the work, of neighbours, and one that shares words with the posting but not the work. */
  readonly own: readonly string[];
  readonly near: readonly string[];
  readonly trap: string;
  /** Years that the posting asks for. */
  readonly years: number;
  /** What the posting cannot do without: a name, and sentences of CVs any of which shows it. */
  readonly musts: readonly { readonly name: string; readonly lines: readonly string[] }[];
  readonly work: readonly string[];
  readonly nearWork: readonly string[];
  readonly trapWork: readonly string[];
  readonly school: string;
  readonly nearSchool: string;
}

const titles = (value: string) => value.split('|').map((title) => title.trim());

function readPlan(part: string, file: string): MadePlan {
  const [head = '', ...sections] = part.split(/^--- /m);
  const [name = '', ...fields] = head.trim().split('\n');
  const field = (key: string) => {
    const found = fields.find((line) => line.startsWith(`${key}: `));
    if (found === undefined) throw new Error(`${file}: “${name}” has no line “${key}: …”.`);
    return found.slice(key.length + 2);
  };
  const bodies = sections.map((section) => {
    const end = section.indexOf('\n');
    return { key: section.slice(0, end).trim(), text: section.slice(end + 1).trim() };
  });
  const body = (key: string) => {
    const found = bodies.find((own) => own.key === key);
    if (found === undefined) throw new Error(`${file}: “${name}” has no part “--- ${key}”.`);
    return found.text;
  };
  return {
    name,
    posting: body('posting'),
    own: titles(field('own')),
    near: titles(field('near')),
    trap: field('trap'),
    years: Number(field('years')),
    musts: bodies.flatMap(({ key, text }) =>
      key.startsWith('must ') ? [{ name: key.slice('must '.length), lines: text.split('\n') }] : [],
    ),
    work: body('work').split('\n'),
    nearWork: body('near-work').split('\n'),
    trapWork: body('trap-work').split('\n'),
    school: body('school'),
    nearSchool: body('near-school'),
  };
}

/** Reads a file of plans (`=== name`, `own:`, `--- posting`, `--- must NAME` …). Throws with the file and what lacks. */
export function readMadePlans({ file, content }: { readonly file: string; readonly content: string }): MadePlan[] {
  return content
    .split(/^=== /m)
    .slice(1)
    .map((part) => readPlan(part, file));
}
