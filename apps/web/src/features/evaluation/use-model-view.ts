import { useQuery } from '@tanstack/react-query';
import type { Evaluation } from '@vitae/core/evaluation/evaluation';
import { useMemo, useState } from 'react';
import type { ModelEvaluation } from '../../shared/api-types.ts';
import { useTRPC } from '../../shared/trpc.ts';
import { bothEvaluations, type ModelView } from './model-view.ts';

export interface ModelChoice {
  /** False where no model is set up and none was asked: then nothing of models is shown. */
  readonly shown: boolean;
  readonly available: boolean;
  readonly model: ModelEvaluation | undefined;
  readonly view: ModelView;
  readonly setView: (view: ModelView) => void;
  /** The model's evaluation, once it is completed. */
  readonly evaluation: Evaluation | undefined;
  /** Whose quotes are marked on the page. */
  readonly marked: Evaluation;
}

/** What a model made of an evaluation, and which of both is looked at. */
export function useModelView(evaluationId: string, local: Evaluation): ModelChoice {
  const trpc = useTRPC();
  const { data } = useQuery(trpc.modelEvaluation.get.queryOptions({ evaluationId }));
  const [chosen, setView] = useState<ModelView>('local');
  const model = data?.evaluation ?? undefined;
  const evaluation = model?.judgement?.evaluation;
  const view = evaluation ? chosen : 'local';
  const marked = useMemo(() => {
    if (!evaluation || view === 'local') return local;
    return view === 'model' ? evaluation : bothEvaluations(local, evaluation);
  }, [local, evaluation, view]);
  const available = data?.available ?? false;
  return { shown: available || model !== undefined, available, model, view, setView, evaluation, marked };
}
