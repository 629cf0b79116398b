/**
 * Names one state of what a CV says: another reading or another correction gives another name. Whoever corrects sends
 * the one they saw, since pointers mean another value in another state.
 */
export function readingRevision({
  correctionRevision,
  readAt,
}: {
  correctionRevision: number;
  readAt: Date | null;
}): string {
  return `${correctionRevision}-${readAt?.getTime() ?? 0}`;
}
