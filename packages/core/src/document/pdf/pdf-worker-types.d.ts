// pdfjs-dist ships no types for its worker half; this is the one door of it that we use.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: {
    initializeFromPort(port: {
      postMessage(message: unknown): void;
      addEventListener(type: string, listener: (event: { data: unknown }) => void): void;
      removeEventListener(type: string, listener: (event: { data: unknown }) => void): void;
    }): void;
  };
}
