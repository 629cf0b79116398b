/**
 * Makes the fixtures of packages/core/fixtures from the invented people and the plans beside this script:
 * `node scripts/corpus/make-corpus.ts golden|held-back [part of a name]`, with Node 24, after `npm install` in
 * scripts/corpus. What else each producer needs is told in README.md. Files are named language-person-producer-template.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { withDisguisedSkills, withTricks } from './hostile.ts';
import { type Look, plainLook } from './look.ts';
import { makeSheet } from './make-sheet.ts';
import { makeTruth } from './make-truth.ts';
import { parsePeople } from './parse-people.ts';
import type { Person } from './person.ts';
import { formatsPlan } from './plan-formats.data.ts';
import { goldenPlan } from './plan-golden.data.ts';
import { heldBackPlan } from './plan-held-back.data.ts';
import { closeProducers, layoutOf, produce } from './produce.ts';
import type { Recipe } from './recipe.ts';
import { restrictTruth } from './restrict-truth.ts';

const [set = '', filter = ''] = process.argv.slice(2);
const plans: Record<string, readonly Recipe[]> = { golden: [...goldenPlan, ...formatsPlan], 'held-back': heldBackPlan };
const plan = plans[set];
if (!plan) throw new Error(`say which set to make: ${Object.keys(plans).join(' or ')}`);

const scripts: Record<string, string> = {
  ...{ ru: 'Cyrillic', ar: 'Arabic', he: 'Hebrew', zh: 'Han', ja: 'Japanese', ko: 'Hangul' },
};

const target = new URL(`../../packages/core/fixtures/${set}/`, import.meta.url);
// A whole set is made anew, so that nothing of an older plan stays.
if (filter === '') await rm(target, { recursive: true, force: true });
await mkdir(target, { recursive: true });
const people = await readPeople(set);
const faults: string[] = [];
const made = new Set<string>();
for (const recipe of plan) {
  const person = people.get(recipe.person);
  if (!person) throw new Error(`no such person: ${recipe.person}`);
  const name = `${person.language}-${person.id}-${recipe.by.replace(':', '-')}`;
  if (made.has(name)) throw new Error(`the plan makes ${name} twice`);
  made.add(name);
  if (!name.includes(filter)) continue;
  try {
    await make(recipe, person, name);
  } catch (error) {
    faults.push(`${name}: ${error instanceof Error ? error.message : error}`);
  }
}
await closeProducers();
if (faults.length > 0) {
  console.error(`\nNot made:\n${faults.join('\n')}`);
  process.exitCode = 1;
}

async function make(recipe: Recipe, person: Person, name: string): Promise<void> {
  const look: Look = { ...plainLook, ...recipe.look };
  const sheet = withTricks(makeSheet(withDisguisedSkills(person, look), look), look);
  const { bytes, extension } = await produce(recipe.by, { sheet, person, look });
  await writeFile(new URL(`${name}.${extension}`, target), bytes);
  const [producer = ''] = recipe.by.split(':');
  const hidden = sheet.hidden.filter(({ trick }) => trick !== 'visible-instruction').map(({ text }) => text);
  const meta = {
    ...{ language: person.language, script: scripts[person.language] ?? 'Latin', layout: layoutOf(recipe.by) },
    ...{ producer, profession: person.profession },
    ...(look.hostile.length > 0 ? { hostile: look.hostile } : {}),
    ...(hidden.length > 0 ? { hidden } : {}),
  };
  const truth = { ...restrictTruth(makeTruth(person, look), producer), meta };
  await writeFile(new URL(`${name}.truth.json`, target), `${JSON.stringify(truth, null, 1)}\n`);
  console.log(`${name}.${extension} ${Math.round(bytes.length / 1024)} KB`);
}

async function readPeople(folder: string): Promise<Map<string, Person>> {
  const source = new URL(`people/${folder}/`, import.meta.url);
  const files = (await readdir(source)).filter((file) => file.endsWith('.txt'));
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, source), 'utf8')));
  return new Map(texts.flatMap((text) => parsePeople(text)).map((person) => [person.id, person]));
}
