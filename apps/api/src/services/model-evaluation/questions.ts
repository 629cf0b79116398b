import { createHash } from 'node:crypto';
import { promptVersion } from '@vitae/core/model/answers';
import { isAskedOfModel } from '@vitae/core/model/asked-requirements';
import { type ModelMessage, promptMessages } from '@vitae/core/model/prompt';
import type { Requirement } from '@vitae/core/posting/requirement';
import type { SecretBox } from '../../ports/secret-box.ts';
import type { UsableProvider } from '../model-provider/internal.ts';

/** One message pair to a model: a part of a CV with all requirements that it is asked about. */
export interface Question {
  readonly messages: readonly ModelMessage[];
  readonly requirements: number;
}

/** Nothing to ask when no words are left to show or when code judges every requirement. */
export function questionsOf(
  secrets: SecretBox,
  { parts, requirements }: { parts: readonly string[]; requirements: readonly Requirement[] },
): Question[] {
  const asked = requirements.filter(isAskedOfModel);
  if (asked.length === 0) return [];
  return parts.map((part, index) => ({
    requirements: asked.length,
    messages: promptMessages({
      requirements: asked,
      part,
      number: index + 1,
      of: parts.length,
      // Nobody who writes a CV can know it, and the same question always has the same one.
      fence: secrets.mark(part),
    }),
  }));
}

/** Names a question to a model: what is sent, to which server and model, with which prompt. */
export function answerKey({ messages }: Question, { access, model }: UsableProvider): string {
  const named = JSON.stringify([promptVersion, access.baseUrl, model, messages]);
  return createHash('sha256').update(named).digest('hex');
}

/** A positive 31-bit number. */
export const seedOf = (key: string): number => Number.parseInt(key.slice(0, 8), 16) >>> 1;
