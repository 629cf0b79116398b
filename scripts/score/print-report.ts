import {
  calibration,
  calibrationError,
  mainFields,
  overall,
  percentile,
  precisionByRule,
  rates,
  type ScoredFile,
  sumCounts,
} from './summary.ts';

const percent = (share: number) => (100 * share).toFixed(1).padStart(6);

/** The score as lines of text for people. */
export function reportLines(files: readonly ScoredFile[], worst: number): string[] {
  return [
    ...fieldTable(files),
    ...groupTable(files, 'language'),
    ...groupTable(files, 'layout'),
    ...groupTable(files, 'producer'),
    ...worstCases(files, worst),
    ...honesty(files),
    ...calibrationTable(files),
    ...times(files),
  ];
}

function fieldTable(files: readonly ScoredFile[]): string[] {
  const counts = sumCounts(files);
  const fields = Object.keys(counts).sort(
    (first, second) => order(first) - order(second) || first.localeCompare(second),
  );
  const rows = fields.map((field) => {
    const count = counts[field] ?? { right: 0, wrong: 0, missed: 0 };
    const { precision, recall, f1 } = rates(count);
    const numbers = [count.right, count.wrong, count.missed].map((number) => String(number).padStart(7)).join('');
    return `${field.padEnd(24)}${percent(precision)} ${percent(recall)} ${percent(f1)}${numbers}`;
  });
  const head = `${`${files.length} files`.padEnd(24)}   prec  recall     F1  right  wrong missed`;
  return [head, ...rows, `${'mean F1, main fields'.padEnd(38)}${percent(overall(counts))}`, ''];
}

/** Main fields first, each followed by its parts. */
function order(field: string): number {
  const [head = ''] = field.split(' ');
  const at = mainFields.findIndex((main) => main === field || main === head);
  return at < 0 ? mainFields.length : at;
}

function groupTable(files: readonly ScoredFile[], key: 'language' | 'layout' | 'producer'): string[] {
  const groups = Map.groupBy(files, (file) => file[key]);
  const rows = [...groups].map(([name, members]) => {
    const counts = sumCounts(members);
    const none = { right: 0, wrong: 0, missed: 0 };
    const cells = mainFields.map((field) => percent(rates(counts[field] ?? none).f1)).join(' ');
    return { name, mean: overall(counts), line: `${name.padEnd(20)}${String(members.length).padStart(4)} ${cells}` };
  });
  rows.sort((first, second) => first.mean - second.mean);
  const head = `${`F1 by ${key}`.padEnd(20)}   n ${mainFields.map((field) => field.slice(0, 6).padStart(6)).join(' ')}    mean`;
  return [head, ...rows.map(({ line, mean }) => `${line} ${percent(mean)}`), ''];
}

function worstCases(files: readonly ScoredFile[], number: number): string[] {
  const sorted = files.toSorted((first, second) => overall(first.score.counts) - overall(second.score.counts));
  return sorted.slice(0, number).flatMap((file) => [
    `── ${file.file}  ${percent(overall(file.score.counts)).trim()}${file.failure ? `  NOT READ: ${file.failure}` : ''}`,
    ...file.score.differences
      .filter(({ field }) => field !== 'work highlights' && field !== 'summary')
      .slice(0, 14)
      .map(({ field, expected, found }) => `   ${field}: expected ${shown(expected)}, found ${shown(found)}`),
    '',
  ]);
}

const shown = (value: string | undefined) => (value === undefined ? 'nothing' : `“${value.slice(0, 140)}”`);

function honesty(files: readonly ScoredFile[]): string[] {
  const invented = files.flatMap(({ file, notOnPage }) => notOnPage.map((value) => `   ${file}: ${value}`));
  const hidden = files.flatMap(({ file, hiddenRead }) => hiddenRead.map((value) => `   ${file}: ${value}`));
  return [
    `values that do not stand on the page: ${invented.length}`,
    ...invented.slice(0, 40),
    `values that people cannot see: ${hidden.length}`,
    ...hidden.slice(0, 40),
    '',
  ];
}

function calibrationTable(files: readonly ScoredFile[]): string[] {
  const rows = calibration(files).map(({ from, to, values, meanConfidence, right }) => {
    return `${from.toFixed(2)}–${to.toFixed(2)}        ${String(values).padStart(6)} ${percent(meanConfidence)} ${percent(right)}`;
  });
  const error = `expected calibration error ${percent(calibrationError(calibration(files))).trim()}`;
  return ['confidence       values   said  right', ...rows, error, '', ...ruleTable(files)];
}

function ruleTable(files: readonly ScoredFile[]): string[] {
  const rows = precisionByRule(files).map(
    ({ rule, values, meanConfidence, right }) =>
      `${rule.padEnd(24)}${String(values).padStart(6)} ${percent(meanConfidence)} ${percent(right / values)}`,
  );
  return rows.length === 0 ? [] : [`${'rule'.padEnd(24)}values   said  right`, ...rows, ''];
}

function times(files: readonly ScoredFile[]): string[] {
  const line = (name: string, numbers: readonly number[]) =>
    `${name.padEnd(12)} median ${percentile(numbers, 0.5).toFixed(1)} ms   p95 ${percentile(numbers, 0.95).toFixed(1)} ms   p99 ${percentile(numbers, 0.99).toFixed(1)} ms`;
  return [
    line(
      'open',
      files.map(({ openMs }) => openMs),
    ),
    line(
      'read',
      files.map(({ readMs }) => readMs),
    ),
  ];
}
