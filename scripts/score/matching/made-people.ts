import type { MadePlan } from './made-plan.ts';

/** The facts of an invented person, from which both the text of the CV and the grade follow. */
export interface MadePerson {
  readonly title: string;
  /** Years of work, the last of them now. */
  readonly years: number;
  /** Sentences about the work. */
  readonly lines: readonly string[];
  readonly school: string;
  readonly grade: number;
  /** The grade by requirement, in words. */
  readonly reason: string;
}

/** Turns to take through lists, so that no two people of one kind are alike. */
const pick = <T>(list: readonly T[], at: number): T => {
  const found = list[at % list.length];
  if (found === undefined) throw new Error('a list of a plan is empty');
  return found;
};
const some = (list: readonly string[], from: number, count: number) =>
  Array.from({ length: Math.min(count, list.length) }, (_, at) => pick(list, from + at));

/** Somebody who does the work, with those of the musts whose place is not in `lacking`. */
function ownPerson(
  plan: MadePlan,
  at: number,
  { years, lacking }: { years: number; lacking: ReadonlySet<number> },
): MadePerson {
  const shown = plan.musts.filter((_, index) => !lacking.has(index));
  const missing = plan.musts.filter((_, index) => lacking.has(index)).map((must) => must.name);
  const short = years < plan.years;
  const faults = missing.length + (short ? 1 : 0);
  const sums = `${years} of ${plan.years} years, shows ${shown.map((must) => must.name).join(', ') || 'no must'}`;
  return {
    title: pick(plan.own, at),
    years,
    lines: [...some(plan.work, at, 4), ...shown.map((must, index) => pick(must.lines, at + index))],
    school: plan.school,
    grade: Math.max(1, 3 - faults),
    reason: `${sums}${missing.length > 0 ? `, not ${missing.join(', ')}` : ''}`,
  };
}

function otherPerson(over: Omit<MadePerson, 'years'>, at: number): MadePerson {
  return { ...over, years: 3 + (at % 7) };
}

/** The sixteen people made for a posting: four of grade 3, four of 2, six of 1, two of 0 that only share its words. */
export function madePeople(plan: MadePlan): MadePerson[] {
  const full = Array.from({ length: 4 }, (_, at) =>
    ownPerson(plan, at, { years: plan.years + 1 + at * 2, lacking: new Set() }),
  );
  const shortOne = Array.from({ length: 4 }, (_, at) =>
    ownPerson(plan, at + 4, { years: plan.years + 1 + at, lacking: new Set([at % plan.musts.length]) }),
  );
  const weak = ownPerson(plan, 8, { years: plan.years + 1, lacking: new Set([0, 1]) });
  const learner: MadePerson = {
    title: `Trainee ${pick(plan.own, 0)}`,
    years: 0,
    lines: some(plan.work, 1, 2),
    school: plan.school,
    grade: 1,
    reason: 'has the schooling and a placement, no years and none of the musts',
  };
  const near = Array.from({ length: 4 }, (_, at) =>
    otherPerson(
      {
        title: pick(plan.near, at),
        lines: some(plan.nearWork, at, 4),
        school: plan.nearSchool,
        grade: 1,
        reason: 'a neighbouring job, none of the musts',
      },
      at,
    ),
  );
  const traps = Array.from({ length: 2 }, (_, at) =>
    otherPerson(
      {
        title: plan.trap,
        lines: some(plan.trapWork, at, 3),
        school: plan.nearSchool,
        grade: 0,
        reason: 'shares words with the posting, does another work',
      },
      at + 3,
    ),
  );
  return [...full, ...shortOne, weak, learner, ...near, ...traps];
}
