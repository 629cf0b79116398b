import { describe, expect, it } from 'vitest';
import { readPosting } from './read-posting.ts';
import { tradeTermsLabel } from './trade-terms.data.ts';

const ramp = `Ramp Agent, Airport
About us: we love fun and diversity.

Your tasks
- Load and unload baggage, mail and cargo by the load plan
- Marshal aircraft onto the stand, set chocks and cones
- Drive belt loaders, tugs and dollies

Benefits
- Free uniform, canteen and discounted flights`;

const rowOf = (text: string) => readPosting(text).requirements.find(({ id }) => id === 'words');

describe('the words of a trade', () => {
  it('come from the title and the tasks, not from the offers or the story', () => {
    const text = rowOf(ramp)?.text ?? '';
    expect(text.startsWith(tradeTermsLabel)).toBe(true);
    for (const word of ['Ramp', 'baggage', 'chocks', 'dollies']) expect(text).toContain(word);
    for (const word of ['canteen', 'uniform', 'diversity', 'fun']) expect(text).not.toContain(word);
  });

  it('name the title of a trade that no table knows', () => {
    expect(readPosting(ramp).title).toBe('Ramp Agent');
  });

  it('are not asked for again by a one-line prompt', () => {
    expect(rowOf('Senior Python developer with Django, Kubernetes, Terraform, Kafka, Redis, 5 years')).toBeUndefined();
  });
});
