import { z } from 'zod';
import type { Requirement } from './requirement.ts';

/** What a version of a rubric changed, by requirement texts. */
export const RubricChanges = z.object({
  added: z.array(z.string()),
  removed: z.array(z.string()),
  /** Present in both versions, with another text, kind, weight or meaning. */
  changed: z.array(z.object({ text: z.string(), before: z.string() })),
  reordered: z.boolean(),
});
export type RubricChanges = z.infer<typeof RubricChanges>;

/** "must, 3 points, 5 years": what weighs in a requirement besides its words. */
function meaning({ kind, weight, topic, minimumYears, level, skills, skillsNeeded }: Requirement): string {
  const parts = [
    kind,
    ...(kind === 'gate' ? [] : [`weight ${weight}`]),
    topic,
    ...(minimumYears === undefined ? [] : [`${minimumYears} years`]),
    ...(level === undefined ? [] : [`level ${level}`]),
    ...(skills?.length ? [`${skillsNeeded ?? 'all'} of ${skills.join(', ')}`] : []),
  ];
  return parts.join(', ');
}

/** What differs between a version and the one before it; a requirement is the same by its id. */
export function rubricChanges(before: readonly Requirement[], after: readonly Requirement[]): RubricChanges {
  const old = new Map(before.map((one) => [one.id, one]));
  const kept = after.filter(({ id }) => old.has(id));
  const ids = new Set(kept.map(({ id }) => id));
  const changed = kept.flatMap((now) => {
    const then = old.get(now.id);
    if (!then || (then.text === now.text && meaning(then) === meaning(now))) return [];
    const was = then.text === now.text ? meaning(then) : then.text;
    return [{ text: then.text === now.text ? `${now.text} (${meaning(now)})` : now.text, before: was }];
  });
  const order = before.filter(({ id }) => ids.has(id)).map(({ id }) => id);
  return {
    added: after.filter(({ id }) => !old.has(id)).map(({ text }) => text),
    removed: before.filter(({ id }) => !ids.has(id)).map(({ text }) => text),
    changed,
    reordered: kept.some(({ id }, at) => order[at] !== id),
  };
}
