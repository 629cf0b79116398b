import { router } from '../trpc/trpc.ts';
import { authRouter } from './auth/auth-router.ts';
import { changeRouter } from './change/change-router.ts';
import { cvRouter } from './cv/cv-router.ts';
import { cvEvaluationRouter } from './cv-evaluation/cv-evaluation-router.ts';
import { decisionRouter } from './decision/decision-router.ts';
import { evaluationRouter } from './evaluation/evaluation-router.ts';
import { fairnessRouter } from './fairness/fairness-router.ts';
import { healthRouter } from './health/health-router.ts';
import { modelEvaluationRouter } from './model-evaluation/model-evaluation-router.ts';
import { modelProviderRouter } from './model-provider/model-provider-router.ts';
import { noteRouter } from './note/note-router.ts';
import { postingRouter } from './posting/posting-router.ts';
import { screeningRouter } from './screening/screening-router.ts';
import { sessionRouter } from './session/session-router.ts';
import { shareLinkRouter } from './share-link/share-link-router.ts';
import { sharedRouter } from './shared/shared-router.ts';
import { verdictOverrideRouter } from './verdict-override/verdict-override-router.ts';
import { workspaceSkillRouter } from './workspace-skill/workspace-skill-router.ts';

/** Everything Vitae does, by noun. */
export const appRouter = router({
  auth: authRouter,
  session: sessionRouter,
  cv: cvRouter,
  posting: postingRouter,
  evaluation: evaluationRouter,
  screening: screeningRouter,
  decision: decisionRouter,
  verdictOverride: verdictOverrideRouter,
  note: noteRouter,
  shareLink: shareLinkRouter,
  shared: sharedRouter,
  cvEvaluation: cvEvaluationRouter,
  modelProvider: modelProviderRouter,
  modelEvaluation: modelEvaluationRouter,
  workspaceSkill: workspaceSkillRouter,
  fairness: fairnessRouter,
  change: changeRouter,
  health: healthRouter,
});

/** The one thing that clients know of the server. */
export type AppRouter = typeof appRouter;
