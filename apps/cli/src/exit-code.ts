/** What `vitae` ends with; part of its public interface. */
export const exitCode = {
  allRead: 0,
  someFailed: 1,
  /** Nothing was tried: a mistake in the command, or a posting that cannot be read. */
  cannotStart: 2,
  /** As a shell counts a program ended by Ctrl-C. */
  interrupted: 130,
  /** As a shell counts a program whose reader went away (`| head`). */
  readerGone: 141,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
