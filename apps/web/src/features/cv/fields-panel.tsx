import './fields.css';
import './corrections.css';
import { Text, Title } from '@mantine/core';
import type { Reading } from '@vitae/core/reading/reading';
import type { Marks } from '../../shared/use-marks.ts';
import { AddEntry } from './add-entry.tsx';
import { AddedValue } from './added-value.tsx';
import { EntryMenu } from './entry-menu.tsx';
import { type Field, type FieldEntry, type FieldGroup, fieldGroupsOf } from './field-groups.ts';
import { Value } from './value.tsx';

interface FieldsProps {
  readonly reading: Reading;
  readonly marks: Marks;
}

interface EntryProps extends FieldsProps {
  readonly group: FieldGroup;
  readonly entry: FieldEntry;
}

function Entry({ group, entry, ...props }: EntryProps) {
  const value = (field: Field) => <Value key={field.pointers[0]} field={field} part={group.part} {...props} />;
  const of = (role: Field['role']) => entry.fields.filter((field) => field.role === role);
  const [titles, details, points] = [of('title'), of('detail'), of('point')];
  return (
    <div className="v-entry">
      <EntryMenu group={group} entry={entry} />
      {titles.length > 0 && <div className="v-field-line">{titles.map(value)}</div>}
      {details.length > 0 && <div className="v-field-line">{details.map(value)}</div>}
      {of('text').map(value)}
      {points.length > 0 && <div className="v-points">{points.map(value)}</div>}
      <AddedValue group={group} entry={entry} />
    </div>
  );
}

/** What was read, grouped as people think of a CV; every value can be corrected in its place. */
export function FieldsPanel({ reading, marks }: FieldsProps) {
  const groups = fieldGroupsOf(reading.resume);
  return (
    <>
      {groups.length === 0 && <Text c="dimmed">Nothing could be read from this file.</Text>}
      {groups.map((group, index) => (
        // Two parts of one CV may have the same heading.
        // biome-ignore lint/suspicious/noArrayIndexKey: the order of a reading does not change
        <section key={index} className="v-field-group" data-shape={group.shape}>
          <Title order={4} component="h3" c="dimmed">
            {group.title}
          </Title>
          {group.entries.map((entry) => (
            <Entry key={entry.key} group={group} entry={entry} reading={reading} marks={marks} />
          ))}
        </section>
      ))}
      <AddEntry />
    </>
  );
}
