import './verdict.css';
import { Popover, UnstyledButton } from '@mantine/core';
import type { RequirementVerdict } from '@vitae/core/evaluation/evaluation';
import { formatPoints } from './marks/score-sum.ts';
import { ScoreTable } from './score-table.tsx';

interface ScoreDialProps {
  /** 0 to 100. */
  readonly score: number;
  /** CSS pixels. */
  readonly size?: number;
}

/** The ring and its number, as a picture. */
export function ScoreDial({ score, size = 96 }: ScoreDialProps) {
  const stroke = Math.max(3, size / 14);
  const radius = (size - stroke) / 2;
  const around = 2 * Math.PI * radius;
  const center = size / 2;
  return (
    <span className="v-dial" style={{ width: size, height: size }}>
      <svg width={size} height={size} aria-hidden="true">
        <circle className="v-dial-track" cx={center} cy={center} r={radius} strokeWidth={stroke} />
        <circle
          className="v-dial-arc"
          cx={center}
          cy={center}
          r={radius}
          strokeWidth={stroke}
          strokeDasharray={`${(score / 100) * around} ${around}`}
          transform={`rotate(-90 ${center} ${center})`}
        />
      </svg>
      <span className="v-dial-text">
        <span className="v-dial-number" style={{ fontSize: size * 0.29 }}>
          {formatPoints(score)}
        </span>{' '}
        {size >= 80 && <span className="v-dial-of">out of 100</span>}
      </span>
    </span>
  );
}

interface ScoreRingProps extends ScoreDialProps {
  readonly verdicts: readonly RequirementVerdict[];
}

/** A score is never alone: it is a button that opens its own sum. */
export function ScoreRing({ score, size, verdicts }: ScoreRingProps) {
  return (
    <Popover width={380} position="bottom-start" trapFocus>
      <Popover.Target>
        <UnstyledButton className="v-ring-button" title="Show how it adds up">
          <ScoreDial score={score} {...(size !== undefined && { size })} />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown maw="calc(100vw - 24px)" p="md">
        <ScoreTable score={score} verdicts={verdicts} />
      </Popover.Dropdown>
    </Popover>
  );
}
