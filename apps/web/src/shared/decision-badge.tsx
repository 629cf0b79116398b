import './decision-badge.css';
import { IconPlayerPauseFilled, IconStarFilled, IconX } from '@tabler/icons-react';
import type { DecisionKind } from './api-types.ts';
import { decisionNames } from './decisions.ts';

const icons = { shortlist: IconStarFilled, hold: IconPlayerPauseFilled, reject: IconX } as const;

/** What a person decided: told apart by shape first, by colour second. */
export function DecisionBadge({ kind, named = true }: { readonly kind: DecisionKind; readonly named?: boolean }) {
  const Icon = icons[kind];
  return (
    <span className="v-decision" data-kind={kind} title={decisionNames[kind]}>
      <Icon size={12} aria-hidden="true" />
      {named ? decisionNames[kind] : <span className="v-visually-hidden">{decisionNames[kind]}</span>}
    </span>
  );
}
