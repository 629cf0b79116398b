// Written by packages/client/packaging/write-router-type.ts from the API's router. Do not edit.
import type {
  TRPCBuiltRouter,
  TRPCMutationProcedure,
  TRPCQueryProcedure,
  TRPCSubscriptionProcedure,
} from '@trpc/server';

export type AppErrorCode = "CANCELLED" | "CONFLICT" | "CONTENT_TYPE_UNSUPPORTED" | "FILE_DAMAGED" | "FILE_EMPTY" | "FILE_ENCRYPTED" | "FILE_EXPANDS_TOO_FAR" | "FILE_HAS_NO_TEXT" | "FILE_MISLABELLED" | "FILE_MISSING" | "FILE_TOO_LARGE" | "FILE_TOO_MANY_PAGES" | "FILE_TYPE_UNSUPPORTED" | "FORBIDDEN" | "INTERNAL" | "METHOD_NOT_ALLOWED" | "MODEL_ANSWER_UNUSABLE" | "MODEL_CEILING_REACHED" | "MODEL_NOT_CONFIGURED" | "MODEL_PRICE_UNKNOWN" | "MODEL_REJECTED" | "MODEL_UNAVAILABLE" | "NOT_FOUND" | "PAYLOAD_TOO_LARGE" | "POSTING_HAS_NO_REQUIREMENTS" | "RATE_LIMITED" | "READING_CRASHED" | "READING_OUT_OF_MEMORY" | "READING_TIMED_OUT" | "UNAUTHENTICATED" | "UNAVAILABLE" | "VALIDATION";

export interface Block {
  readonly kind: "cell" | "heading" | "list-item" | "paragraph";
  readonly text: string;
  /** Heading level (1 is the highest) or list depth (0 is the outermost). */
  readonly level?: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Ranges of `text` in bold when only a part of it is. */
  readonly boldRanges?: readonly (readonly [number, number])[];
  /** Table position; cells of one row share `row`. */
  readonly cell?: { readonly table: number; readonly row: number; readonly column: number; };
  readonly links?: readonly ({ readonly start: number; readonly end: number; readonly href: string; })[];
  /** An empty line, a rule or a page break stands before it. */
  readonly afterGap?: boolean;
  /** Text that stands outside the running text; absent for the body. */
  readonly region?: "footer" | "footnote" | "header" | "text-box";
}

export interface BlockPlace {
  block: number;
  start: number;
  end: number;
}

export interface CancelModelEvaluations {
  evaluationIds?: string[] | undefined;
  postingId?: string | undefined;
}

export interface CandidateRef {
  postingId: string;
  cvId: string;
}

export interface Change {
  kind: "cv" | "evaluation" | "posting" | "resync";
  /** The row's id; empty for `resync`. */
  id: string;
  stage?: string | undefined;
  cvId?: string | undefined;
  postingId?: string | undefined;
  /** The row was deleted or restored: lists change their length. */
  deleted?: boolean | undefined;
}

export interface CorrectCv {
  id: string;
  revision: string;
  changes: ({ kind: "add"; pointer: string; value: boolean | string | { [key: string]: (boolean | string)[] | boolean | string | { [key: string]: boolean | string; }; }; } | { kind: "move"; pointer: string; to: number; } | { kind: "remove"; pointer: string; } | { kind: "set"; pointer: string; value: boolean | string; })[];
}

export interface CorrectionView {
  id: string;
  kind: "add" | "move" | "remove" | "set";
  /** What the reader had read there, and where; absent when it had read nothing. */
  before?: boolean | string | { [key: string]: (boolean | string)[] | boolean | string | { [key: string]: boolean | string; }; } | undefined;
  beforeAt?: Provenance | undefined;
  /** `set`, `add`: what it should say. `move`: how many entries stand before it then. */
  after?: boolean | number | string | { [key: string]: (boolean | string)[] | boolean | string | { [key: string]: boolean | string; }; } | undefined;
  /** The person's e-mail address. */
  by: string;
  at: string;
  /** Which field, without the numbers of entries: `work/position`. */
  field: string;
  state: "applied" | "needs-look" | "same-now" | "undone";
  /** JSON pointers of the values that are from it now. */
  pointers: string[];
  undone?: { by: string; at: string; } | undefined;
}

export interface CreateEvaluation {
  cvId: string;
  postingId: string;
}

export interface CreateNote {
  postingId: string;
  cvId: string;
  text: string;
}

export interface CreatePosting {
  id?: string | undefined;
  title?: string | undefined;
  text: string;
  requirements?: Requirement[] | undefined;
}

export interface CreatedEvaluation {
  id: string;
  stage: EvaluationStage;
  existing: boolean;
}

export interface CreatedShareLink {
  id: string;
  token: string;
  expiresAt: string;
}

export interface CvCorrections {
  revision: string;
  items: CorrectionView[];
}

export interface CvDetail {
  id: string;
  fileName: string;
  mediaType: string;
  byteSize: number;
  stage: CvStage;
  /** While it is read by OCR: the page in hand, from 1, of how many. */
  progress?: { page: number; pages: number; } | undefined;
  failure?: Failure | undefined;
  name?: string | undefined;
  headline?: string | undefined;
  email?: string | undefined;
  /** Years of work shown, overlapping roles counted once. */
  years?: number | undefined;
  /** BCP 47. */
  language?: string | undefined;
  readerVersion?: string | undefined;
  warningCount: number;
  /** When a person last corrected it: evaluations from before are out of date. */
  correctedAt?: string | undefined;
  createdAt: string;
  newestEvaluation?: { id: string; postingId: string; postingTitle: string; stage: EvaluationStage; score?: number | undefined; } | undefined;
  reading?: Reading | undefined;
  /** Sent back with a correction: it names the state of the CV that the corrector saw. */
  revision: string;
  corrections: CorrectionView[];
}

export interface CvEvaluation {
  id: string;
  /** Who made the score: always Vitae’s own rules; a model’s view is at `/evaluations/{id}/model`. */
  evaluator: "local";
  status: EvaluationStage;
  /** 0 to 100; null until completed. */
  score: number | null;
  rationale: string | null;
  matches: string[];
  gaps: string[];
  error?: Failure | undefined;
  cvId: string;
  postingId: string;
  fileName: string;
  createdAt: string;
  completedAt: string | null;
}

export interface CvEvaluationPage {
  items: CvEvaluation[];
  total: number;
  page: number;
  pageSize: number;
}

export interface CvPage {
  items: CvRow[];
  total: number;
  page: number;
  pageSize: number;
}

export interface CvPair {
  cvId: string;
  otherCvId: string;
}

export interface CvRow {
  id: string;
  fileName: string;
  mediaType: string;
  byteSize: number;
  stage: CvStage;
  /** While it is read by OCR: the page in hand, from 1, of how many. */
  progress?: { page: number; pages: number; } | undefined;
  failure?: Failure | undefined;
  name?: string | undefined;
  headline?: string | undefined;
  email?: string | undefined;
  /** Years of work shown, overlapping roles counted once. */
  years?: number | undefined;
  /** BCP 47. */
  language?: string | undefined;
  readerVersion?: string | undefined;
  warningCount: number;
  /** When a person last corrected it: evaluations from before are out of date. */
  correctedAt?: string | undefined;
  createdAt: string;
  newestEvaluation?: { id: string; postingId: string; postingTitle: string; stage: EvaluationStage; score?: number | undefined; } | undefined;
}

export type CvStage = "failed" | "pending" | "read" | "reading";

export interface DecisionCounts {
  shortlist: number;
  hold: number;
  reject: number;
}

export interface DecisionHistory {
  items: ({ id: string; kind: DecisionKind; reason: string; by?: string | undefined; at: string; undoneAt?: string | undefined; undoneBy?: string | undefined; })[];
  /** When a blind screening showed who the candidate is, and to whom first. */
  revealed?: { at: string; by?: string | undefined; } | undefined;
}

export type DecisionKind = "hold" | "reject" | "shortlist";

export interface Declared {
  readonly resume: Resume;
  /** By JSON pointer into `resume`, one for each leaf value. */
  readonly places: { [key: string]: BlockPlace; };
}

export interface DuplicatePair {
  cvIds: [string, string];
  reasons: ("near-same-text" | "same-email" | "same-file" | "same-phone")[];
  /** Estimated share of their text in common, 0 to 1. */
  likeness?: number | undefined;
}

export interface Education {
  institution?: string | undefined;
  area?: string | undefined;
  studyType?: string | undefined;
  url?: string | undefined;
  startDate?: string | undefined;
  endDate?: string | undefined;
  current?: boolean | undefined;
  score?: string | undefined;
  courses?: string[] | undefined;
  /** Vitae. */
  location?: string | undefined;
  summary?: string | undefined;
}

export interface Evaluation {
  evaluatorVersion: string;
  /** Month the "present" of a CV was taken as, YYYY-MM: the only thing besides CV and rubric that the result depends on. */
  asOf: string;
  /** 0 to 100, one decimal: 100 × Σ(weight × share) / Σ weight. */
  score: number;
  rationale: string;
  /** Requirement texts, gates among them, that are met, or partly met by half or more of their points; strongest first. */
  matches: string[];
  /** The other requirement texts, gates first, then most points missing: no requirement is both a match and a gap. */
  gaps: string[];
  verdicts: RequirementVerdict[];
  /** In the order of the CV. Absent when every visible word was judged. */
  setAside?: SetAside[] | undefined;
}

export interface EvaluationDetail {
  id: string;
  /** Who made `score` and `result`: always Vitae’s own rules; a model’s view stands beside it (modelEvaluation.get). */
  evaluator: "local";
  stage: EvaluationStage;
  failure?: Failure | undefined;
  score?: number | undefined;
  cv: CvRow;
  posting: { id: string; title: string; text: string; };
  /** The rubric this evaluation used, which later versions do not change. */
  rubric: RubricSummary;
  rubricIsCurrent: boolean;
  result?: Evaluation | undefined;
  candidate: { number: number; hidden: boolean; blind: boolean; revealedAt?: string | undefined; revealedBy?: string | undefined; };
  /** People's own verdicts, beside the machine's in `result`. */
  overrides: VerdictOverride[];
  /** The score with those in place of the machine's; absent when none stands. */
  reviewedScore?: number | undefined;
  createdAt: string;
  completedAt?: string | undefined;
}

export interface EvaluationDocument {
  document: FlowDocument | PagedDocument;
  covered: boolean;
}

export interface EvaluationPage {
  items: EvaluationRow[];
  total: number;
  page: number;
  pageSize: number;
}

export interface EvaluationRow {
  id: string;
  cvId: string;
  cvName?: string | undefined;
  fileName: string;
  postingId: string;
  postingTitle: string;
  stage: EvaluationStage;
  failure?: Failure | undefined;
  /** 0 to 100, one decimal; absent until completed. */
  score?: number | undefined;
  rubricVersion: number;
  rubricIsCurrent: boolean;
  createdAt: string;
  completedAt?: string | undefined;
}

export type EvaluationStage = "cancelled" | "completed" | "evaluating" | "failed" | "pending" | "reading";

export interface Evidence {
  quote: string;
  place: BlockPlace | PagePlace;
}

export interface Failure {
  code: AppErrorCode;
  message: string;
}

export interface Fairness {
  posting: { id: string; title: string; };
  rubric: RubricSummary;
  /** What evaluates now; another version than the check's may give another result. */
  evaluatorVersion: string;
  /** The newest check of the current rubric. */
  check?: FairnessCheck | undefined;
}

export interface FairnessCheck {
  id: string;
  stage: "cancelled" | "completed" | "failed" | "pending" | "running";
  /** CVs of the workspace that are swapped. */
  cvs: number;
  /** Invented CVs were added, since the workspace has few. */
  withInvented: boolean;
  total: number;
  done: number;
  rows?: ({ kind: string; promise: "nothing" | "reading" | "years"; compared: number; moved: number; mostPoints: number; mostRanks: number; broken: number; examples: ({ subject: string; swap: string; points: number; ranks: number; requirements: string[]; evaluationId?: string | undefined; })[]; })[] | undefined;
  evaluatorVersion?: string | undefined;
  failure?: Failure | undefined;
  startedBy: string;
  startedAt: string;
  completedAt?: string | undefined;
}

export interface FlowDocument {
  readonly kind: "flow";
  readonly blocks: readonly Block[];
  /** Then the blocks are its printed form, and reading takes the values from here. */
  readonly declared?: Declared;
  readonly mediaType: MediaType;
  readonly hidden: readonly HiddenText[];
  /** Words in which letters of another script stood for Latin ones that look alike; they are mended in the text. */
  readonly disguised?: readonly ({ readonly text: string; readonly place: BlockPlace | PagePlace; })[];
  /** The program that made the file, when it says so. */
  readonly producer?: string;
}

export interface GroupsSupplied {
  /** Candidates that have a group now. */
  assigned: number;
  /** Lines that name no candidate of this screening, or several; never what stands in them. */
  faults: ({ line: number; reason: string; })[];
}

export interface Health {
  status: "failed" | "ok";
  version: string;
  checks: { database: HealthCheck; queue: HealthCheck; storage: HealthCheck; };
  /** Of all workspaces, counted: how many providers are left alone (open) or being tried again. Never a paid call. */
  models?: { breakers: { open: number; halfOpen: number; }; } | undefined;
}

export interface HealthCheck {
  status: "failed" | "ok";
  /** How long the check took. */
  durationMs: number;
  message?: string | undefined;
}

export type HiddenReason = "clipped" | "covered" | "hidden-property" | "invisible-render-mode" | "outside-page" | "same-colour-as-background" | "too-small" | "transparent";

export interface HiddenText {
  readonly text: string;
  readonly reason: HiddenReason;
  /** Absent when it stands nowhere (metadata, outside the page). */
  readonly place?: BlockPlace | PagePlace;
}

export interface Impact {
  rows: ({ group: string; total: number; selected: number; rate: number; rateInterval: { low: number; high: number; }; ratio?: number | undefined; ratioInterval?: { low: number; high: number; } | undefined; isReference: boolean; isBelow: boolean; turnsByOne: boolean; isSmall: boolean; })[];
  /** Ranked candidates without a group; they are in no row. */
  withoutGroup: number;
  selectedWithoutGroup: number;
}

export interface ImportedWorkspaceSkills {
  /** Those that were added, so that adding them can be undone. */
  ids: string[];
  /** Rows that are in the list already, word for word. */
  existing: number;
  /** Rows that were not added, by their line in the text; nothing of them is kept. */
  problems: ({ line: number; text: string; problem: string; })[];
}

export interface ListScreeningIds {
  search?: string | undefined;
  filters?: ({ requirementId: string; verdicts: Verdict[]; })[] | undefined;
  minimumScore?: number | undefined;
  /** Only candidates with one of these decisions; `none` where nobody decided yet. */
  decisions?: ("hold" | "none" | "reject" | "shortlist")[] | undefined;
  /** Only these candidates. */
  cvIds?: string[] | undefined;
  postingId: string;
}

export interface LogIn {
  email: string;
  password: string;
}

export interface LoggedIn {
  user: { id: string; email: string; };
  workspace: { id: string; name: string; };
  token: string;
  expiresAt: string;
}

export interface Me {
  user: { id: string; email: string; };
  workspace: { id: string; name: string; };
}

export type MediaType = "application/json" | "application/msword" | "application/pdf" | "application/rtf" | "application/vnd.oasis.opendocument.text" | "application/vnd.openxmlformats-officedocument.wordprocessingml.document" | "application/xml" | "application/zip" | "image/jpeg" | "image/png" | "image/tiff" | "image/webp" | "multipart/related" | "text/html" | "text/markdown" | "text/plain";

export interface ModelBreaker {
  state: "closed" | "half_open" | "open";
  /** In a row, while closed. */
  failures: number;
  /** When an open one lets the next call try. */
  retryAt?: string | undefined;
}

export interface ModelBudget {
  /** YYYY-MM, UTC. */
  month: string;
  ceilingUsd: number;
  spentUsd: number;
  /** Of calls under way. */
  reservedUsd: number;
}

export interface ModelEstimate {
  evaluations: number;
  /** Messages to send: a long CV takes several. */
  questions: number;
  /** Of those, already answered: they cost nothing again. */
  answered: number;
  inputTokens: number;
  outputTokens: number;
  /** Probable cost in US dollars; null where only tokens are limited. */
  costUsd: number | null;
  /** What the workspace may still spend this month. */
  leftUsd: number;
  /** False when the ceiling will probably stop it. */
  fits: boolean;
  provider: { id: string; name: string; model: string; };
}

export interface ModelEvaluation {
  evaluator: "model";
  stage: ModelStage;
  /** While `pending` it is why the last attempt did not work; another one follows. */
  failure?: Failure | undefined;
  score?: number | undefined;
  judgement?: { evaluation: Evaluation; rejected: ({ requirementId: string; quote: string; fault: "not_found" | "says_nothing" | "too_long"; })[]; unsupported: string[]; unanswered: string[]; judgedByCode: string[]; } | undefined;
  provider?: string | undefined;
  model?: string | undefined;
  promptVersion?: string | undefined;
  inputTokens?: number | undefined;
  outputTokens?: number | undefined;
  /** Of the answers used, also when an earlier evaluation paid for them. */
  costUsd?: number | undefined;
  latencyMs?: number | undefined;
  /** Nothing was paid: the same question had been asked before. */
  fromCache?: boolean | undefined;
  /** Parts that the CV was sent in. */
  parts?: number | undefined;
  createdAt: string;
  completedAt?: string | undefined;
}

export interface ModelEvaluationAnswer {
  /** Whether any model can be asked in this workspace. */
  available: boolean;
  evaluation: ModelEvaluation | null;
}

export interface ModelEvaluationsStarted {
  started: number;
  existing: number;
}

export interface ModelProgress {
  pending: number;
  asking: number;
  completed: number;
  failed: number;
}

export interface ModelProvider {
  /** A UUID, or `environment` for the model that whoever runs Vitae offers. */
  id: string;
  name: string;
  kind: ModelProviderKind;
  baseUrl: string;
  model: string;
  /** The last four characters of the key; absent without a key. */
  keyEnding?: string | undefined;
  inputPrice: number | null;
  outputPrice: number | null;
  tokenCeiling: number | null;
  enabled: boolean;
  /** Why it cannot be asked as it is set up. */
  problem?: "host-refused" | "key-unreadable" | "price-unknown" | undefined;
  breaker: ModelBreaker;
}

export type ModelProviderKind = "compatible" | "ollama" | "openai" | "openrouter";

export interface ModelProviderTest {
  ok: boolean;
  /** What to do when it is not. */
  message: string;
  /** Names of the models on offer, at most 500. */
  models: string[];
  durationMs: number;
}

export interface ModelProviders {
  /** In the order in which they are asked. */
  items: ModelProvider[];
  budget: ModelBudget;
  /** False in the demo workspace, which is open to everybody, and on hosts without a lasting key. */
  canEdit: boolean;
}

export type ModelStage = "asking" | "completed" | "failed" | "pending";

export interface MovePage {
  items: MoveRow[];
  total: number;
  page: number;
  pageSize: number;
  fromVersion?: number | undefined;
  toVersion: number;
}

export interface MoveRow {
  cvId: string;
  evaluationId: string;
  fileName: string;
  name?: string | undefined;
  /** Among the CVs that both rubrics ranked. */
  rankBefore: number;
  rankAfter: number;
  scoreBefore: number;
  scoreAfter: number;
  terms: ({ requirementId: string; requirement: string; before: number; after: number; reason: "added" | "judged-anew" | "removed" | "reweighed" | "reworded" | "sum-changed"; })[];
}

export interface Note {
  id: string;
  text: string;
  /** E-mail of who wrote it; absent when the account is gone. */
  by?: string | undefined;
  /** Whether the caller wrote it, and so may edit and delete it. */
  own: boolean;
  createdAt: string;
  editedAt?: string | undefined;
}

export interface Page {
  /** Counts from 1. */
  readonly number: number;
  /** Points, after the page's own rotation. */
  readonly width: number;
  readonly height: number;
  /** In the order the file draws them, right-to-left lines in reading order; the order of lines and columns is found by core/reading. */
  readonly words: readonly Word[];
  readonly shapes: readonly Shape[];
  /** Letters that are drawn but whose meaning the file does not tell, so that no word holds them; absent when none. */
  readonly unmappedGlyphs?: number;
  /** Present when the words were read by OCR. */
  readonly scan?: PageScan;
  /** It is a picture that may hold text, and nobody could read it. */
  readonly unread?: true;
}

export interface PagePlace {
  page: number;
  boxes: ([number, number, number, number])[];
}

export interface PageScan {
  /** Quarter turns that put the drawing upright, in degrees, clockwise. */
  readonly turned: 0 | 180 | 270 | 90;
  /** Degrees, clockwise, by which the upright drawing is straightened; absent when it was straight. */
  readonly straightened?: number;
}

export interface PagedDocument {
  readonly kind: "paged";
  readonly pages: readonly Page[];
  /** What a Europass PDF states in its attachment. Nobody sees it: it counts only where it stands on the pages too. */
  readonly attached?: Resume;
  readonly mediaType: MediaType;
  readonly hidden: readonly HiddenText[];
  /** Words in which letters of another script stood for Latin ones that look alike; they are mended in the text. */
  readonly disguised?: readonly ({ readonly text: string; readonly place: BlockPlace | PagePlace; })[];
  /** The program that made the file, when it says so. */
  readonly producer?: string;
}

export interface Posting {
  /** The job's title when the text shows one. */
  title?: string | undefined;
  language?: string | undefined;
  requirements: Requirement[];
  facts?: PostingFact[] | undefined;
  /** The text that was read, when the one given was the source of a page: all places are in this one. */
  text?: string | undefined;
  /** Every sentence of the text that stands in no requirement, in order. */
  unused?: UnusedSentence[] | undefined;
}

export interface PostingDetail {
  id: string;
  title: string;
  text: string;
  rubric: RubricSummary;
  evaluationCount: number;
  createdAt: string;
  updatedAt: string;
}

export interface PostingFact {
  kind: "employment" | "family" | "location" | "pay" | "seniority" | "work_mode";
  /** In the posting's own words, except a family of titles and a seniority, which are Vitae's. */
  text: string;
  source?: { start: number; end: number; } | undefined;
}

export interface PostingPage {
  items: PostingRow[];
  total: number;
  page: number;
  pageSize: number;
}

export interface PostingRow {
  id: string;
  title: string;
  requirementCount: number;
  /** Evaluations under the current rubric. */
  evaluationCount: number;
  completedCount: number;
  topScore?: number | undefined;
  createdAt: string;
  updatedAt: string;
}

export interface Provenance {
  /** The words as they stand in the document. */
  quote: string;
  /** One place per page or block it touches. */
  place: BlockPlace | PagePlace;
  /** 0 to 1; calibrated: of the values at 0.9, about nine in ten are right. */
  confidence: number;
  /** The rule that found it; a key of the rule tables in core/reading. */
  rule: string;
}

export interface PublicInfo {
  /** True when auth.openDemo logs in to the demo workspace. */
  demo: boolean;
  version: string;
  /** True when the caller has a session. */
  signedIn: boolean;
}

export interface Reading {
  readerVersion: string;
  /** BCP 47 tag of the document's main language, when found. */
  language?: string | undefined;
  resume: Resume;
  /** Keyed by JSON pointer into `resume` (RFC 6901), one for each leaf value: "/work/0/startDate". */
  provenance: { [key: string]: Provenance; };
  warnings: ReadingWarning[];
  /** Values of the résumé that stand nowhere on the page: a person stated them. Absent when there are none. */
  stated?: ({ pointer: string; value: string; by: string; at: string; })[] | undefined;
  /** Where a name or contact stands that a person corrected into words that are not on the page: evaluators must not see the printed ones either. Absent when there are none. */
  identityPlaces?: (BlockPlace | PagePlace)[] | undefined;
}

export interface ReadingWarning {
  /** A stable kebab-case code: `hidden-text`, `no-name`, `machine-instruction`, `unmapped-glyphs` … */
  code: string;
  message: string;
  place?: BlockPlace | PagePlace | undefined;
}

export interface Requirement {
  /** Stable within a rubric and its later versions. */
  id: string;
  /** The requirement in the posting's own words, or the user's. */
  text: string;
  kind: RequirementKind;
  /** Points it can give before normalising; 0 takes it out of the sum. Not looked at for a gate. */
  weight: number;
  topic: RequirementTopic;
  /** Canonical names of the skills asked for; `any` of them meets it, or `all` are needed. */
  skills?: string[] | undefined;
  skillsNeeded?: "all" | "any" | undefined;
  /** Years asked for. */
  minimumYears?: number | undefined;
  /** The level asked for, where a person set it; else it is read from the text. A language: 1 = A1 … 6 = C2, 7 = mother tongue. Education: 1 school leaving … 6 doctorate. */
  level?: number | undefined;
  /** Range in the posting's text that it came from, in UTF-16 units; absent when a person added it. */
  source?: { start: number; end: number; } | undefined;
}

export type RequirementKind = "gate" | "must" | "nice";

export type RequirementTopic = "certificate" | "duty" | "education" | "experience" | "language" | "location" | "other" | "skill" | "title";

export interface RequirementVerdict {
  requirementId: string;
  requirement: string;
  kind: RequirementKind;
  topic: RequirementTopic;
  /** Points that count before normalising: 0 for a gate. */
  weight: number;
  verdict: Verdict;
  /** Share of the weight that is earned, 0 to 1: met 1, not shown 0, partial in between. */
  share: number;
  /** One plain sentence: what was found, or that nothing was. */
  reason: string;
  evidence: Evidence[];
  /** Absent when the verdict rests on the page alone. */
  stated?: StatedEvidence[] | undefined;
}

export interface Reread {
  readerVersion: string;
  /** CVs that another reader version read and that are not being read. */
  outdated: number;
  /** The last one, running or done. */
  run?: { id: string; readerVersion: string; total: number; done: number; failed: number; isRunning: boolean; startedBy: string; startedAt: string; cancelledAt?: string | undefined; failures: ({ id: string; fileName: string; name?: string | undefined; failure: Failure; })[]; } | undefined;
}

export interface Resume {
  basics?: { name?: string | undefined; label?: string | undefined; email?: string | undefined; phone?: string | undefined; url?: string | undefined; summary?: string | undefined; location?: { address?: string | undefined; postalCode?: string | undefined; city?: string | undefined; countryCode?: string | undefined; region?: string | undefined; } | undefined; profiles?: ({ network?: string | undefined; username?: string | undefined; url?: string | undefined; })[] | undefined; emails?: string[] | undefined; phones?: ({ printed: string; e164?: string | undefined; })[] | undefined; } | undefined;
  work?: Work[] | undefined;
  volunteer?: ({ organization?: string | undefined; position?: string | undefined; location?: string | undefined; url?: string | undefined; startDate?: string | undefined; endDate?: string | undefined; current?: boolean | undefined; summary?: string | undefined; highlights?: string[] | undefined; })[] | undefined;
  education?: Education[] | undefined;
  awards?: ({ title?: string | undefined; date?: string | undefined; awarder?: string | undefined; summary?: string | undefined; })[] | undefined;
  certificates?: ({ name?: string | undefined; date?: string | undefined; issuer?: string | undefined; url?: string | undefined; })[] | undefined;
  publications?: ({ name?: string | undefined; publisher?: string | undefined; releaseDate?: string | undefined; url?: string | undefined; summary?: string | undefined; authors?: string[] | undefined; doi?: string | undefined; })[] | undefined;
  skills?: ({ name?: string | undefined; level?: string | undefined; keywords?: string[] | undefined; })[] | undefined;
  languages?: ({ language?: string | undefined; fluency?: string | undefined; cefr?: string | undefined; })[] | undefined;
  interests?: ({ name?: string | undefined; keywords?: string[] | undefined; })[] | undefined;
  references?: ({ name?: string | undefined; reference?: string | undefined; })[] | undefined;
  projects?: ({ name?: string | undefined; description?: string | undefined; highlights?: string[] | undefined; keywords?: string[] | undefined; startDate?: string | undefined; endDate?: string | undefined; current?: boolean | undefined; url?: string | undefined; roles?: string[] | undefined; entity?: string | undefined; })[] | undefined;
  other?: ({ heading?: string | undefined; lines: string[]; })[] | undefined;
}

export interface RevealCandidates {
  postingId: string;
  cvIds: string[];
}

export interface RubricSummary {
  id: string;
  version: number;
  requirements: Requirement[];
}

export interface Screening {
  posting: { id: string; title: string; };
  rubric: RubricSummary;
  /** Of the current rubric. */
  counts: StageCounts;
  total: number;
  /** CVs that were evaluated under an earlier rubric and not under this one. */
  outdated: number;
  /** CVs that were judged under this rubric before the workspace's own skills changed. */
  skillsOutdated: number;
  /** CVs of the workspace that were never in this screening. */
  missing: number;
  /** Milliseconds that evaluating those, or the outdated ones, takes here, roughly. */
  estimatedMs: number;
  settings: ScreeningSettings;
  decisions: DecisionCounts;
  /** Version of the earlier rubric that movements are counted from; absent when there is none. */
  comparedVersion?: number | undefined;
}

export interface ScreeningPage {
  items: ScreeningRow[];
  total: number;
  page: number;
  pageSize: number;
}

export interface ScreeningRow {
  /** Equal scores share a rank; absent until completed. Counted over the whole screening, not over the filter. */
  rank?: number | undefined;
  evaluationId: string;
  cvId: string;
  /** Stays the candidate's own, whatever joins or leaves. */
  candidateNumber: number;
  /** Who this is is hidden: `fileName` is "Candidate 7" then, and name, e-mail and language are absent. */
  hidden: boolean;
  fileName: string;
  name?: string | undefined;
  email?: string | undefined;
  headline?: string | undefined;
  years?: number | undefined;
  language?: string | undefined;
  cvStage: CvStage;
  warningCount: number;
  stage: EvaluationStage;
  failure?: Failure | undefined;
  score?: number | undefined;
  /** The score with people's verdicts in place of the machine's; absent when there are none. Ranks go by `score`. */
  reviewedScore?: number | undefined;
  verdicts: ({ requirementId: string; verdict: Verdict; })[];
  /** People's verdicts that differ or agree, beside the machine's. */
  overrides: ({ requirementId: string; verdict: Verdict; })[];
  decision?: StandingDecision | undefined;
  noteCount: number;
}

export interface ScreeningSettings {
  /** Who the candidates are is hidden until a decision is made. */
  blind: boolean;
  /** CVs that arrive are evaluated without being asked. */
  takesNewCvs: boolean;
  changedAt?: string | undefined;
  changedBy?: string | undefined;
}

export interface ScreeningStarted {
  created: number;
  existing: number;
}

export interface SentMessages {
  /** False: nothing was sent yet, and this is what would be. */
  wasSent: boolean;
  /** One list for each part of the CV. */
  parts: (({ role: "system" | "user"; content: string; })[])[];
}

export interface SessionSummary {
  /** Names the session in lists; it is not the token and cannot log in. */
  id: string;
  createdAt: string;
  expiresAt: string;
  userAgent?: string | undefined;
  /** The session that asks. */
  current: boolean;
}

export interface SetAside {
  reason: SetAsideReason;
  /** How the words begin, at most 120 characters; names and contacts left out. */
  quote: string;
  place: BlockPlace | PagePlace;
}

export type SetAsideReason = "machine_instruction" | "pasted_posting" | "repetition" | "skill_copy";

export interface SetRequirements {
  id: string;
  requirements: Requirement[];
  /** The rubric that the changes were made to. When another has become the current one, nothing is saved. */
  insteadOf?: string | undefined;
}

export interface SetScreeningSettings {
  postingId: string;
  blind?: boolean | undefined;
  takesNewCvs?: boolean | undefined;
}

export interface SetVerdictOverride {
  evaluationId: string;
  requirementId: string;
  verdict: Verdict;
  reason: string;
}

export interface Shape {
  readonly box: [number, number, number, number];
  readonly color?: string;
}

export interface ShareLink {
  id: string;
  kind: "candidate" | "screening";
  evaluationId?: string | undefined;
  /** Whom a candidate's link is about, as the screening's reviewers may see it. */
  candidate?: string | undefined;
  by?: string | undefined;
  createdAt: string;
  expiresAt: string;
  revokedAt?: string | undefined;
  state: "expired" | "open" | "revoked";
}

export interface Shared {
  kind: "candidate" | "screening";
  postingTitle: string;
  expiresAt: string;
  rubric: RubricSummary;
  /** Ranked candidates of a screening. */
  total: number;
  blind: boolean;
  /** Of a candidate's link. */
  evaluationId?: string | undefined;
  contact?: string | undefined;
}

export interface SharedEvaluation {
  id: string;
  stage: EvaluationStage;
  score?: number | undefined;
  /** The rubric this evaluation used, which later versions do not change. */
  rubric: RubricSummary;
  result?: Evaluation | undefined;
  /** People's own verdicts, beside the machine's in `result`. */
  overrides: VerdictOverride[];
  /** The score with those in place of the machine's; absent when none stands. */
  reviewedScore?: number | undefined;
  createdAt: string;
  completedAt?: string | undefined;
  cv: { id: string; name: string; headline?: string | undefined; years?: number | undefined; };
  postingTitle: string;
  /** Who this is is hidden: `cv.name` is "Candidate 7". */
  hidden: boolean;
  /** What was read of the CV: for the candidate alone. */
  resume?: Resume | undefined;
}

export interface SharedEvaluationRef {
  token: string;
  evaluationId: string;
}

export interface SharedPage {
  items: SharedRow[];
  total: number;
  page: number;
  pageSize: number;
}

export interface SharedRow {
  /** Equal scores share a rank; absent until completed. Counted over the whole screening, not over the filter. */
  rank?: number | undefined;
  evaluationId: string;
  cvId: string;
  /** Stays the candidate's own, whatever joins or leaves. */
  candidateNumber: number;
  /** Who this is is hidden: `fileName` is "Candidate 7" then, and name, e-mail and language are absent. */
  hidden: boolean;
  fileName: string;
  name?: string | undefined;
  headline?: string | undefined;
  years?: number | undefined;
  language?: string | undefined;
  cvStage: CvStage;
  stage: EvaluationStage;
  failure?: Failure | undefined;
  score?: number | undefined;
  /** The score with people's verdicts in place of the machine's; absent when there are none. Ranks go by `score`. */
  reviewedScore?: number | undefined;
  verdicts: ({ requirementId: string; verdict: Verdict; })[];
  /** People's verdicts that differ or agree, beside the machine's. */
  overrides: ({ requirementId: string; verdict: Verdict; })[];
}

export interface StageCounts {
  pending: number;
  reading: number;
  evaluating: number;
  completed: number;
  failed: number;
  cancelled: number;
}

export interface StandingDecision {
  id: string;
  kind: DecisionKind;
  reason: string;
  /** E-mail of who decided; absent when the account is gone. */
  by?: string | undefined;
  at: string;
}

export interface StatedEvidence {
  value: string;
  by: string;
  at: string;
}

export interface SupplyGroups {
  postingId: string;
  /** Lines of `file name or e-mail, group`; commas, semicolons or tabs. */
  text: string;
}

export interface TestModelProvider {
  id?: string | undefined;
  baseUrl?: string | undefined;
  apiKey?: string | null | undefined;
}

export interface UndoCorrection {
  id: string;
  correctionId: string;
}

export type UnusedReason = "application" | "company" | "conditions" | "equality" | "heading" | "introduction" | "less_telling" | "not_understood" | "offer" | "repeated";

export interface UnusedSentence {
  text: string;
  reason: UnusedReason;
  /** Range in the posting's text, in UTF-16 units. */
  source: { start: number; end: number; };
}

export interface UpdateModelProvider {
  name?: string | undefined;
  kind?: ModelProviderKind | undefined;
  /** Up to and with "/v1". */
  baseUrl?: string | undefined;
  model?: string | undefined;
  /** Null when the price is not known: then a ceiling of tokens is needed. */
  inputPrice?: number | null | undefined;
  outputPrice?: number | null | undefined;
  tokenCeiling?: number | null | undefined;
  enabled?: boolean | undefined;
  id: string;
  apiKey?: string | null | undefined;
}

export interface UpdateNote {
  id: string;
  text: string;
}

export interface UpdatePosting {
  id: string;
  title?: string | undefined;
  text?: string | undefined;
}

export type Verdict = "met" | "not_shown" | "partial";

export interface VerdictOverride {
  id: string;
  requirementId: string;
  verdict: Verdict;
  reason: string;
  by?: string | undefined;
  at: string;
  /** Whether the requirement still reads as it did when the person judged; one that does not counts for nothing. */
  stands: boolean;
}

export interface Word {
  readonly text: string;
  readonly box: [number, number, number, number];
  /** Font size in points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Fill colour as #rrggbb; absent when black. */
  readonly color?: string;
  /** Where a link on this word leads. */
  readonly href?: string;
  /** True when no space separates it from the word before it on its line (a punctuation run, a changed font). In a line that runs from right to left, the word before it is the one on its right. */
  readonly glued?: boolean;
  /** Direction of its baseline in whole degrees, clockwise, -179 to 180; absent when level (and in vertical writing). */
  readonly angle?: number;
  /** How sure OCR is of its letters, 0 to 1; absent where the file itself says what is written. */
  readonly sureness?: number;
}

export interface Work {
  name?: string | undefined;
  position?: string | undefined;
  location?: string | undefined;
  url?: string | undefined;
  startDate?: string | undefined;
  /** Absent when the role goes on; then `current` is true. */
  endDate?: string | undefined;
  /** Vitae: the CV says "present" or the like. */
  current?: boolean | undefined;
  summary?: string | undefined;
  highlights?: string[] | undefined;
}

export interface WorkspaceSkill {
  id: string;
  name: string;
  aliases: string[];
  implies: string[];
  related: string[];
  field?: string | undefined;
  /** What keeps the skill from being used, and what to do. */
  problem?: string | undefined;
  createdAt: string;
  updatedAt: string;
}

export interface WorkspaceSkillPage {
  items: WorkspaceSkill[];
  total: number;
  page: number;
  pageSize: number;
  count: number;
  faulty: number;
  limit: number;
}

export type ErrorShape = { code: -32001 | -32002 | -32003 | -32004 | -32005 | -32008 | -32009 | -32012 | -32013 | -32015 | -32022 | -32028 | -32029 | -32099 | -32600 | -32603 | -32700; message: string; data: { code: "BAD_GATEWAY" | "BAD_REQUEST" | "CLIENT_CLOSED_REQUEST" | "CONFLICT" | "FORBIDDEN" | "GATEWAY_TIMEOUT" | "INTERNAL_SERVER_ERROR" | "METHOD_NOT_SUPPORTED" | "NOT_FOUND" | "NOT_IMPLEMENTED" | "PARSE_ERROR" | "PAYLOAD_TOO_LARGE" | "PAYMENT_REQUIRED" | "PRECONDITION_FAILED" | "PRECONDITION_REQUIRED" | "SERVICE_UNAVAILABLE" | "TIMEOUT" | "TOO_MANY_REQUESTS" | "UNAUTHORIZED" | "UNPROCESSABLE_CONTENT" | "UNSUPPORTED_MEDIA_TYPE"; httpStatus: number; path?: string; stack?: string; appCode: AppErrorCode; issues?: readonly ({ readonly path: string; readonly message: string; })[]; }; };

export type AppRouter = TRPCBuiltRouter<
  { ctx: object; meta: object; errorShape: ErrorShape; transformer: false },
  {
    auth: {
      register: TRPCMutationProcedure<{
        input: LogIn;
        output: LoggedIn;
        meta: object;
      }>;
      logIn: TRPCMutationProcedure<{
        input: LogIn;
        output: LoggedIn;
        meta: object;
      }>;
      logOut: TRPCMutationProcedure<{
        input: void;
        output: { count: number; };
        meta: object;
      }>;
      openDemo: TRPCMutationProcedure<{
        input: void;
        output: LoggedIn;
        meta: object;
      }>;
      getMe: TRPCQueryProcedure<{
        input: void;
        output: Me;
        meta: object;
      }>;
      getPublicInfo: TRPCQueryProcedure<{
        input: void;
        output: PublicInfo;
        meta: object;
      }>;
    };
    session: {
      list: TRPCQueryProcedure<{
        input: void;
        output: SessionSummary[];
        meta: object;
      }>;
      end: TRPCMutationProcedure<{
        input: { id: string; };
        output: { count: number; };
        meta: object;
      }>;
    };
    cv: {
      list: TRPCQueryProcedure<{
        input: { page?: number | undefined; pageSize?: number | undefined; search?: string | undefined; stage?: CvStage | undefined; sort?: "createdAt" | "name" | "score" | "years" | undefined; direction?: "ascending" | "descending" | undefined; };
        output: CvPage;
        meta: object;
      }>;
      get: TRPCQueryProcedure<{
        input: { id: string; };
        output: CvDetail;
        meta: object;
      }>;
      getDocument: TRPCQueryProcedure<{
        input: { id: string; };
        output: FlowDocument | PagedDocument;
        meta: object;
      }>;
      examine: TRPCQueryProcedure<{
        input: { id: string; part?: number | undefined; };
        output: { view?: { readerVersion: string; language?: string | undefined; part: number; parts: number; from: number; to: number; counts: { words: number; lines: number; columns: number; sections: number; fields: number; }; leftOut: ({ place: BlockPlace | PagePlace; quote: string; })[]; lines: ({ text: string; place: BlockPlace | PagePlace; column: number; bullet: boolean; })[]; columns: ({ column: number; place: BlockPlace | PagePlace; })[]; sections: ({ kind: string; heading?: string | undefined; isKnown: boolean; lineCount: number; places: (BlockPlace | PagePlace)[]; })[]; fields: ({ pointer: string; value: string; quote: string; place: BlockPlace | PagePlace; confidence: number; rule: string; reason: string; })[]; text: { reading: string; drawn: string; }; } | undefined; findings: ({ rule: "ambiguous-dates" | "columns-interleave" | "contact-in-margin" | "copy-forbidden" | "dates-reversed" | "document-title" | "encrypted" | "file-name" | "hidden-text" | "hyphenated-breaks" | "icon-glyphs" | "image-only-page" | "letter-spacing" | "ligatures" | "links-behind-icons" | "links-not-printed" | "long-paragraphs" | "lookalike-letters" | "machine-instruction" | "many-fonts" | "misspelt-heading" | "mixed-dates" | "mixed-languages" | "name-not-first" | "name-not-largest" | "no-email" | "no-end-date" | "no-headings" | "no-name" | "no-phone" | "not-tagged" | "odd-bullets" | "old-format" | "page-size" | "photo" | "role-incomplete" | "rotated-text" | "running-lines" | "skill-bars" | "small-font" | "table-layout" | "text-as-outlines" | "text-boxes" | "tiny-hidden-text" | "too-long" | "too-short" | "two-columns" | "undated-role" | "unexplained-acronyms" | "unmapped-glyphs" | "unsure-values" | "unusual-heading" | "years-only"; severity: "blocks" | "hinders" | "note"; count: number; places: ({ place: BlockPlace | PagePlace; quote: string; })[]; detail?: string | undefined; })[]; };
        meta: object;
      }>;
      delete: TRPCMutationProcedure<{
        input: { ids: string[]; };
        output: { count: number; };
        meta: object;
      }>;
      restore: TRPCMutationProcedure<{
        input: { ids: string[]; };
        output: { count: number; };
        meta: object;
      }>;
      reread: TRPCMutationProcedure<{
        input: { ids: string[]; };
        output: { count: number; };
        meta: object;
      }>;
      getReread: TRPCQueryProcedure<{
        input: { [key: string]: never; } | undefined;
        output: Reread;
        meta: object;
      }>;
      startReread: TRPCMutationProcedure<{
        input: { [key: string]: never; } | undefined;
        output: Reread;
        meta: object;
      }>;
      cancelReread: TRPCMutationProcedure<{
        input: { id: string; };
        output: Reread;
        meta: object;
      }>;
      listCorrections: TRPCQueryProcedure<{
        input: { id: string; };
        output: CvCorrections;
        meta: object;
      }>;
      correct: TRPCMutationProcedure<{
        input: CorrectCv;
        output: CvDetail;
        meta: object;
      }>;
      undoCorrection: TRPCMutationProcedure<{
        input: UndoCorrection;
        output: CvDetail;
        meta: object;
      }>;
      renewEvaluations: TRPCMutationProcedure<{
        input: { id: string; };
        output: { count: number; };
        meta: object;
      }>;
    };
    posting: {
      list: TRPCQueryProcedure<{
        input: { page?: number | undefined; pageSize?: number | undefined; search?: string | undefined; sort?: "createdAt" | "title" | "updatedAt" | undefined; direction?: "ascending" | "descending" | undefined; };
        output: PostingPage;
        meta: object;
      }>;
      get: TRPCQueryProcedure<{
        input: { id: string; };
        output: PostingDetail;
        meta: object;
      }>;
      create: TRPCMutationProcedure<{
        input: CreatePosting;
        output: PostingDetail;
        meta: object;
      }>;
      preview: TRPCMutationProcedure<{
        input: { text: string; };
        output: Posting;
        meta: object;
      }>;
      update: TRPCMutationProcedure<{
        input: UpdatePosting;
        output: PostingDetail;
        meta: object;
      }>;
      setRequirements: TRPCMutationProcedure<{
        input: SetRequirements;
        output: PostingDetail;
        meta: object;
      }>;
      versions: TRPCQueryProcedure<{
        input: { id: string; };
        output: ({ id: string; version: number; requirements: Requirement[]; createdAt: string; isCurrent: boolean; evaluationCount: number; changes?: { added: string[]; removed: string[]; changed: ({ text: string; before: string; })[]; reordered: boolean; } | undefined; })[];
        meta: object;
      }>;
      delete: TRPCMutationProcedure<{
        input: { ids: string[]; };
        output: { count: number; };
        meta: object;
      }>;
      restore: TRPCMutationProcedure<{
        input: { ids: string[]; };
        output: { count: number; };
        meta: object;
      }>;
    };
    evaluation: {
      create: TRPCMutationProcedure<{
        input: CreateEvaluation;
        output: CreatedEvaluation;
        meta: object;
      }>;
      get: TRPCQueryProcedure<{
        input: { id: string; };
        output: EvaluationDetail;
        meta: object;
      }>;
      getDocument: TRPCQueryProcedure<{
        input: { id: string; };
        output: EvaluationDocument;
        meta: object;
      }>;
      list: TRPCQueryProcedure<{
        input: { page?: number | undefined; pageSize?: number | undefined; search?: string | undefined; cvId?: string | undefined; postingId?: string | undefined; stage?: EvaluationStage | undefined; sort?: "createdAt" | "score" | undefined; direction?: "ascending" | "descending" | undefined; };
        output: EvaluationPage;
        meta: object;
      }>;
      cancel: TRPCMutationProcedure<{
        input: { ids: string[]; };
        output: { count: number; };
        meta: object;
      }>;
    };
    screening: {
      start: TRPCMutationProcedure<{
        input: { postingId: string; cvIds?: string[] | undefined; only?: "all" | "missing" | "screened" | undefined; };
        output: ScreeningStarted;
        meta: object;
      }>;
      get: TRPCQueryProcedure<{
        input: { postingId: string; };
        output: Screening;
        meta: object;
      }>;
      list: TRPCQueryProcedure<{
        input: { page?: number | undefined; pageSize?: number | undefined; search?: string | undefined; filters?: ({ requirementId: string; verdicts: Verdict[]; })[] | undefined; minimumScore?: number | undefined; decisions?: ("hold" | "none" | "reject" | "shortlist")[] | undefined; cvIds?: string[] | undefined; postingId: string; };
        output: ScreeningPage;
        meta: object;
      }>;
      listIds: TRPCQueryProcedure<{
        input: ListScreeningIds;
        output: { items: ({ cvId: string; evaluationId: string; })[]; };
        meta: object;
      }>;
      cancel: TRPCMutationProcedure<{
        input: { postingId: string; };
        output: { count: number; };
        meta: object;
      }>;
      setSettings: TRPCMutationProcedure<{
        input: SetScreeningSettings;
        output: ScreeningSettings;
        meta: object;
      }>;
      reveal: TRPCMutationProcedure<{
        input: RevealCandidates;
        output: { count: number; };
        meta: object;
      }>;
      listDuplicates: TRPCQueryProcedure<{
        input: { postingId: string; };
        output: { pairs: DuplicatePair[]; };
        meta: object;
      }>;
      dismissDuplicate: TRPCMutationProcedure<{
        input: CvPair;
        output: CvPair;
        meta: object;
      }>;
      restoreDuplicate: TRPCMutationProcedure<{
        input: CvPair;
        output: CvPair;
        meta: object;
      }>;
      listMoves: TRPCQueryProcedure<{
        input: { page?: number | undefined; pageSize?: number | undefined; postingId: string; };
        output: MovePage;
        meta: object;
      }>;
    };
    decision: {
      create: TRPCMutationProcedure<{
        input: { postingId: string; cvIds: string[]; kind: DecisionKind; reason?: string | undefined; };
        output: { ids: string[]; };
        meta: object;
      }>;
      undo: TRPCMutationProcedure<{
        input: { ids: string[]; };
        output: { count: number; };
        meta: object;
      }>;
      list: TRPCQueryProcedure<{
        input: CandidateRef;
        output: DecisionHistory;
        meta: object;
      }>;
    };
    verdictOverride: {
      set: TRPCMutationProcedure<{
        input: SetVerdictOverride;
        output: { id: string; };
        meta: object;
      }>;
      remove: TRPCMutationProcedure<{
        input: { id: string; };
        output: { id: string; };
        meta: object;
      }>;
    };
    note: {
      create: TRPCMutationProcedure<{
        input: CreateNote;
        output: { id: string; };
        meta: object;
      }>;
      list: TRPCQueryProcedure<{
        input: CandidateRef;
        output: { items: Note[]; };
        meta: object;
      }>;
      update: TRPCMutationProcedure<{
        input: UpdateNote;
        output: { id: string; };
        meta: object;
      }>;
      delete: TRPCMutationProcedure<{
        input: { id: string; };
        output: { id: string; };
        meta: object;
      }>;
      restore: TRPCMutationProcedure<{
        input: { id: string; };
        output: { id: string; };
        meta: object;
      }>;
    };
    shareLink: {
      create: TRPCMutationProcedure<{
        input: { kind: "candidate" | "screening"; postingId?: string | undefined; evaluationId?: string | undefined; contact?: string | undefined; days?: number | undefined; };
        output: CreatedShareLink;
        meta: object;
      }>;
      list: TRPCQueryProcedure<{
        input: { postingId: string; };
        output: { items: ShareLink[]; };
        meta: object;
      }>;
      revoke: TRPCMutationProcedure<{
        input: { id: string; };
        output: { id: string; };
        meta: object;
      }>;
    };
    shared: {
      get: TRPCQueryProcedure<{
        input: { token: string; };
        output: Shared;
        meta: object;
      }>;
      list: TRPCQueryProcedure<{
        input: { page?: number | undefined; pageSize?: number | undefined; search?: string | undefined; filters?: ({ requirementId: string; verdicts: Verdict[]; })[] | undefined; token: string; };
        output: SharedPage;
        meta: object;
      }>;
      getEvaluation: TRPCQueryProcedure<{
        input: SharedEvaluationRef;
        output: SharedEvaluation;
        meta: object;
      }>;
      getDocument: TRPCQueryProcedure<{
        input: SharedEvaluationRef;
        output: EvaluationDocument;
        meta: object;
      }>;
    };
    cvEvaluation: {
      list: TRPCQueryProcedure<{
        input: { page?: number | undefined; };
        output: CvEvaluationPage;
        meta: object;
      }>;
      get: TRPCQueryProcedure<{
        input: { id: string; };
        output: CvEvaluation;
        meta: object;
      }>;
    };
    modelProvider: {
      list: TRPCQueryProcedure<{
        input: void;
        output: ModelProviders;
        meta: object;
      }>;
      create: TRPCMutationProcedure<{
        input: { name: string; kind: ModelProviderKind; baseUrl: string; model: string; id?: string | undefined; apiKey: string | null; inputPrice?: number | null | undefined; outputPrice?: number | null | undefined; tokenCeiling?: number | null | undefined; enabled?: boolean | undefined; };
        output: { id: string; };
        meta: object;
      }>;
      update: TRPCMutationProcedure<{
        input: UpdateModelProvider;
        output: { id: string; };
        meta: object;
      }>;
      delete: TRPCMutationProcedure<{
        input: { id: string; };
        output: { id: string; };
        meta: object;
      }>;
      order: TRPCMutationProcedure<{
        input: { ids: string[]; };
        output: ModelProviders;
        meta: object;
      }>;
      test: TRPCMutationProcedure<{
        input: TestModelProvider;
        output: ModelProviderTest;
        meta: object;
      }>;
      setBudget: TRPCMutationProcedure<{
        input: { ceilingUsd: number; };
        output: ModelBudget;
        meta: object;
      }>;
    };
    modelEvaluation: {
      get: TRPCQueryProcedure<{
        input: { evaluationId: string; };
        output: ModelEvaluationAnswer;
        meta: object;
      }>;
      getSent: TRPCQueryProcedure<{
        input: { evaluationId: string; };
        output: SentMessages;
        meta: object;
      }>;
      getProgress: TRPCQueryProcedure<{
        input: { postingId: string; };
        output: ModelProgress;
        meta: object;
      }>;
      estimate: TRPCMutationProcedure<{
        input: { evaluationIds?: string[] | undefined; postingId?: string | undefined; limit?: number | undefined; };
        output: ModelEstimate;
        meta: object;
      }>;
      start: TRPCMutationProcedure<{
        input: { evaluationIds?: string[] | undefined; postingId?: string | undefined; limit?: number | undefined; };
        output: ModelEvaluationsStarted;
        meta: object;
      }>;
      cancel: TRPCMutationProcedure<{
        input: CancelModelEvaluations;
        output: { count: number; };
        meta: object;
      }>;
    };
    workspaceSkill: {
      list: TRPCQueryProcedure<{
        input: { page?: number | undefined; pageSize?: number | undefined; search?: string | undefined; only?: "all" | "faulty" | undefined; };
        output: WorkspaceSkillPage;
        meta: object;
      }>;
      create: TRPCMutationProcedure<{
        input: { name: string; aliases?: string[] | undefined; implies?: string[] | undefined; related?: string[] | undefined; field?: "agriculture" | "aviation" | "care" | "construction" | "data" | "design" | "development" | "engineering" | "finance" | "hospitality" | "hr" | "it-operations" | "law" | "logistics" | "manufacturing" | "marketing" | "office" | "personal-services" | "projects" | "property" | "public-service" | "research" | "retail" | "sales" | "security" | "soft" | "software" | "teaching" | "trades" | undefined; id?: string | undefined; };
        output: { id: string; };
        meta: object;
      }>;
      update: TRPCMutationProcedure<{
        input: { name: string; aliases?: string[] | undefined; implies?: string[] | undefined; related?: string[] | undefined; field?: "agriculture" | "aviation" | "care" | "construction" | "data" | "design" | "development" | "engineering" | "finance" | "hospitality" | "hr" | "it-operations" | "law" | "logistics" | "manufacturing" | "marketing" | "office" | "personal-services" | "projects" | "property" | "public-service" | "research" | "retail" | "sales" | "security" | "soft" | "software" | "teaching" | "trades" | undefined; id: string; };
        output: { id: string; };
        meta: object;
      }>;
      delete: TRPCMutationProcedure<{
        input: { ids: string[]; };
        output: { count: number; };
        meta: object;
      }>;
      restore: TRPCMutationProcedure<{
        input: { ids: string[]; };
        output: { count: number; };
        meta: object;
      }>;
      import: TRPCMutationProcedure<{
        input: { text: string; };
        output: ImportedWorkspaceSkills;
        meta: object;
      }>;
    };
    fairness: {
      get: TRPCQueryProcedure<{
        input: { postingId: string; };
        output: Fairness;
        meta: object;
      }>;
      start: TRPCMutationProcedure<{
        input: { postingId: string; };
        output: Fairness;
        meta: object;
      }>;
      cancel: TRPCMutationProcedure<{
        input: { postingId: string; };
        output: Fairness;
        meta: object;
      }>;
      supplyGroups: TRPCMutationProcedure<{
        input: SupplyGroups;
        output: GroupsSupplied;
        meta: object;
      }>;
      deleteGroups: TRPCMutationProcedure<{
        input: { postingId: string; };
        output: { count: number; };
        meta: object;
      }>;
      getImpact: TRPCQueryProcedure<{
        input: { postingId: string; by?: "score" | "shortlist" | "top" | undefined; value?: unknown; };
        output: Impact;
        meta: object;
      }>;
    };
    change: {
      onChange: TRPCSubscriptionProcedure<{
        input: { lastEventId?: string | null | undefined; } | undefined;
        output: AsyncIterable<{ id: string; data: Change; }>;
        meta: object;
      }>;
    };
    health: {
      get: TRPCQueryProcedure<{
        input: void;
        output: Health;
        meta: object;
      }>;
    };
  }
>;
