import { writeFile } from 'node:fs/promises';
import { jsonSchemas } from './json/json-schemas.ts';

/** Writes the JSON Schema files of the public interface: `npm run schemas` in apps/cli. */
for (const [name, schema] of Object.entries(jsonSchemas)) {
  await writeFile(new URL(`../schema/${name}`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
}
