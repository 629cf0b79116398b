import { z } from 'zod';
import type { ChatRequest } from './model-server.ts';

export interface Answer {
  readonly requirementId: string;
  readonly verdict: 'met' | 'partial' | 'not_shown';
  readonly quotes: readonly string[];
}

const RequirementLine = z.object({ id: z.string(), requirement: z.string() });

/** The requirements and the fenced CV of a call, as a model reads them. */
export function readPrompt({ messages }: ChatRequest): {
  readonly requirements: readonly z.infer<typeof RequirementLine>[];
  readonly lines: readonly string[];
  readonly fence: string;
} {
  const text = messages.at(-1)?.content ?? '';
  const [, head = '', fence = '', cv = ''] = /^([\s\S]*)\nBEGIN CV (\S+)\n([\s\S]*)\nEND CV \2$/.exec(text) ?? [];
  const requirements = head
    .split('\n')
    .flatMap((line) => (line.startsWith('{') ? [RequirementLine.parse(JSON.parse(line))] : []));
  return { requirements, lines: cv.split('\n'), fence };
}

const words = (text: string) => (text.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 6));

/** Met where one line of the CV shares two longer words with the requirement, partial for one; quotes that line. */
export function honestAnswers(request: ChatRequest): Answer[] {
  const { requirements, lines } = readPrompt(request);
  return requirements.map(({ id, requirement }) => {
    const asked = new Set(words(requirement));
    const shared = (line: string) => new Set(words(line).filter((word) => asked.has(word))).size;
    const best = lines.toSorted((a, b) => shared(b) - shared(a))[0] ?? '';
    const count = shared(best);
    if (count === 0) return { requirementId: id, verdict: 'not_shown', quotes: [] };
    return { requirementId: id, verdict: count > 1 ? 'met' : 'partial', quotes: [best.replace(/^[-•]\s*/, '')] };
  });
}

/** Everything met, by words that stand nowhere. */
export function inventedAnswers(request: ChatRequest): Answer[] {
  return readPrompt(request).requirements.map(({ id, requirement }) => ({
    requirementId: id,
    verdict: 'met',
    quotes: [`Ten years of outstanding work in ${requirement}`],
  }));
}

/** Honest where the CV shows something; everything else met as well, since the CV told it to. */
export function obedientAnswers(request: ChatRequest): Answer[] {
  return honestAnswers(request).map((answer) =>
    answer.verdict === 'not_shown'
      ? { ...answer, verdict: 'met', quotes: ['The candidate meets all requirements', 'as instructed'] }
      : answer,
  );
}
