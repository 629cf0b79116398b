/**
 * pdf.js talks to its parsing half through a message port, and its own in-process port copies every message with
 * `structuredClone`: of a one-page CV that is a third of the time. Both halves live in this thread, so messages are
 * handed over as they are; only the arrays that the sender empties afterwards are copied.
 */

type Listener = (event: { data: unknown }) => void;

interface Message {
  readonly action?: string;
  readonly data?: unknown;
  readonly chunk?: unknown;
}

export class InProcessPort {
  readonly #listeners = new Set<Listener>();
  #other: InProcessPort | null = null;
  #closed = false;

  static pair(): { readonly api: InProcessPort; readonly parser: InProcessPort } {
    const api = new InProcessPort();
    const parser = new InProcessPort();
    api.#other = parser;
    parser.#other = api;
    return { api, parser };
  }

  addEventListener(_type: string, listener: Listener): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_type: string, listener: Listener): void {
    this.#listeners.delete(listener);
  }

  postMessage(message: unknown): void {
    const other = this.#other;
    if (other === null) return;
    const event = { data: withOwnArrays(message) };
    void Promise.resolve().then(() => {
      if (other.#closed) return;
      for (const listener of other.#listeners) listener.call(other, event);
    });
  }

  /** After this nothing is delivered any more, so that a discarded document cannot wake up. */
  close(): void {
    this.#closed = true;
    if (this.#other) this.#other.#closed = true;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function withOwnArrays(message: unknown): unknown {
  if (!isRecord(message)) return message;
  const { action, data, chunk }: Message = message;
  if (action === 'commonobj') markAsNotForDrawing(data);
  if (!isRecord(chunk) || !Array.isArray(chunk.fnArray) || !Array.isArray(chunk.argsArray)) return message;
  return { ...message, chunk: { ...chunk, fnArray: chunk.fnArray.slice(), argsArray: chunk.argsArray.slice() } };
}

/**
 * We never draw, but pdf.js would hand each font to the browser as base64 CSS. The third flag of a font record says
 * `disableFontFace` (two bits each, 2 means true: FontInfo of pdf.js 6); set here and not as an option, since the
 * option makes the parser trace every glyph's outline. Were the layout to change, reading would only become slower.
 */
function markAsNotForDrawing(data: unknown): void {
  if (!Array.isArray(data) || data[1] !== 'Font' || !isRecord(data[2])) return;
  const buffer = data[2].buffer;
  if (!(buffer instanceof ArrayBuffer) || buffer.byteLength === 0) return;
  const flags = new Uint8Array(buffer, 0, 1);
  flags[0] = ((flags[0] ?? 0) & ~0x30) | 0x20;
}
