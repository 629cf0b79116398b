import { createClient, createFileClient } from '@vitae/client';
import { type Engine, type EngineOptions, startEngine } from '../src/engine/start-engine.ts';

const silent: EngineOptions['log'] = { info: () => {}, warn: () => {}, error: () => {} };

/** An engine and the ordinary client over it: requests and responses pass in memory, no port is opened. */
export const openEngine = async (folders: { folder: string; template: string }) => {
  const engine = await startEngine({ ...folders, version: 'test', log: silent, processes: 2 });
  return { engine, ...clientsOf(engine) };
};

export const clientsOf = (engine: Engine, token?: string) => {
  const connection = {
    url: 'http://vitae.invalid',
    fetch: (input: string | URL | Request, init?: RequestInit) => engine.fetch(new Request(input, init)),
    ...(token === undefined ? {} : { token }),
  };
  return { client: createClient(connection), files: createFileClient(connection) };
};
