import { count } from '../../shared/format.ts';
import type { Upload, UploadState } from './upload-queue.ts';

/** What asks for a person comes first, then what is under way; good news last. */
const rank: Readonly<Record<UploadState['is'], number>> = {
  refused: 0,
  sending: 1,
  waiting: 2,
  duplicate: 3,
  accepted: 4,
  cancelled: 5,
};

/** Files of one state keep the order in which they were dropped. */
export const inTrayOrder = (uploads: readonly Upload[]): Upload[] =>
  uploads.toSorted((a, b) => rank[a.state.is] - rank[b.state.is]);

/** The tray's headline: what is under way, then what became of all. */
export function summaryOf(uploads: readonly Upload[]): string {
  const number = (...states: readonly UploadState['is'][]): number =>
    uploads.filter(({ state }) => states.includes(state.is)).length;
  const busy = number('waiting', 'sending');
  const refused = number('refused');
  const troubles = refused > 0 && `${refused} refused`;
  if (busy > 0) return [`Adding ${count(busy, 'file')}`, troubles].filter(Boolean).join(', ');
  const added = number('accepted');
  const known = number('duplicate');
  const parts = [added > 0 && `${count(added, 'file')} added`, known > 0 && `${known} already here`, troubles];
  return parts.filter(Boolean).join(', ') || 'Nothing new';
}
