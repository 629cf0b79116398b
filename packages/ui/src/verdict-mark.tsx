import './verdict.css';
import type { Verdict } from '@vitae/core/evaluation/evaluation';

export const verdictNames: Record<Verdict, string> = {
  met: 'Met',
  partial: 'Partly met',
  not_shown: 'Not shown',
};

interface VerdictMarkProps {
  readonly verdict: Verdict;
  /** CSS pixels. */
  readonly size?: number;
  /** Leave out where the word stands beside the mark. */
  readonly named?: boolean;
}

/** Full, half and empty: told apart by shape first, by colour second. */
export function VerdictMark({ verdict, size = 16, named = true }: VerdictMarkProps) {
  return (
    <svg
      className="v-verdict"
      data-verdict={verdict}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      role="img"
      aria-label={verdictNames[verdict]}
      aria-hidden={!named}
    >
      {verdict === 'met' && (
        <>
          <circle cx="8" cy="8" r="7" fill="currentColor" />
          <path d="M4.8 8.2 7.1 10.5 11.3 5.8" fill="none" stroke="var(--v-surface)" strokeWidth="1.7" />
        </>
      )}
      {verdict === 'partial' && (
        <>
          <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
          <path d="M8 1.8a6.2 6.2 0 0 0 0 12.4Z" fill="currentColor" />
        </>
      )}
      {verdict === 'not_shown' && (
        <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.4" strokeDasharray="2.2 2.2" />
      )}
    </svg>
  );
}
