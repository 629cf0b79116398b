import { describe, expect, it } from 'vitest';
import { loadConfig } from './config.ts';

describe('loadConfig', () => {
  it('needs nothing to be set', () => {
    expect(loadConfig({}, '/repository')).toMatchObject({
      role: 'all',
      http: { host: '127.0.0.1', port: 4400 },
      dataFolder: '/repository/.vitae',
      databaseUrl: null,
      demo: true,
    });
  });

  it('takes a variable set to nothing as not set', () => {
    expect(loadConfig({ PORT: '', DATABASE_URL: '' }, '/repository').http.port).toBe(4400);
  });

  it('names all faults together, and none of the values', () => {
    const faulty = { PORT: 'http', VITAE_ROLE: 'boss', DATABASE_URL: 'mysql://root:hunter2@host/db' };
    expect(() => loadConfig(faulty, '/repository')).toThrow(/PORT[\s\S]*VITAE_ROLE[\s\S]*DATABASE_URL/);
    expect(() => loadConfig(faulty, '/repository')).not.toThrow(/hunter2/);
  });

  it('cannot be changed', () => {
    const config = loadConfig({}, '/repository');
    expect(Object.isFrozen(config) && Object.isFrozen(config.http) && Object.isFrozen(config.reader)).toBe(true);
  });

  it('shows the demo only where one process does everything', () => {
    expect(loadConfig({ VITAE_ROLE: 'api' }, '/repository').demo).toBe(false);
    expect(loadConfig({ VITAE_ROLE: 'api', VITAE_DEMO: 'on' }, '/repository').demo).toBe(true);
  });
});
