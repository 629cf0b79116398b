import { CvId } from '@vitae/core/shared/ids';
import { expect, it } from 'vitest';
import { createUuidIds } from './uuid-ids.ts';

it('makes UUIDs of version 7 that sort in the order they were made, also within one millisecond', () => {
  const ids = createUuidIds();
  const made = Array.from({ length: 10_000 }, () => ids.next());
  expect(made.every((id) => CvId.safeParse(id).success && id[14] === '7')).toBe(true);
  expect(new Set(made).size).toBe(made.length);
  expect([...made].sort()).toEqual(made);
});
