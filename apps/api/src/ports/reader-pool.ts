import type { ReaderPool as PoolOfProcesses } from '@vitae/pool/reader-pool';

/** CPU-bound work in processes of its own; starting and ending them is the business of whoever made the pool. */
export type ReaderPool = Pick<
  PoolOfProcesses,
  | 'read'
  | 'examine'
  | 'evaluate'
  | 'evaluateBatch'
  | 'sentParts'
  | 'judgeAnswers'
  | 'judgeVariants'
  | 'readPosting'
  | 'readText'
  | 'checkSkills'
>;
