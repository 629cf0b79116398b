import { useCorrecting } from './correcting.tsx';
import { DatesEditor } from './dates-editor.tsx';
import type { FieldEntry, FieldGroup } from './field-groups.ts';
import { datesOfPart } from './field-specs.data.ts';
import { fieldsToAdd, isListField } from './fields-to-add.ts';
import { ValueEditor } from './value-editor.tsx';

interface AddedValueProps {
  readonly group: FieldGroup;
  readonly entry: FieldEntry;
}

/** The value that is being added to this entry, when one is. */
export function AddedValue({ group, entry }: AddedValueProps) {
  const { cv, editing, correct } = useCorrecting();
  if (editing?.is !== 'add' || !editing.pointer.startsWith(`${entry.key}/`)) return null;
  const { pointer } = editing;
  const field = fieldsToAdd(group.part, entry.key, cv.reading?.resume).find((each) => each.pointer === pointer);
  const dates = datesOfPart[group.part];
  if (field?.label === 'Dates' && dates) return <DatesEditor entry={entry.key} kind={dates} />;
  const isPhone = pointer === '/basics/phones';
  return (
    <ValueEditor
      label={field?.label ?? 'Value'}
      text=""
      onSave={(value) =>
        correct(
          isListField(group.part, pointer)
            ? [{ kind: 'add', pointer, value: isPhone ? { printed: value } : value }]
            : [{ kind: 'set', pointer, value }],
        )
      }
    />
  );
}
