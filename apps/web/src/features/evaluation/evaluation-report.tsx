import { Skeleton, Text, Title } from '@mantine/core';
import type { Evaluation, RequirementVerdict } from '@vitae/core/evaluation/evaluation';
import { formatPoints, pointsOf100, scoreSumOf } from '@vitae/ui/marks/score-sum';
import { MessageState } from '@vitae/ui/message-state';
import { VerdictMark, verdictNames } from '@vitae/ui/verdict-mark';
import type { EvaluationDetail } from '../../shared/api-types.ts';
import { decisionNames } from '../../shared/decisions.ts';
import { formatMoment, formatYears } from '../../shared/format.ts';
import { ButtonLink } from '../../shared/links.tsx';
import { PrintPage } from '../../shared/print-page.tsx';
import { QueryView } from '../../shared/query-view.tsx';
import { usePageTitle } from '../../shared/use-page-title.ts';
import { verdictOrder, verdictsOf } from './evidence-marks.ts';
import { useDecisions, useEvaluation, useNotes } from './queries.ts';

interface ReportProps {
  readonly detail: EvaluationDetail;
  readonly evaluation: Evaluation;
}

interface RowProps {
  readonly verdict: RequirementVerdict;
  readonly possible: number;
  readonly detail: EvaluationDetail;
}

function VerdictRow({ verdict, possible, detail }: RowProps) {
  const override = detail.overrides.findLast((one) => one.stands && one.requirementId === verdict.requirementId);
  const points = (share: number): string => formatPoints(pointsOf100(verdict.weight * share, possible));
  return (
    <tr>
      <td>
        <VerdictMark verdict={verdict.verdict} size={13} named={false} /> {verdictNames[verdict.verdict]}
      </td>
      <td>
        <strong>{verdict.requirement}</strong>
        {verdict.kind === 'gate' ? ' (gate)' : verdict.kind === 'nice' && ' (nice to have)'}
        {verdict.evidence.map(({ quote, place }) => (
          <q key={JSON.stringify(place)}>{quote}</q>
        ))}
        {override && (
          <div>
            {verdictNames[override.verdict]}, says {override.by ?? 'a person'}: {override.reason}
          </div>
        )}
      </td>
      <td className="v-number">{verdict.kind === 'gate' ? '–' : `${points(verdict.share)} of ${points(1)}`}</td>
    </tr>
  );
}

function Verdicts({ detail, evaluation }: ReportProps) {
  const { possible } = scoreSumOf(evaluation.verdicts);
  return (
    <section>
      <h2>Requirements</h2>
      <table>
        <thead>
          <tr>
            <th scope="col" style={{ width: '7.5em' }}>
              Verdict
            </th>
            <th scope="col">Requirement and words of the CV</th>
            <th scope="col" className="v-number" style={{ width: '7em' }}>
              Points of 100
            </th>
          </tr>
        </thead>
        <tbody>
          {verdictOrder.flatMap((kind) =>
            verdictsOf(evaluation, kind).map((verdict) => (
              <VerdictRow key={verdict.requirementId} verdict={verdict} possible={possible} detail={detail} />
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}

function Review({ detail }: { readonly detail: EvaluationDetail }) {
  const candidate = { postingId: detail.posting.id, cvId: detail.cv.id };
  const standing = useDecisions(candidate).data?.items.find((one) => one.undoneAt === undefined);
  const notes = useNotes(candidate).data?.items ?? [];
  if (!standing && notes.length === 0) return null;
  return (
    <section>
      <h2>Review</h2>
      {standing && (
        <p>
          <strong>{decisionNames[standing.kind]}</strong> by {standing.by ?? 'somebody who left'},{' '}
          {formatMoment(standing.at)}
          {standing.reason && <>: {standing.reason}</>}
        </p>
      )}
      {notes.length > 0 && (
        <ul>
          {notes.map((note) => (
            <li key={note.id}>
              {note.text} ({note.by ?? 'somebody who left'}, {formatMoment(note.createdAt)})
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Report({ detail, evaluation }: ReportProps) {
  const { cv, posting, rubric } = detail;
  return (
    <>
      <Text size="sm" c="dimmed">
        Evaluation for {posting.title}
      </Text>
      <Title order={1}>
        <bdi>{cv.name ?? cv.fileName}</bdi>
      </Title>
      <Text>
        <bdi>{cv.headline}</bdi>
        {cv.years !== undefined && ` · ${formatYears(cv.years)} years of work shown`}
      </Text>
      <dl className="v-print-facts">
        <dt>Score</dt>
        <dd>
          <strong>{formatPoints(evaluation.score)}</strong> out of 100
          {detail.reviewedScore !== undefined && (
            <>
              ; <strong>{formatPoints(detail.reviewedScore)}</strong> with people's verdicts in place of the machine's
            </>
          )}
        </dd>
        <dt>Judged by</dt>
        <dd>
          Vitae's own rules, version {evaluation.evaluatorVersion}, by version {rubric.version} of the rubric
          {detail.completedAt && `, ${formatMoment(detail.completedAt)}`}
        </dd>
      </dl>
      <p>{evaluation.rationale}</p>
      <Verdicts detail={detail} evaluation={evaluation} />
      <Review detail={detail} />
      <p>
        <small>
          “Not shown” means that the CV does not say it, never that somebody lacks it. Name, age, sex, photo, address
          and origin are not looked at. The score decides nothing: people do.
        </small>
      </p>
    </>
  );
}

/** One evaluation on paper. */
export function EvaluationReportScreen({ evaluationId }: { readonly evaluationId: string }) {
  const query = useEvaluation(evaluationId);
  usePageTitle(query.data && `Report: ${query.data.cv.name ?? query.data.cv.fileName}`);
  return (
    <PrintPage
      acts={
        <ButtonLink to="/evaluations/$evaluationId" params={{ evaluationId }} variant="default">
          Back to the evaluation
        </ButtonLink>
      }
    >
      <QueryView query={query} loading={<Skeleton height={400} />}>
        {(detail) =>
          detail.result ? (
            <Report detail={detail} evaluation={detail.result} />
          ) : (
            <MessageState title="Nothing to print yet">This CV is not evaluated.</MessageState>
          )
        }
      </QueryView>
    </PrintPage>
  );
}
