import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadabilityRuleKey } from '../../../packages/core/src/readability/rules.data.ts';
import { work } from '../../../packages/pool/src/resume-work.ts';

export interface RuleRates {
  readonly files: number;
  readonly failed: readonly string[];
  /** Files in which each rule found something; rules that found nothing are left out. */
  readonly found: ReadonlyMap<ReadabilityRuleKey, readonly string[]>;
}

/** What of a folder is checked; pictures are left out, since recognising them takes seconds each. */
const checked = /\.(?:pdf|docx|doc|odt|rtf|txt|html?)$/i;

/** Runs the checklist over the CVs of a folder; `every` takes each so many-th of them only. */
export async function countFindings(folder: string, every = 1): Promise<RuleRates> {
  const names = readdirSync(folder)
    .filter((name) => checked.test(name) && !/scan/i.test(name))
    .sort()
    .filter((_, at) => at % every === 0);
  const found = new Map<ReadabilityRuleKey, string[]>();
  const failed: string[] = [];
  for (const fileName of names) {
    try {
      const { findings }: { findings: { rule: ReadabilityRuleKey }[] } = JSON.parse(
        await work.examine({ fileName, bytes: readFileSync(join(folder, fileName)) }),
      );
      for (const { rule } of findings) found.set(rule, [...(found.get(rule) ?? []), fileName]);
    } catch {
      failed.push(fileName);
    }
  }
  return { files: names.length, failed, found };
}
