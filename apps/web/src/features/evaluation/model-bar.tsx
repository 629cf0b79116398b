import './model-comparison.css';
import { Button, Loader, SegmentedControl, Text } from '@mantine/core';
import { useState } from 'react';
import type { ModelEvaluation } from '../../shared/api-types.ts';
import { AskModelDialog } from '../../shared/ask-model-dialog.tsx';
import { failureTitle } from '../../shared/error-text.ts';
import type { ModelView } from './model-view.ts';
import { SentMessages } from './sent-messages.tsx';
import type { ModelChoice } from './use-model-view.ts';

const views = [
  { value: 'local', label: 'Local' },
  { value: 'model', label: 'Model' },
  { value: 'compare', label: 'Compare' },
] as const;

function Failed({ model, onAgain }: { readonly model: ModelEvaluation; readonly onAgain: (() => void) | undefined }) {
  const { failure } = model;
  return (
    <>
      <div className="v-model-note" role="status">
        <strong>{failure ? failureTitle(failure.code) : 'The model could not be asked'}.</strong> {failure?.message}{' '}
        This is the local evaluation; it stands.
      </div>
      {onAgain && (
        <Button variant="default" size="xs" style={{ alignSelf: 'flex-start' }} onClick={onAgain}>
          Ask again
        </Button>
      )}
    </>
  );
}

function Waiting({ model }: { readonly model: ModelEvaluation }) {
  return (
    <div className="v-model-bar-row" role="status">
      <Text size="sm">
        {model.failure
          ? `${failureTitle(model.failure.code)}; it is asked again by itself. Until then the local evaluation stands.`
          : 'The model is being asked. Until it answers, the local evaluation stands.'}
      </Text>
      <Loader size={14} aria-hidden="true" />
    </div>
  );
}

interface ModelBarProps {
  readonly evaluationId: string;
  readonly choice: ModelChoice;
}

/** Says whose evaluation is on screen, and lets one ask a model or look at both. Nothing where no model is set up. */
export function ModelBar({ evaluationId, choice }: ModelBarProps) {
  const [asking, setAsking] = useState(false);
  const { shown, available, model, view, setView } = choice;
  if (!shown) return null;
  return (
    <div className="v-model-bar">
      {model?.stage === 'completed' && (
        <SegmentedControl
          aria-label="Whose evaluation"
          fullWidth
          value={view}
          onChange={(next) => setView(next as ModelView)}
          data={[...views]}
        />
      )}
      {(model?.stage === 'pending' || model?.stage === 'asking') && <Waiting model={model} />}
      {model?.stage === 'failed' && <Failed model={model} onAgain={available ? () => setAsking(true) : undefined} />}
      {!model && (
        <div className="v-model-bar-row">
          <Text size="sm" c="dimmed">
            Local evaluation
          </Text>
          <Button variant="default" size="xs" onClick={() => setAsking(true)}>
            Ask a model too…
          </Button>
        </div>
      )}
      <AskModelDialog wanted={{ evaluationIds: [evaluationId] }} opened={asking} onClose={() => setAsking(false)}>
        <div>
          <SentMessages evaluationId={evaluationId} wasSent={false} />
        </div>
      </AskModelDialog>
    </div>
  );
}
