import type { Evaluation } from '@vitae/core/evaluation/evaluation';
import { type Vocabulary, withVocabulary } from '@vitae/core/skills/vocabulary';
import { compileVocabulary } from '@vitae/core/skills/workspace-skills';
import type { OwnSkills } from './reader-pool.ts';

/**
 * Compiling takes a tenth of a second and some ten MB, so a process keeps the last few, by the rows themselves: a
 * workspace's CVs come in runs.
 */
const kept = new Map<string, Vocabulary>();
const keptLimit = 4;

function vocabularyOf(rows: string): Vocabulary {
  const made = kept.get(rows) ?? compileVocabulary(rows).vocabulary;
  // The one used last stands last.
  kept.delete(rows);
  kept.set(rows, made);
  const [oldest] = kept.keys();
  if (kept.size > keptLimit && oldest !== undefined) kept.delete(oldest);
  return made;
}

/** Runs synchronous work with a workspace's own skills, or without any. */
export function withOwnSkills<T>(skills: OwnSkills | undefined, run: () => T): T {
  return skills === undefined ? run() : withVocabulary(vocabularyOf(skills.rows), run);
}

/** The evaluation says which skills it was made with: others may give another result. */
export function namingSkills(evaluation: Evaluation, skills: OwnSkills | undefined): Evaluation {
  if (skills === undefined) return evaluation;
  return { ...evaluation, evaluatorVersion: `${evaluation.evaluatorVersion}+skills-${skills.version}` };
}
