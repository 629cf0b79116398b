import type { EvaluateInput } from '@vitae/pool/reader-pool';
import type { ReaderPool } from '../../src/ports/reader-pool.ts';

/** Loaded by the first test that reads: the vocabulary and pdf.js take a second. */
const reader = async () => (await import('@vitae/pool/resume-work')).work;

/** The pool's work without its processes: tests of the API start fast, and the reading is the real one. */
export const inProcessPool: ReaderPool = {
  read: async (input, options) => {
    options?.signal?.throwIfAborted();
    const answer = await (await reader()).read(input);
    return { ...answer, reading: JSON.parse(answer.readingJson) };
  },
  examine: async (input) => JSON.parse(await (await reader()).examine(input)),
  evaluate: async (input) => JSON.parse((await reader()).evaluate(plain(input))),
  evaluateBatch: async (input, options) => {
    options?.signal?.throwIfAborted();
    return (await reader()).evaluateBatch(input);
  },
  sentParts: async (input) => (await reader()).sentParts(plain(input)),
  judgeAnswers: async (input) =>
    JSON.parse((await reader()).judgeAnswers({ ...plain(input), answers: [...input.answers] })),
  judgeVariants: async (input) => (await reader()).judgeVariants(input),
  readPosting: async (input) => (await reader()).readPosting(input),
  checkSkills: async (input) => (await reader()).checkSkills(input),
  readText: async (input) => (await reader()).readText(input),
};

function plain({ reading, ...input }: EvaluateInput) {
  return { ...input, reading: typeof reading === 'string' ? reading : JSON.stringify(reading) };
}
