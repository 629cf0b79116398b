import './verdict.css';
import { Text } from '@mantine/core';
import type { RequirementVerdict } from '@vitae/core/evaluation/evaluation';
import { formatPoints, scoreSumOf } from './marks/score-sum.ts';
import { VerdictMark } from './verdict-mark.tsx';

interface ScoreTableProps {
  readonly score: number;
  readonly verdicts: readonly RequirementVerdict[];
}

/** The arithmetic of a score, line by line. */
export function ScoreTable({ score, verdicts }: ScoreTableProps) {
  const sum = scoreSumOf(verdicts);
  return (
    <div className="v-sum-scroll">
      <table className="v-sum">
        <caption>How the score adds up</caption>
        <thead>
          <tr>
            <th scope="col">Requirement</th>
            <th scope="col">Weight</th>
            <th scope="col">Share</th>
            <th scope="col">Points</th>
          </tr>
        </thead>
        <tbody>
          {sum.terms.map(({ verdict, earned }) => (
            <tr key={verdict.requirementId}>
              <th scope="row">
                <VerdictMark verdict={verdict.verdict} size={12} /> <span>{verdict.requirement}</span>
              </th>
              <td>{formatPoints(verdict.weight)}</td>
              <td>× {Math.round(verdict.share * 100)}%</td>
              <td>{formatPoints(earned)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">Sum</th>
            <td>{formatPoints(sum.possible)}</td>
            <td />
            <td>{formatPoints(sum.earned)}</td>
          </tr>
        </tfoot>
      </table>
      <Text size="sm" mt="sm">
        100 × {formatPoints(sum.earned)} ÷ {formatPoints(sum.possible)} = <strong>{formatPoints(score)}</strong> out of
        100
      </Text>
    </div>
  );
}
