import { generateOpenApiDocument } from 'trpc-to-openapi';
import { z } from 'zod';
import { createDocument, type ZodOpenApiPathsObject } from 'zod-openapi';
import { appRouter } from '../../router/index.ts';
import { Failure } from '../../services/failure.ts';
import { filePaths } from './file-paths.ts';

type Document = ReturnType<typeof createDocument>;

const ErrorAnswer = z
  .object({
    error: Failure.extend({
      issues: z
        .array(z.object({ path: z.string(), message: z.string() }))
        .optional()
        .meta({ description: 'For VALIDATION: what is wrong with which field.' }),
    }),
  })
  .meta({ id: 'Error', description: 'What happened, as a code of a closed list, and what to do, in words.' });

/** OpenAPI 3.1 of all procedures with a REST path, and of the routes that stream. */
export function createOpenApiDocument(version: string): Document {
  const securitySchemes = {
    token: { type: 'http', scheme: 'bearer', description: 'The token that logging in answers.' },
    cookie: { type: 'apiKey', in: 'cookie', name: 'vitae_session', description: 'Set by logging in.' },
  } as const;
  const document = generateOpenApiDocument(appRouter, {
    openApiVersion: '3.1.0',
    title: 'Vitae',
    version,
    description:
      'Reads CVs and judges them against a job posting, with evidence anyone can check. Paths answer with or without a trailing slash; dates are ISO 8601; pages count from 1.',
    baseUrl: '/',
    securitySchemes,
    paths: filePaths satisfies ZodOpenApiPathsObject,
  }) as Document;
  return tidied(withErrors(withPrefix(document)));
}

/** Procedures name their paths below /api. */
function withPrefix(document: Document): Document {
  const paths = Object.entries(document.paths ?? {}).map(([path, item]) => [`/api${path}`, item]);
  return { ...document, paths: Object.fromEntries(paths) };
}

/** Every failure has our one shape, which the generator does not know. */
function withErrors(document: Document): Document {
  const schemas = createDocument({
    openapi: '3.1.0',
    info: { title: '', version: '' },
    components: { schemas: { Error: ErrorAnswer } },
  }).components?.schemas;
  const response = {
    description: 'It failed',
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
  };
  for (const item of Object.values(document.paths ?? {})) {
    for (const operation of [item.get, item.post, item.put, item.patch, item.delete]) {
      if (!operation) continue;
      const kept = Object.entries(operation.responses ?? {}).filter(([status]) => Number(status) < 400);
      operation.responses = Object.fromEntries([...kept, ['default', response]]);
    }
  }
  // The generator's own shapes of failures, which nothing points at any more.
  const kept = Object.entries(document.components?.schemas ?? {}).filter(([name]) => !name.startsWith('error.'));
  return { ...document, components: { ...document.components, schemas: { ...Object.fromEntries(kept), ...schemas } } };
}

/** Drops what zod adds for machines of its own: patterns beside a format, and the bounds of every whole number. */
function tidied<Node>(node: Node): Node {
  return JSON.parse(JSON.stringify(node), (_key, value) => {
    if (typeof value !== 'object' || value === null) return value;
    if ('format' in value) delete value.pattern;
    if (value.minimum === Number.MIN_SAFE_INTEGER) delete value.minimum;
    if (value.maximum === Number.MAX_SAFE_INTEGER) delete value.maximum;
    return value;
  });
}
