import './report.css';
import { Skeleton, Text, Title } from '@mantine/core';
import type { Requirement } from '@vitae/core/posting/requirement';
import { formatPoints } from '@vitae/ui/marks/score-sum';
import { FailureState } from '@vitae/ui/message-state';
import { VerdictMark } from '@vitae/ui/verdict-mark';
import type { Screening, ScreeningRow } from '../../shared/api-types.ts';
import { decisionNames } from '../../shared/decisions.ts';
import { errorTextOf } from '../../shared/error-text.ts';
import { count, formatMoment } from '../../shared/format.ts';
import { ButtonLink } from '../../shared/links.tsx';
import { PrintPage } from '../../shared/print-page.tsx';
import { QueryView } from '../../shared/query-view.tsx';
import { usePageTitle } from '../../shared/use-page-title.ts';
import { columnNames, columnsOf } from './columns.ts';
import { mostReported, useReportRows, useScreening } from './queries.ts';

const kindWords: Readonly<Record<Requirement['kind'], string>> = { gate: 'gate', must: 'must', nice: 'nice to have' };

function Rubric({ columns }: { readonly columns: readonly Requirement[] }) {
  const names = columnNames(columns);
  return (
    <section>
      <h2>What was asked</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Column</th>
            <th scope="col">Requirement</th>
            <th scope="col">Kind</th>
            <th scope="col" className="v-number">
              Weight
            </th>
          </tr>
        </thead>
        <tbody>
          {columns.map((requirement) => (
            <tr key={requirement.id}>
              <td>{names.get(requirement.id)}</td>
              <td>{requirement.text}</td>
              <td>{kindWords[requirement.kind]}</td>
              <td className="v-number">{requirement.kind === 'gate' ? '–' : requirement.weight}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ row, columns, tied }: { row: ScreeningRow; columns: readonly Requirement[]; tied: boolean }) {
  const verdicts = new Map(row.verdicts.map(({ requirementId, verdict }) => [requirementId, verdict]));
  return (
    <tr>
      <td className="v-number">
        {tied && '='}
        {row.rank}
      </td>
      <td>
        <strong>
          <bdi>{row.name ?? row.fileName}</bdi>
        </strong>
        <div>
          <bdi>{row.failure ? row.failure.message : row.headline}</bdi>
        </div>
        {row.decision && (
          <div>
            {decisionNames[row.decision.kind]} by {row.decision.by ?? 'somebody who left'}
            {row.decision.reason && <>: {row.decision.reason}</>}
          </div>
        )}
      </td>
      <td className="v-number">
        {row.score !== undefined && formatPoints(row.score)}
        {row.reviewedScore !== undefined && (
          <div title="With people's verdicts">({formatPoints(row.reviewedScore)})</div>
        )}
      </td>
      {columns.map(({ id }) => {
        const verdict = verdicts.get(id);
        return (
          <td key={id} className="v-report-mark">
            {verdict && <VerdictMark verdict={verdict} size={12} />}
          </td>
        );
      })}
    </tr>
  );
}

interface ReportProps {
  readonly screening: Screening;
  readonly rows: readonly ScreeningRow[];
}

function Report({ screening, rows }: ReportProps) {
  const columns = columnsOf(screening.rubric.requirements);
  const names = columnNames(columns);
  const { counts, decisions } = screening;
  return (
    <>
      <Text size="sm" c="dimmed">
        Screening, {formatMoment(new Date().toISOString())}
      </Text>
      <Title order={1}>{screening.posting.title}</Title>
      <p>
        {count(counts.completed, 'CV')} ranked by version {screening.rubric.version} of the rubric
        {counts.failed > 0 && `, ${counts.failed} could not be read`}. {decisions.shortlist} shortlisted,{' '}
        {decisions.hold} on hold, {decisions.reject} rejected.
        {screening.total > mostReported &&
          ` The first ${mostReported} are shown; saved as Excel or CSV it is all of them.`}
        {screening.settings.blind && ' Reviewed blind: names are shown only where a decision was made.'}
      </p>
      <section>
        <h2>Ranking</h2>
        <table className="v-report-ranking">
          <thead>
            <tr>
              <th scope="col" className="v-number">
                Place
              </th>
              <th scope="col">Candidate</th>
              <th scope="col" className="v-number">
                Score
              </th>
              {columns.map(({ id }) => (
                <th key={id} scope="col" className="v-report-mark">
                  {names.get(id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => {
              const beside = [rows[index - 1]?.rank, rows[index + 1]?.rank];
              const tied = row.rank !== undefined && beside.includes(row.rank);
              return <Row key={row.evaluationId} row={row} columns={columns} tied={tied} />;
            })}
          </tbody>
        </table>
        <p className="v-report-legend">
          <VerdictMark verdict="met" size={12} named={false} /> met{' '}
          <VerdictMark verdict="partial" size={12} named={false} /> partly met{' '}
          <VerdictMark verdict="not_shown" size={12} named={false} /> not shown: the CV does not say it. Scores are out
          of 100; in brackets with people's verdicts. The score decides nothing: people do.
        </p>
      </section>
      <Rubric columns={columns} />
    </>
  );
}

/** A whole screening on paper. */
export function ScreeningReportScreen({ postingId }: { readonly postingId: string }) {
  const query = useScreening(postingId);
  const rows = useReportRows(postingId, query.data?.total);
  usePageTitle(query.data && `Report: ${query.data.posting.title}`);
  return (
    <PrintPage
      wide
      acts={
        <ButtonLink to="/postings/$postingId/screening" params={{ postingId }} variant="default">
          Back to the ranking
        </ButtonLink>
      }
    >
      <QueryView query={query} loading={<Skeleton height={400} />}>
        {(screening) =>
          rows.error ? (
            <FailureState {...errorTextOf(rows.error)} />
          ) : rows.data ? (
            <Report screening={screening} rows={rows.data} />
          ) : (
            <Skeleton height={400} />
          )
        }
      </QueryView>
    </PrintPage>
  );
}
