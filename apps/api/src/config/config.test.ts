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

  it('offers a model to all workspaces when address, name and price are there', () => {
    const given = {
      VITAE_MODEL_BASE_URL: 'http://models:8080/v1/',
      VITAE_MODEL_NAME: 'small',
      VITAE_MODEL_API_KEY: 'sk',
    };
    const config = loadConfig(
      { ...given, VITAE_MODEL_INPUT_PRICE: '0.5', VITAE_MODEL_OUTPUT_PRICE: '2' },
      '/repository',
    );
    const access = { baseUrl: 'http://models:8080/v1', apiKey: 'sk' };
    expect(config.models.hostModel).toEqual({
      access,
      model: 'small',
      price: { input: 0.5, output: 2 },
      tokenCeiling: null,
    });
    expect(loadConfig({}, '/repository').models.hostModel).toBeNull();
    expect(() => loadConfig({ VITAE_MODEL_BASE_URL: 'http://models' }, '/r')).toThrow(
      /MODEL_NAME[\s\S]*MODEL_MONTHLY_TOKENS/,
    );
  });

  it('takes a secret key of 32 bytes and tells nobody a wrong one', () => {
    const key = Buffer.alloc(32, 7);
    expect(loadConfig({ VITAE_SECRET_KEY: key.toString('base64') }, '/repository').secretKey).toEqual(key);
    expect(() => loadConfig({ VITAE_SECRET_KEY: 'aHVudGVyMg==' }, '/repository')).toThrow(/32 bytes/);
    expect(() => loadConfig({ VITAE_SECRET_KEY: 'aHVudGVyMg==' }, '/repository')).not.toThrow(/aHVudGVyMg/);
  });
});
