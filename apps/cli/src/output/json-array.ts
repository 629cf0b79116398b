import { print, type Terminal } from './terminal.ts';

/** Writes a JSON array piece by piece, one entry a line, so that thousands of entries never stand in memory together. */
export const startJsonArray = (terminal: Terminal) => {
  let before = '[\n';
  return {
    add: async (entry: unknown): Promise<void> => {
      await print(terminal, before + JSON.stringify(entry));
      before = ',\n';
    },
    end: (): Promise<void> => print(terminal, before === '[\n' ? '[]\n' : '\n]\n'),
  };
};
