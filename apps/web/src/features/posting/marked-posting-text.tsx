import './posting.css';
import type { Requirement } from '@vitae/core/posting/requirement';

interface MarkedPostingTextProps {
  readonly text: string;
  readonly requirements: readonly Requirement[];
  readonly hoveredId: string | undefined;
  readonly onHover: (id: string | undefined) => void;
}

interface Piece {
  readonly start: number;
  readonly text: string;
  readonly requirement?: Requirement;
}

/** Cuts the text at the requirements' sources; where two overlap the one that starts first keeps the words. */
export function piecesOf(text: string, requirements: readonly Requirement[]): Piece[] {
  const sourced = requirements
    .flatMap((requirement) => (requirement.source ? [{ requirement, ...requirement.source }] : []))
    .sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { requirement, start, end } of sourced) {
    const [from, to] = [Math.max(start, at), Math.min(end, text.length)];
    if (to <= from) continue;
    if (from > at) pieces.push({ start: at, text: text.slice(at, from) });
    pieces.push({ start: from, text: text.slice(from, to), requirement });
    at = to;
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at) });
  return pieces;
}

const markTitles: Record<Requirement['kind'], string> = { must: 'Must', nice: 'Nice to have', gate: 'Gate' };

/** The posting as it was pasted, with the words that became requirements marked. */
export function MarkedPostingText({ text, requirements, hoveredId, onHover }: MarkedPostingTextProps) {
  return (
    <div className="v-posting-paper">
      {piecesOf(text, requirements).map(({ start, text: words, requirement }) =>
        requirement ? (
          <mark
            key={start}
            className="v-stroke v-posting-mark"
            data-kind={requirement.kind}
            data-hovered={requirement.id === hoveredId}
            title={markTitles[requirement.kind]}
            onMouseEnter={() => onHover(requirement.id)}
            onMouseLeave={() => onHover(undefined)}
          >
            {words}
          </mark>
        ) : (
          <span key={start}>{words}</span>
        ),
      )}
    </div>
  );
}
