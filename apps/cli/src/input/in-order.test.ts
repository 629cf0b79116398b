import { expect, test } from 'vitest';
import { inOrder } from './in-order.ts';

/** Work that ends when the test says so. */
const controlled = () => {
  const ends = new Map<number, () => void>();
  const started: number[] = [];
  const work = (item: number) => {
    started.push(item);
    return new Promise<number>((resolve) => ends.set(item, () => resolve(item)));
  };
  return { work, started, end: (item: number) => ends.get(item)?.() };
};

test('results come in the order of the items, whichever ends first', async () => {
  const { work, end } = controlled();
  const results = inOrder([1, 2, 3], { atOnce: 3, work });
  const first = results.next();
  end(3);
  end(2);
  end(1);
  expect((await first).value).toBe(1);
  expect([(await results.next()).value, (await results.next()).value]).toEqual([2, 3]);
});

test('never more than atOnce are started before the first is taken', async () => {
  const { work, started, end } = controlled();
  const results = inOrder([1, 2, 3, 4, 5], { atOnce: 2, work });
  const first = results.next();
  expect(started).toEqual([1, 2]);
  end(1);
  await first;
  const second = results.next();
  expect(started).toEqual([1, 2, 3]);
  end(2);
  end(3);
  await second;
});
