import { writeFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node';

export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
  /** Name of each skipped test, with the reason it gave. */
  readonly skipped: readonly string[];
}

/** Writes the true totals to the file named in VITAE_TEST_COUNTS: a file that cannot be collected is a failure too. */
export class CountReporter implements Reporter {
  readonly #skipped: string[] = [];
  #passed = 0;
  #failed = 0;

  onTestCaseResult(test: TestCase): void {
    const result = test.result();
    if (result.state === 'passed') this.#passed += 1;
    else if (result.state === 'failed') this.#failed += 1;
    else this.#skipped.push(`${test.fullName}${result.state === 'skipped' && result.note ? ` (${result.note})` : ''}`);
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    for (const module of modules) {
      const suites = [...module.children.allSuites()].filter((suite) => suite.errors().length > 0);
      this.#failed += module.errors().length + suites.length;
    }
    const counts = { passed: this.#passed, failed: this.#failed + unhandled.length, skipped: this.#skipped };
    const path = process.env.VITAE_TEST_COUNTS;
    if (path) writeFileSync(path, JSON.stringify(counts satisfies TestCounts));
  }
}

// biome-ignore lint/style/noDefaultExport: vitest loads a reporter by its file and takes the default.
export { CountReporter as default };
