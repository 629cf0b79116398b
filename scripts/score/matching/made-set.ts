import type { Ranking } from './labelled-set.ts';
import { type MadePerson, madePeople } from './made-people.ts';
import type { MadePlan } from './made-plan.ts';
import { madeEmployers, madeNames, madeSkills, madeSummaries, madeTowns } from './made-texts.data.ts';
import { equalOpportunity, storyOfCompany } from './stress-boilerplate.data.ts';

const pick = (list: readonly string[], at: number) => list[at % list.length] ?? '';

/** The year that "present" is in. */
const thisYear = 2026;

interface Job {
  readonly title: string;
  readonly employer: string;
  readonly town: string;
  readonly from: number;
  readonly to: string;
  readonly lines: readonly string[];
}

/** Long careers are told as two jobs, the newer one with more of the lines. */
function jobsOf(person: MadePerson, seed: number): Job[] {
  const place = (at: number) => ({ employer: pick(madeEmployers, seed + at), town: pick(madeTowns, seed + at) });
  const { title, years, lines } = person;
  if (years < 4)
    return [{ title, ...place(0), from: thisYear - Math.max(1, years), to: years === 0 ? '2026' : 'Current', lines }];
  const change = thisYear - Math.ceil(years * 0.6);
  const cut = Math.ceil(lines.length * 0.6);
  return [
    { title, ...place(0), from: change, to: 'Current', lines: lines.slice(0, cut) },
    { title, ...place(5), from: thisYear - years, to: String(change), lines: lines.slice(cut) },
  ];
}

function asSections(person: MadePerson, seed: number): string {
  const jobs = jobsOf(person, seed).map(
    ({ title, employer, town, from, to, lines }) =>
      `${title}, ${employer}, ${town}\n${from} - ${to}\n${lines.map((line) => `• ${line}`).join('\n')}`,
  );
  return `${pick(madeNames, seed)}\n${person.title}\n\nPROFILE\n${pick(madeSummaries, seed)}\n\nEXPERIENCE\n${jobs.join('\n\n')}\n\nEDUCATION\n${person.school}\n\nSKILLS\n${pick(madeSkills, seed)}`;
}

/** The way of a large résumé site's dumps: one line, headings among the words, the employer's name taken out. */
function asDump(person: MadePerson, seed: number): string {
  const jobs = jobsOf(person, seed).map(
    ({ title, from, to, lines }) =>
      `01/${from} to ${to === 'Current' ? to : `01/${to}`} ${title} Company Name － City , State ${lines.join(' . ')} .`,
  );
  return `${person.title.toUpperCase()}         Summary     ${pick(madeSummaries, seed)}     Highlights          ${pick(madeSkills, seed)}            Experience      ${jobs.join('   ')}     Education      ${person.school} ,   ${thisYear - person.years - 1}   ${pick(madeTowns, seed)}   Skills     ${pick(madeSkills, seed + 1)}`;
}

function asProse(person: MadePerson, seed: number): string {
  const jobs = jobsOf(person, seed).map(
    ({ title, employer, from, to, lines }) => `${title} at ${employer} (${from} to ${to}). ${lines.join('. ')}.`,
  );
  return `${pick(madeSummaries, seed)} ${jobs.join(' ')} ${person.school}. ${pick(madeSkills, seed)}.`;
}

const shapes = [asSections, asDump, asProse, (person: MadePerson, seed: number) => asDump(person, seed).toLowerCase()];

function cvOf(person: MadePerson, seed: number): string {
  const shape = shapes[seed % shapes.length] ?? asSections;
  return shape(person, seed);
}

function postingOf(plan: MadePlan, at: number): string {
  const before = at % 2 === 0 ? `${storyOfCompany}\n` : '';
  const after = at % 3 === 0 ? '' : `\n${equalOpportunity}`;
  return `${before}${plan.posting}\n${after}`;
}

/** So many CVs of people who fit other postings stand in each ranking. */
const strangers = 5;

/**
 * A ranking for each plan: the people made for it and five who fit other postings. Grades follow from the facts (years,
 * which of the musts, which work), so that each has its reason; the texts follow from the same facts in four shapes.
 */
export function makeSet(plans: readonly MadePlan[]): (Ranking & { readonly reasons: readonly string[] })[] {
  const people = plans.map(madePeople);
  return plans.map((plan, at) => {
    const own = people[at] ?? [];
    const others = Array.from({ length: strangers }, (_, step) => {
      const from = people[(at + 1 + step * 3) % plans.length] ?? [];
      const person = from[step % 4];
      return person && from !== own ? [{ ...person, grade: 0, reason: 'does quite another work' }] : [];
    }).flat();
    const all = [...own, ...others];
    // The order of the list must tell nothing: worst first.
    const cvs = all
      .map((person, index) => ({ text: cvOf(person, at * 7 + index * 5), grade: person.grade, reason: person.reason }))
      .reverse();
    return {
      name: plan.name,
      posting: postingOf(plan, at),
      cvs: cvs.map(({ text, grade }) => ({ text, grade })),
      reasons: cvs.map(({ reason }) => reason),
    };
  });
}
