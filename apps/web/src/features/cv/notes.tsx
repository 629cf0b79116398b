import { Collapse, UnstyledButton } from '@mantine/core';
import { IconAlertCircle, IconEyeOff } from '@tabler/icons-react';
import type { Document, HiddenText } from '@vitae/core/document/document';
import type { Reading } from '@vitae/core/reading/reading';
import { type ReactNode, useState } from 'react';
import type { Marks } from '../../shared/use-marks.ts';
import { hiddenId, hiddenReasons, warningId } from './cv-marks.ts';

interface NoteProps {
  readonly kind: 'warning' | 'hidden';
  readonly onOpen: (() => void) | undefined;
  readonly children: ReactNode;
}

function Note({ kind, onOpen, children }: NoteProps) {
  const Icon = kind === 'hidden' ? IconEyeOff : IconAlertCircle;
  const content = (
    <>
      <Icon size={16} aria-hidden="true" />
      <span>{children}</span>
    </>
  );
  if (!onOpen) {
    return (
      <div className="v-note" data-kind={kind}>
        {content}
      </div>
    );
  }
  return (
    <button type="button" className="v-note" data-kind={kind} onClick={onOpen}>
      {content}
    </button>
  );
}

/** Text longer than this is cut in the note; the page shows all of it. */
const quoteLength = 160;
const shorten = (text: string): string => (text.length > quoteLength ? `${text.slice(0, quoteLength)}…` : text);

interface HiddenNoteProps {
  readonly hidden: HiddenText;
  readonly onOpen: (() => void) | undefined;
}

function HiddenNote({ hidden, onOpen }: HiddenNoteProps) {
  return (
    <Note kind="hidden" onOpen={onOpen}>
      Removed, since nobody can see it ({hiddenReasons[hidden.reason]}): <del>{shorten(hidden.text)}</del>
    </Note>
  );
}

interface NotesProps {
  readonly reading: Reading;
  readonly document: Document | undefined;
  readonly marks: Marks;
}

/** Notes beyond this many are folded away, so that the fields stay in view. */
const shownFirst = 3;

/** What a person should know about how this CV reads: warnings, and hidden text that was left out. */
export function Notes({ reading, document, marks }: NotesProps) {
  const [all, setAll] = useState(false);
  const hidden = document?.hidden ?? [];
  const notes = [
    ...hidden.map((each, index) => (
      <HiddenNote key={hiddenId(index)} hidden={each} onOpen={each.place && (() => marks.take(hiddenId(index)))} />
    )),
    ...reading.warnings.flatMap((warning, index) =>
      // Each hidden text already has its own note, with its words.
      warning.code === 'hidden-text' && hidden.length > 0
        ? []
        : [
            <Note key={warningId(index)} kind="warning" onOpen={warning.place && (() => marks.take(warningId(index)))}>
              {warning.message}
            </Note>,
          ],
    ),
  ];
  if (notes.length === 0) return null;
  const items = notes.map((note) => <li key={note.key}>{note}</li>);
  return (
    <div>
      <ul className="v-notes" aria-label="Notes">
        {items.slice(0, shownFirst)}
      </ul>
      {items.length > shownFirst && (
        <>
          <Collapse expanded={all}>
            <ul className="v-notes">{items.slice(shownFirst)}</ul>
          </Collapse>
          <UnstyledButton fz="sm" c="var(--v-accent)" mb="md" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Fewer notes' : `${items.length - shownFirst} more`}
          </UnstyledButton>
        </>
      )}
    </div>
  );
}
