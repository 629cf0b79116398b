import './candidate-page.css';
import './evaluation.css';
import { Skeleton, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Evaluation, Verdict } from '@vitae/core/evaluation/evaluation';
import { MessageState } from '@vitae/ui/message-state';
import { VerdictMark } from '@vitae/ui/verdict-mark';
import { useState } from 'react';
import type { Shared, SharedEvaluation } from '../../shared/api-types.ts';
import { PrintPage } from '../../shared/print-page.tsx';
import { QueryView } from '../../shared/query-view.tsx';
import { useTRPC } from '../../shared/trpc.ts';
import { useMarks } from '../../shared/use-marks.ts';
import { evidenceId, verdictOrder, verdictsOf } from './evidence-marks.ts';
import { readFacts } from './read-facts.ts';
import { SharedDocument } from './shared-evaluation.tsx';

const headings: Readonly<Record<Verdict, string>> = {
  met: 'Found in your CV',
  partial: 'Found in part',
  not_shown: 'Not shown in your CV',
};

interface FoundProps {
  readonly evaluation: Evaluation;
  readonly onQuote: (markId: string) => void;
}

function Found({ evaluation, onQuote }: FoundProps) {
  return verdictOrder.map((kind) => {
    const verdicts = verdictsOf(evaluation, kind);
    if (verdicts.length === 0) return null;
    return (
      <section key={kind}>
        <h2>
          <VerdictMark verdict={kind} size={16} named={false} /> {headings[kind]}
        </h2>
        {kind === 'not_shown' && (
          <p>This does not mean that you lack it. It means that no words for it were found in the CV.</p>
        )}
        <ul className="v-candidate-found">
          {verdicts.map((verdict) => (
            <li key={verdict.requirementId}>
              {verdict.requirement}
              {verdict.evidence.map(({ quote }, index) => (
                <button
                  key={evidenceId(verdict, index)}
                  type="button"
                  className="v-quote"
                  data-kind={verdict.verdict}
                  onClick={() => onQuote(evidenceId(verdict, index))}
                >
                  <q>{quote}</q>
                </button>
              ))}
            </li>
          ))}
        </ul>
      </section>
    );
  });
}

function Read({ resume }: { readonly resume: NonNullable<SharedEvaluation['resume']> }) {
  const facts = readFacts(resume);
  return (
    <section>
      <h2>What was read</h2>
      <dl className="v-print-facts">
        {facts.map(({ name, values }) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>
              {values.map((value) => (
                <div key={value}>
                  <bdi>{value}</bdi>
                </div>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface PageProps {
  readonly token: string;
  readonly shared: Shared;
}

function Body({
  token,
  shared,
  detail,
  evaluation,
}: PageProps & { readonly detail: SharedEvaluation; readonly evaluation: Evaluation }) {
  const marks = useMarks();
  const [shown, setShown] = useState(false);
  return (
    <>
      <Text size="sm" c="dimmed">
        Your CV for {shared.postingTitle}
      </Text>
      <Title order={1}>
        <bdi>{detail.hidden ? 'Your CV' : detail.cv.name}</bdi>
      </Title>
      <p>
        A program, Vitae, compared what your CV says with what the posting asks for. It does not look at your name, age,
        sex, photo, address or origin, and it decides nothing: people do.
      </p>
      <Found
        evaluation={evaluation}
        onQuote={(markId) => {
          setShown(true);
          marks.take(markId);
        }}
      />
      {detail.resume && <Read resume={detail.resume} />}
      <section>
        <h2>If something is wrong</h2>
        <p>
          Write to <strong>{shared.contact}</strong> and say which point it is about: what was read wrongly, or what you
          can show that is missing here. A person looks at it again, and you may send a new version of your CV.
        </p>
      </section>
      {shown && (
        <section className="v-candidate-page" aria-label="Your CV">
          <SharedDocument token={token} evaluationId={detail.id} evaluation={evaluation} marks={marks} />
        </section>
      )}
    </>
  );
}

/** What the person whose CV was judged gets to see: all that was found, with the words it rests on. */
export function CandidatePage({ token, shared }: PageProps) {
  const trpc = useTRPC();
  const evaluationId = shared.evaluationId ?? '';
  const query = useQuery(trpc.shared.getEvaluation.queryOptions({ token, evaluationId }));
  return (
    <PrintPage acts={null}>
      <QueryView query={query} loading={<Skeleton height={400} />}>
        {(detail) =>
          detail.result ? (
            <Body token={token} shared={shared} detail={detail} evaluation={detail.result} />
          ) : (
            <MessageState title="Not ready yet">Your CV is not evaluated yet. Come back a little later.</MessageState>
          )
        }
      </QueryView>
    </PrintPage>
  );
}
