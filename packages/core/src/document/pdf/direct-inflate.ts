import { inflateSync } from 'fflate';

/**
 * pdf.js unpacks streams with the platform's DecompressionStream, whose queues and threads cost more than unpacking the
 * few kilobytes of a CV's page: a fifth of a PDF's reading time. This one has the few methods that pdf.js calls, and
 * unpacks at once. Damaged data is thrown, and then pdf.js saves what it can with a decoder of its own.
 */
class DirectInflate {
  readonly #packed: Uint8Array[] = [];

  readonly writable = {
    getWriter: () => ({
      write: async (bytes: Uint8Array) => {
        this.#packed.push(bytes);
      },
      close: async () => {},
    }),
  };

  readonly readable = {
    getReader: () => ({
      read: async () => {
        const packed = this.#packed.shift();
        return packed === undefined ? { done: true } : { done: false, value: inflateSync(packed.subarray(zlibHeader)) };
      },
    }),
  };
}

const zlibHeader = 2;

interface Platform {
  DecompressionStream: unknown;
}
/** The core is typed against ECMAScript alone; every runtime it runs on has this global. */
const platform = globalThis as unknown as Platform;

let depth = 0;
let original: unknown;

/** pdf.js looks for the global whenever it unpacks, so that it is another one only while one of our PDFs is read. */
export async function withDirectInflate<Result>(read: () => Promise<Result>): Promise<Result> {
  if (depth++ === 0) {
    original = platform.DecompressionStream;
    platform.DecompressionStream = DirectInflate;
  }
  try {
    return await read();
  } finally {
    if (--depth === 0) platform.DecompressionStream = original;
  }
}
