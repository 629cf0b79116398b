import './letter.css';
import { Button, CopyButton, Skeleton, Text, Textarea, TextInput, Title } from '@mantine/core';
import type { Evaluation } from '@vitae/core/evaluation/evaluation';
import { candidateLetter } from '@vitae/core/screening/candidate-letter';
import { MessageState } from '@vitae/ui/message-state';
import { useState } from 'react';
import type { EvaluationDetail } from '../../shared/api-types.ts';
import { ButtonLink } from '../../shared/links.tsx';
import { PrintPage } from '../../shared/print-page.tsx';
import { QueryView } from '../../shared/query-view.tsx';
import { usePageTitle } from '../../shared/use-page-title.ts';
import { CandidateLink } from './candidate-link.tsx';
import { useEvaluation, useOwnEmail } from './queries.ts';

interface LetterProps {
  readonly detail: EvaluationDetail;
  readonly evaluation: Evaluation;
  readonly email: string;
}

function Letter({ detail, evaluation, email }: LetterProps) {
  const [contact, setContact] = useState(email);
  const draft = candidateLetter({
    ...(detail.cv.name !== undefined && { name: detail.cv.name }),
    postingTitle: detail.posting.title,
    evaluation,
    contact,
  });
  const [edited, setEdited] = useState<string>();
  const text = edited ?? draft;
  return (
    <>
      <div className="v-letter-tools">
        <Title order={1} fz="h2">
          For the candidate
        </Title>
        <Text size="sm" c="dimmed">
          A draft: read it, change what you like, and send it yourself. Nothing is sent from here.
        </Text>
        <TextInput
          label="Whom to write to for a correction"
          value={contact}
          onChange={(event) => setContact(event.currentTarget.value)}
        />
        <div className="v-letter-acts">
          <CopyButton value={text}>
            {({ copied, copy }) => (
              <Button size="xs" variant="default" onClick={copy}>
                {copied ? 'Copied' : 'Copy the letter'}
              </Button>
            )}
          </CopyButton>
          {edited !== undefined && (
            <Button size="xs" variant="subtle" onClick={() => setEdited(undefined)}>
              Start again from the draft
            </Button>
          )}
        </div>
        <CandidateLink evaluationId={detail.id} contact={contact} />
      </div>
      <Textarea
        className="v-letter-text"
        aria-label="The letter"
        variant="unstyled"
        autosize
        minRows={12}
        value={text}
        onChange={(event) => setEdited(event.currentTarget.value)}
      />
      <div className="v-letter-paper" aria-hidden="true">
        {text}
      </div>
    </>
  );
}

/** A letter to the person whose CV was judged, and a link to a page that shows them all of it. */
export function LetterScreen({ evaluationId }: { readonly evaluationId: string }) {
  const query = useEvaluation(evaluationId);
  const email = useOwnEmail();
  usePageTitle('For the candidate');
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
            <Letter detail={detail} evaluation={detail.result} email={email} />
          ) : (
            <MessageState title="Nothing to write yet">This CV is not evaluated.</MessageState>
          )
        }
      </QueryView>
    </PrintPage>
  );
}
