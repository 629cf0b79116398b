import { checkFailure } from '@vitae/core/readability/check-readability';
import { ReadabilityFinding } from '@vitae/core/readability/finding';
import { readabilityRules } from '@vitae/core/readability/rules.data';
import type { Failure } from '@vitae/core/shared/app-error';
import { z } from 'zod';
import { EntryError } from './entry-error.ts';

/** A finding with the words of its rule, so that a program can show it without knowing the rules. */
const EntryFinding = z.strictObject({
  ...ReadabilityFinding.shape,
  title: z.string(),
  why: z.string(),
  remedy: z.string(),
});
type EntryFinding = z.infer<typeof EntryFinding>;

/** One file of `vitae check --json`. A public interface: fields are added, never renamed or taken away. */
const CheckEntry = z.discriminatedUnion('status', [
  z.strictObject({ file: z.string(), status: z.literal('checked'), findings: z.array(EntryFinding) }),
  z.strictObject({
    file: z.string(),
    status: z.literal('failed'),
    error: EntryError,
    /** What the failure itself says: a locked file, an old format. */
    findings: z.array(EntryFinding),
  }),
]);
type CheckEntry = z.infer<typeof CheckEntry>;

export const CheckOutput = z.array(CheckEntry);

const worded = (finding: ReadabilityFinding): EntryFinding => {
  const { title, why, remedy } = readabilityRules[finding.rule];
  return { ...finding, title, why, remedy };
};

export const checkEntry = (file: string, findings: readonly ReadabilityFinding[]): CheckEntry => ({
  file,
  status: 'checked',
  findings: findings.map(worded),
});

export const failedCheckEntry = (file: string, error: Failure): CheckEntry => ({
  file,
  status: 'failed',
  error,
  findings: checkFailure(error.code).map(worded),
});
