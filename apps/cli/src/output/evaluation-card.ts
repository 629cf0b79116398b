import type { Evaluation, RequirementVerdict, Verdict } from '@vitae/core/evaluation/evaluation';
import { placeWords } from './place-words.ts';
import { columnsOf, cut, plainText } from './plain-text.ts';

const verdictWords: Readonly<Record<Verdict, string>> = { met: '● met', partial: '◐ partly', not_shown: '○ not shown' };
const verdictColumns = 12;

/** One evaluation for a person: the score with its sum, the rationale, each requirement with its evidence. */
export const evaluationCard = (evaluation: Evaluation, width: number): string[] => {
  const { verdicts, score } = evaluation;
  const weight = verdicts.reduce((sum, verdict) => sum + verdict.weight, 0);
  const earned = verdicts.reduce((sum, verdict) => sum + verdict.weight * verdict.share, 0);
  return [
    `${score.toFixed(1)} out of 100   (${rounded(earned)} of ${rounded(weight)} points earned)`,
    ...wrapped(plainText(evaluation.rationale), width),
    ...verdicts.flatMap((verdict) => ['', ...verdictLines(verdict, width)]),
  ];
};

const verdictLines = ({ verdict, requirement, kind, weight, share, evidence }: RequirementVerdict, width: number) => {
  const sum = `${kind}, ${rounded(weight * share)} of ${rounded(weight)}`;
  const indent = ' '.repeat(verdictColumns + 1);
  return [
    `${verdictWords[verdict].padEnd(verdictColumns)} ${cut(plainText(requirement), width - indent.length - sum.length - 3)} (${sum})`,
    ...evidence.map(({ quote, place }) => {
      const where = ` — ${placeWords(place)}`;
      return `${indent}“${cut(plainText(quote), width - indent.length - where.length - 2)}”${where}`;
    }),
  ];
};

const rounded = (points: number): string => String(Math.round(points * 100) / 100);

const wrapped = (text: string, width: number): string[] => {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines[lines.length - 1] = word;
    else if (columnsOf(line) + 1 + columnsOf(word) > Math.min(width, 100)) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
};
