import { AppError } from '../../shared/app-error.ts';
import { tooDeep } from '../too-deep.ts';

/** A résumé has about five levels. */
const deepest = 60;

/** Text → value. Throws FILE_DAMAGED with line and column of the fault, FILE_EXPANDS_TOO_FAR for deep nesting. */
export function parseJson(text: string): unknown {
  if (depthOf(text) > deepest) throw tooDeep();
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new AppError('FILE_DAMAGED', `This JSON file is broken${placeOf(error, text)}. Export it again.`, {
      cause: error,
    });
  }
}

/** Counted by hand, since parsers go down one call per level. */
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let inString = false;
  for (let i = 0; i < text.length && most <= deepest; i++) {
    const sign = text[i];
    if (inString) {
      if (sign === '\\') i++;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '{' || sign === '[') most = Math.max(most, ++depth);
    else if (sign === '}' || sign === ']') depth--;
  }
  return most;
}

/** Engines tell the position in their own words; their words may quote the file, so only the number is taken. */
function placeOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : '';
  const position = /at position (\d+)/.exec(message)?.[1];
  if (position === undefined) return /end of|unterminated/i.test(message) ? ': its end is missing' : '';
  const before = text.slice(0, Number(position)).split('\n');
  return ` at line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

export function wrongKind(path: string, wanted: string, found: unknown): AppError {
  return new AppError(
    'FILE_DAMAGED',
    `This is no valid JSON Resume: ${path} must be ${wanted}, but it is ${kindOf(found)}. Correct it, or export the résumé again.`,
  );
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? 'a text' : `a ${typeof value}`;
}
