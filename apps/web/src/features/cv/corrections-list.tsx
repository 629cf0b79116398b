import { Button, Collapse, Text, UnstyledButton } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { Resume } from '@vitae/core/resume/resume';
import { useState } from 'react';
import type { CorrectionView } from '../../shared/api-types.ts';
import { count, formatMoment } from '../../shared/format.ts';
import type { Marks } from '../../shared/use-marks.ts';
import { useCorrecting } from './correcting.tsx';
import { correctionId } from './cv-marks.ts';
import { entryParts, placeSpecs, tagParts } from './field-specs.data.ts';
import { specsOf } from './fields-to-add.ts';
import { useUndoCorrection } from './mutations.ts';

const longest = 120;

/** A leaf as it is, an entry by its values. */
function wordsOf(value: CorrectionView['after']): string {
  const text =
    typeof value === 'object'
      ? Object.values(value)
          .flat()
          .filter((each) => typeof each === 'string')
          .join(', ')
      : String(value ?? '');
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

const partNames = new Map<string, string>([...entryParts, ...tagParts].map(([part, title]) => [part, title]));

/** "work/position" → "Work, Title"; an entry is named by its part. */
function fieldWords(field: string): string {
  const [part = '', ...keys] = field.split('/');
  const last = keys.filter((key) => key !== 'printed').join('/');
  const specs = isPart(part)
    ? [...specsOf(part), ...placeSpecs.map(([key, label]) => [`location/${key}`, label] as const)]
    : [];
  const label =
    specs.find(([key]) => key === last)?.[1] ?? last.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return [partNames.get(part), label].filter(Boolean).join(', ');
}

const isPart = (part: string): part is keyof Resume => part in Resume.shape;

function What({ correction: { kind, before, after, field } }: { readonly correction: CorrectionView }) {
  const was = before === undefined ? undefined : <del>{wordsOf(before)}</del>;
  const where = fieldWords(field);
  switch (kind) {
    case 'set':
      return (
        <>
          {where}: {was ?? <em>nothing</em>} → <ins>{wordsOf(after)}</ins>
        </>
      );
    case 'add':
      return (
        <>
          {where}: added <ins>{wordsOf(after)}</ins>
        </>
      );
    case 'remove':
      return (
        <>
          {where}: removed {was}
        </>
      );
    case 'move':
      return <>{where}: entry moved</>;
  }
}

const stateWords: Partial<Record<CorrectionView['state'], string>> = {
  'same-now': 'The reader now reads the same.',
  'needs-look': 'The file now reads differently, so this was not applied. Correct the value again, or drop this.',
};

function Line({ correction, marks }: { readonly correction: CorrectionView; readonly marks: Marks }) {
  const { cv } = useCorrecting();
  const undo = useUndoCorrection();
  const { id, by, at, state, beforeAt, undone, kind, pointers } = correction;
  const isReplaced = state === 'applied' && (kind === 'set' || kind === 'add') && pointers.length === 0;
  return (
    <li className="v-correction" data-state={state}>
      <div>
        <What correction={correction} />
        <Text size="xs" c="dimmed">
          {undone
            ? `Undone by ${undone.by} on ${formatMoment(undone.at)}`
            : `Corrected by ${by} on ${formatMoment(at)}`}
        </Text>
        {isReplaced && <Text size="xs">A later correction stands in its place.</Text>}
        {stateWords[state] && <Text size="xs">{stateWords[state]}</Text>}
      </div>
      <div className="v-correction-acts">
        {beforeAt && !undone && (
          <Button size="compact-xs" variant="subtle" onClick={() => marks.take(correctionId(id))}>
            Original
          </Button>
        )}
        {!undone && (
          <Button
            size="compact-xs"
            variant="default"
            loading={undo.isPending}
            onClick={() => undo.mutate({ id: cv.id, correctionId: id })}
          >
            {state === 'needs-look' ? 'Drop' : 'Undo'}
          </Button>
        )}
      </div>
    </li>
  );
}

/** What people corrected in this CV: who, when, and what was read before. What needs a look comes first and is open. */
export function CorrectionsList({ marks }: { readonly marks: Marks }) {
  const { cv } = useCorrecting();
  const standing = cv.corrections.filter(({ state }) => state !== 'undone').reverse();
  const undone = cv.corrections.filter(({ state }) => state === 'undone').reverse();
  const needsLook = standing.filter(({ state }) => state === 'needs-look');
  const others = [...standing.filter(({ state }) => state !== 'needs-look'), ...undone];
  const [open, setOpen] = useState(false);
  if (cv.corrections.length === 0) return null;
  const lines = (list: readonly CorrectionView[]) =>
    list.map((each) => <Line key={each.id} correction={each} marks={marks} />);
  return (
    <section className="v-corrections" aria-label="Corrections">
      {needsLook.length > 0 && (
        <>
          <Text size="sm" fw={600} role="status">
            {count(needsLook.length, 'correction needs', 'corrections need')} your look
          </Text>
          <ul>{lines(needsLook)}</ul>
        </>
      )}
      {others.length > 0 && (
        <>
          <UnstyledButton fz="sm" aria-expanded={open} onClick={() => setOpen(!open)}>
            <IconPencil size={14} aria-hidden="true" /> {count(standing.length - needsLook.length, 'correction')}
            {undone.length > 0 && `, ${undone.length} undone`}
          </UnstyledButton>
          <Collapse expanded={open}>
            <ul>{lines(others)}</ul>
          </Collapse>
        </>
      )}
    </section>
  );
}
