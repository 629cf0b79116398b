import type { RouterInputs, RouterOutputs } from '@vitae/client/app-router';

/** The API's nouns as screens know them; declared once by the router's output schemas. */
export type CvRow = RouterOutputs['cv']['list']['items'][number];
export type CvDetail = RouterOutputs['cv']['get'];
export type CorrectionView = CvDetail['corrections'][number];
export type Examination = RouterOutputs['cv']['examine'];
export type MachineView = NonNullable<Examination['view']>;
export type ReadabilityFinding = Examination['findings'][number];
export type Reread = RouterOutputs['cv']['getReread'];
export type CvStage = CvRow['stage'];
export type PostingRow = RouterOutputs['posting']['list']['items'][number];
export type PostingDetail = RouterOutputs['posting']['get'];
export type RubricVersion = RouterOutputs['posting']['versions'][number];
export type EvaluationRow = RouterOutputs['evaluation']['list']['items'][number];
export type EvaluationDetail = RouterOutputs['evaluation']['get'];
export type EvaluationStage = EvaluationRow['stage'];
export type Screening = RouterOutputs['screening']['get'];
export type ScreeningRow = RouterOutputs['screening']['list']['items'][number];
export type DecisionKind = NonNullable<ScreeningRow['decision']>['kind'];
export type Note = RouterOutputs['note']['list']['items'][number];
export type VerdictOverride = EvaluationDetail['overrides'][number];
export type DuplicatePair = RouterOutputs['screening']['listDuplicates']['pairs'][number];
export type MoveRow = RouterOutputs['screening']['listMoves']['items'][number];
export type Fairness = RouterOutputs['fairness']['get'];
export type FairnessCheck = NonNullable<Fairness['check']>;
export type Impact = RouterOutputs['fairness']['getImpact'];
/** Who counts as selected. */
export interface Selection {
  readonly by: NonNullable<RouterInputs['fairness']['getImpact']['by']>;
  readonly value: number;
}
export type GroupsSupplied = RouterOutputs['fairness']['supplyGroups'];
export type ShareLink = RouterOutputs['shareLink']['list']['items'][number];
export type Shared = RouterOutputs['shared']['get'];
export type SharedEvaluation = RouterOutputs['shared']['getEvaluation'];
export type ModelProviders = RouterOutputs['modelProvider']['list'];
export type ModelProviderRow = ModelProviders['items'][number];
export type ModelBudget = ModelProviders['budget'];
export type ModelEvaluation = NonNullable<RouterOutputs['modelEvaluation']['get']['evaluation']>;
export type WorkspaceSkills = RouterOutputs['workspaceSkill']['list'];
export type WorkspaceSkill = WorkspaceSkills['items'][number];
export type ImportedSkills = RouterOutputs['workspaceSkill']['import'];
export type SessionRow = RouterOutputs['session']['list'][number];

type Yielded<Stream> = Stream extends AsyncIterable<infer Event> ? Event : never;
/** What the event stream carries, without the id it is tracked by. */
export type Change = Yielded<RouterOutputs['change']['onChange']>['data'];
