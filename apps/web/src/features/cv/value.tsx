import { ActionIcon, Tooltip } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { Reading } from '@vitae/core/reading/reading';
import type { Resume } from '@vitae/core/resume/resume';
import { formatMoment } from '../../shared/format.ts';
import type { Marks } from '../../shared/use-marks.ts';
import { useCorrecting } from './correcting.tsx';
import { sureFrom } from './cv-marks.ts';
import { DatesEditor } from './dates-editor.tsx';
import type { Field } from './field-groups.ts';
import { datesOfPart } from './field-specs.data.ts';
import { ValueEditor } from './value-editor.tsx';

export interface ValueProps {
  readonly reading: Reading;
  readonly marks: Marks;
  readonly part: keyof Resume;
  readonly field: Field;
}

/** A value is a button to its words on the page; one whose place is not known is plain text. */
function ShownValue({ field, reading, marks }: ValueProps) {
  const { correctionOf } = useCorrecting();
  const pointer = field.pointers.find((each) => reading.provenance[each]);
  const provenance = pointer === undefined ? undefined : reading.provenance[pointer];
  const correction = field.pointers.map(correctionOf).find((each) => each !== undefined);
  const corrected = correction && `Corrected by ${correction.by} on ${formatMoment(correction.at)}`;
  const sign = correction && (
    <span className="v-corrected-sign" title={corrected} role="img" aria-label={`, ${corrected}`} />
  );
  if (pointer === undefined || !provenance) {
    return (
      <span className="v-field" data-role={field.role} title={corrected ?? field.label}>
        <bdi>{field.text}</bdi>
        {sign}
      </span>
    );
  }
  const unsure = provenance.confidence < sureFrom;
  const sureness = corrected ?? `${Math.round(provenance.confidence * 100)}% sure`;
  return (
    <button
      type="button"
      className="v-field"
      data-role={field.role}
      data-unsure={unsure}
      data-hovered={field.pointers.some((each) => each === marks.hoveredId)}
      data-active={field.pointers.some((each) => each === marks.inHand?.id)}
      title={`${field.label}, ${sureness}`}
      onClick={() => marks.take(pointer)}
      onMouseEnter={() => marks.hover(pointer)}
      onMouseLeave={() => marks.hover(undefined)}
      onFocus={() => marks.hover(pointer)}
      onBlur={() => marks.hover(undefined)}
    >
      <bdi>{field.text}</bdi>
      {unsure && <span className="v-visually-hidden">, not sure</span>}
      {sign}
    </button>
  );
}

/** "/basics/phones/0/printed" is taken away with all that is known of the number. */
const wholePointer = (pointer: string): string => pointer.replace(/^(\/basics\/phones\/\d+)\/printed$/, '$1');

/** A value with its correction: the words, or a field to write in. */
export function Value(props: ValueProps) {
  const { field, part } = props;
  const { editing, edit, correct } = useCorrecting();
  const [pointer] = field.pointers;
  const entry = pointer.split('/').slice(0, 3).join('/');
  const dates = field.label === 'Dates' ? datesOfPart[part] : undefined;
  if (editing?.is === 'value' && editing.pointer === pointer) {
    return dates ? (
      <DatesEditor entry={entry} kind={dates} />
    ) : (
      <ValueEditor
        label={field.label}
        text={field.text}
        onSave={(value) => correct([{ kind: 'set', pointer, value }])}
        onRemove={() => correct([{ kind: 'remove', pointer: wholePointer(pointer) }])}
      />
    );
  }
  return (
    <span className="v-value" data-role={field.role}>
      <ShownValue {...props} />
      <Tooltip label="Correct" openDelay={400}>
        <ActionIcon
          size={22}
          className="v-correct"
          aria-label={`Correct ${field.label}: ${field.text.slice(0, 60)}`}
          onClick={() => edit({ is: 'value', pointer })}
        >
          <IconPencil size={14} />
        </ActionIcon>
      </Tooltip>
    </span>
  );
}
