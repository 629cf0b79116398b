import './fields.css';
import { Text, Title } from '@mantine/core';
import type { Reading } from '@vitae/core/reading/reading';
import type { Marks } from '../../shared/use-marks.ts';
import { sureFrom } from './cv-marks.ts';
import { type Field, type FieldEntry, fieldGroupsOf } from './field-groups.ts';

interface FieldsProps {
  readonly reading: Reading;
  readonly marks: Marks;
}

interface ValueProps extends FieldsProps {
  readonly field: Field;
}

/** A value is a button to its words on the page; one whose place is not known is plain text. */
function Value({ field, reading, marks }: ValueProps) {
  const pointer = field.pointers.find((each) => reading.provenance[each]);
  const provenance = pointer === undefined ? undefined : reading.provenance[pointer];
  if (pointer === undefined || !provenance) {
    return (
      <span className="v-field" data-role={field.role}>
        {field.text}
      </span>
    );
  }
  const unsure = provenance.confidence < sureFrom;
  const sureness = `${Math.round(provenance.confidence * 100)}% sure`;
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
      {field.text}
      {unsure && <span className="v-visually-hidden">, not sure</span>}
    </button>
  );
}

function Entry({ entry, ...props }: FieldsProps & { readonly entry: FieldEntry }) {
  const value = (field: Field) => <Value key={field.pointers[0]} field={field} {...props} />;
  const of = (role: Field['role']) => entry.fields.filter((field) => field.role === role);
  const [titles, details, points] = [of('title'), of('detail'), of('point')];
  return (
    <div className="v-entry">
      {titles.length > 0 && <div className="v-field-line">{titles.map(value)}</div>}
      {details.length > 0 && <div className="v-field-line">{details.map(value)}</div>}
      {of('text').map(value)}
      {points.length > 0 && <div className="v-points">{points.map(value)}</div>}
    </div>
  );
}

/** What was read, grouped as people think of a CV. */
export function FieldsPanel({ reading, marks }: FieldsProps) {
  const groups = fieldGroupsOf(reading.resume);
  if (groups.length === 0) return <Text c="dimmed">Nothing could be read from this file.</Text>;
  return groups.map((group, index) => (
    // Two parts of one CV may have the same heading.
    // biome-ignore lint/suspicious/noArrayIndexKey: the order of a reading does not change
    <section key={index} className="v-field-group" data-shape={group.shape}>
      <Title order={4} component="h3" c="dimmed">
        {group.title}
      </Title>
      {group.entries.map((entry) => (
        <Entry key={entry.key} entry={entry} reading={reading} marks={marks} />
      ))}
    </section>
  ));
}
