import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { startProgress } from './progress.ts';

const shown = (isTTY: boolean, total: number) => {
  const stderr = Object.assign(new PassThrough(), { isTTY, columns: 60 });
  const stdout = new PassThrough();
  const progress = startProgress({ stdout, stderr, stop: new AbortController().signal }, total);
  for (let done = 0; done < total; done++) progress.step();
  progress.end();
  return { stderr: String(stderr.read() ?? ''), stdout: stdout.read() };
};

test('on a terminal a bar on stderr counts the files and is wiped away at the end', () => {
  const { stderr, stdout } = shown(true, 300);
  expect(stderr).toContain('0 of 300');
  expect(stderr.endsWith('\r\u001b[K')).toBe(true);
  expect(stdout).toBeNull();
});

test('a pipe or a single file gets no bar', () => {
  expect(shown(false, 300)).toEqual({ stderr: '', stdout: null });
  expect(shown(true, 1)).toEqual({ stderr: '', stdout: null });
});
