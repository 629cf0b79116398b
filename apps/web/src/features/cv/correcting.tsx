import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { CorrectionView, CvDetail } from '../../shared/api-types.ts';
import { type ResumeChange, useCorrectCv } from './mutations.ts';

/** What a person is about to do, one thing at a time: change a value, or add one to an entry. */
export type Editing =
  | { readonly is: 'value'; readonly pointer: string }
  | { readonly is: 'add'; readonly pointer: string };

interface Correcting {
  readonly cv: CvDetail;
  readonly editing: Editing | undefined;
  readonly edit: (editing: Editing | undefined) => void;
  /** Sends changes; what is being edited closes when they are kept, and stays with what was typed when they are not. */
  readonly correct: (changes: ResumeChange[]) => void;
  readonly isSaving: boolean;
  /** The standing correction that a value is from; the last one when there are several. */
  readonly correctionOf: (pointer: string) => CorrectionView | undefined;
}

const CorrectingContext = createContext<Correcting | undefined>(undefined);

export function useCorrecting(): Correcting {
  const value = useContext(CorrectingContext);
  if (!value) throw new Error('useCorrecting is used outside of CorrectingProvider.');
  return value;
}

export function CorrectingProvider({ cv, children }: { readonly cv: CvDetail; readonly children: ReactNode }) {
  const [editing, edit] = useState<Editing>();
  const { mutate, isPending } = useCorrectCv();
  const { id, revision } = cv;
  const correct = useCallback(
    (changes: ResumeChange[]) => {
      // What was opened meanwhile stays open.
      const close = () => edit((now) => (now === editing ? undefined : now));
      mutate({ id, revision, changes }, { onSuccess: close });
    },
    [mutate, id, revision, editing],
  );
  const value = useMemo((): Correcting => {
    const correctionOf = (pointer: string) => cv.corrections.findLast((each) => each.pointers.includes(pointer));
    return { cv, editing, edit, correct, isSaving: isPending, correctionOf };
  }, [cv, editing, correct, isPending]);
  return <CorrectingContext value={value}>{children}</CorrectingContext>;
}
