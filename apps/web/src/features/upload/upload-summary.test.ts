import { expect, it } from 'vitest';
import type { Upload, UploadState } from './upload-queue.ts';
import { inTrayOrder, summaryOf } from './upload-summary.ts';

const upload = (key: string, state: UploadState): Upload => ({ key, file: new File([], key), state });
const refused: UploadState = { is: 'refused', code: 'FILE_EMPTY', message: 'Empty.', retry: false };
const accepted: UploadState = { is: 'accepted', cvId: '1' };
const duplicate: UploadState = { is: 'duplicate', cvId: '1' };

it('shows refused files above those that were added, in the order they were dropped', () => {
  const uploads = [upload('a', accepted), upload('b', refused), upload('c', { is: 'waiting' }), upload('d', refused)];
  expect(inTrayOrder(uploads).map(({ key }) => key)).toEqual(['b', 'd', 'c', 'a']);
});

it('names duplicates and refusals in the headline', () => {
  expect(summaryOf([upload('a', accepted), upload('b', duplicate), upload('c', refused)])).toBe(
    '1 file added, 1 already here, 1 refused',
  );
  expect(summaryOf([upload('a', duplicate)])).toBe('1 already here');
  expect(summaryOf([upload('a', { is: 'waiting' }), upload('b', refused)])).toBe('Adding 1 file, 1 refused');
  expect(summaryOf([upload('a', { is: 'cancelled' })])).toBe('Nothing new');
});
