import { defineConfig } from 'drizzle-kit';

/** After a change to src/schema: `npx drizzle-kit generate --name what-changed`. Migrations are only ever added. */
export default defineConfig({ dialect: 'postgresql', schema: './src/schema/tables.ts', out: './src/migrations' });
