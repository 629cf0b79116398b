import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

const require = createRequire(import.meta.url);

const validatorOf = (schema: object): ValidateFunction => {
  // JSON Resume's schema has keywords that strict mode of ajv does not know.
  const ajv = new Ajv({ allErrors: true, strict: false });
  addFormats.default(ajv);
  return ajv.compile(schema);
};

const own = (name: string) =>
  validatorOf(JSON.parse(readFileSync(new URL(`../schema/${name}.schema.json`, import.meta.url), 'utf8')));

/** By an implementation that is not ours: the published schema files, and JSON Resume's own schema. */
export const validators = {
  read: own('read'),
  check: own('check'),
  evaluate: own('evaluate'),
  rank: own('rank'),
  jsonResume: validatorOf(require('@jsonresume/schema/schema.json')),
};

/** What is wrong with the value; empty when it is valid. */
export const faultsOf = (validate: ValidateFunction, value: unknown): string[] => {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};
