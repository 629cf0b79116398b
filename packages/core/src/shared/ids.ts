import { z } from 'zod';

/** Ids are UUIDs (version 7 when we make them, so that they sort by time), branded so that they cannot be swapped. */
export const UserId = z.uuid().brand<'UserId'>();
export type UserId = z.infer<typeof UserId>;

export const WorkspaceId = z.uuid().brand<'WorkspaceId'>();
export type WorkspaceId = z.infer<typeof WorkspaceId>;

export const CvId = z.uuid().brand<'CvId'>();
export type CvId = z.infer<typeof CvId>;

export const PostingId = z.uuid().brand<'PostingId'>();
export type PostingId = z.infer<typeof PostingId>;

export const RubricId = z.uuid().brand<'RubricId'>();
export type RubricId = z.infer<typeof RubricId>;

export const EvaluationId = z.uuid().brand<'EvaluationId'>();
export type EvaluationId = z.infer<typeof EvaluationId>;

export const CorrectionId = z.uuid().brand<'CorrectionId'>();
export type CorrectionId = z.infer<typeof CorrectionId>;

export const FairnessCheckId = z.uuid().brand<'FairnessCheckId'>();
export type FairnessCheckId = z.infer<typeof FairnessCheckId>;

export const RereadId = z.uuid().brand<'RereadId'>();
export type RereadId = z.infer<typeof RereadId>;

export const DecisionId = z.uuid().brand<'DecisionId'>();
export type DecisionId = z.infer<typeof DecisionId>;

export const OverrideId = z.uuid().brand<'OverrideId'>();
export type OverrideId = z.infer<typeof OverrideId>;

export const NoteId = z.uuid().brand<'NoteId'>();
export type NoteId = z.infer<typeof NoteId>;

export const ShareLinkId = z.uuid().brand<'ShareLinkId'>();
export type ShareLinkId = z.infer<typeof ShareLinkId>;

export const ModelProviderId = z.uuid().brand<'ModelProviderId'>();
export type ModelProviderId = z.infer<typeof ModelProviderId>;

export const ModelCallId = z.uuid().brand<'ModelCallId'>();
export type ModelCallId = z.infer<typeof ModelCallId>;

export const ModelEvaluationId = z.uuid().brand<'ModelEvaluationId'>();
export type ModelEvaluationId = z.infer<typeof ModelEvaluationId>;

export const WorkspaceSkillId = z.uuid().brand<'WorkspaceSkillId'>();
export type WorkspaceSkillId = z.infer<typeof WorkspaceSkillId>;
