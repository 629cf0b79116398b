import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { API, type Checker, type Symbol as Member, type Program, type Type } from 'typescript/unstable/sync';
import { TypePrinter, typeOf } from './print-type.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Whose exported types lend their names to the client's, so that an editor says `Reading` and not two hundred lines. */
const namingFiles = [
  'packages/core/src/*/{document,place,resume,reading,requirement,evaluation,app-error}.ts',
  'apps/api/src/services/*/{schemas,stage}.ts',
  'apps/api/src/services/failure.ts',
];

const header = `// Written by packages/client/packaging/write-router-type.ts from the API's router. Do not edit.
import type {
  TRPCBuiltRouter,
  TRPCMutationProcedure,
  TRPCQueryProcedure,
  TRPCSubscriptionProcedure,
} from '@trpc/server';
`;

const wrapperOf: Readonly<Record<string, string>> = {
  '"query"': 'TRPCQueryProcedure',
  '"mutation"': 'TRPCMutationProcedure',
  '"subscription"': 'TRPCSubscriptionProcedure',
};

/**
 * The source of the router's type, spelled out: it needs @trpc/server and nothing of the server's own code, so it can
 * be published, and an editor need not infer the whole server to complete a call.
 */
export const routerTypeSource = (): string => {
  const api = new API({ cwd: root });
  try {
    const [project] = api.updateSnapshot({ openProjects: [`${root}apps/api/tsconfig.json`] }).getProjects();
    if (project === undefined) throw new Error('apps/api/tsconfig.json could not be opened.');
    const { checker, program } = project;
    const printer = new TypePrinter(checker);
    const declarations = nameTypes({ checker, program, printer });
    const router = declaredType({ checker, program }, 'apps/api/src/router/index.ts').get('AppRouter');
    if (router === undefined) throw new Error('apps/api/src/router/index.ts exports no type AppRouter.');
    const definition = member(checker, router, '_def');
    const errorShape = path(checker, definition, ['_config', '$types', 'errorShape']);
    const record = printRecord({ checker, printer, indent: '  ' }, member(checker, definition, 'record'));
    const shape = `export type ErrorShape = ${printer.print(errorShape)};\n`;
    return [
      header,
      ...declarations().map((source) => `${source}\n`),
      shape,
      `export type AppRouter = TRPCBuiltRouter<\n  { ctx: object; meta: object; errorShape: ErrorShape; transformer: false },\n  ${record}\n>;\n`,
    ].join('\n');
  } finally {
    api.close();
  }
};

interface Source {
  readonly checker: Checker;
  readonly program: Program;
}

/** Gives the names; the answer prints the declarations of those that were used, once everything else is printed. */
const nameTypes = ({ checker, program, printer }: Source & { printer: TypePrinter }) => {
  const named = new Map<string, Type>();
  for (const file of namingFiles.flatMap((pattern) => globSync(pattern, { cwd: root })).sort()) {
    for (const [name, type] of declaredType({ checker, program }, file)) {
      if (!named.has(name) && printer.giveName(name, type)) named.set(name, type);
    }
  }
  return () => {
    const sources = new Map<string, string>();
    // Declarations print further names, which then need theirs; a Set may grow while it is walked.
    for (const name of printer.printedNames) {
      const type = named.get(name);
      if (type !== undefined) sources.set(name, printer.printDeclaration(name, type));
    }
    return [...sources].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, source]) => source);
  };
};

/** The types a file exports, by name. */
const declaredType = ({ checker, program }: Source, file: string): Map<string, Type> => {
  const source = program.getSourceFile(root + file);
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) return new Map();
  const types = checker
    .getExportsOfModule(module)
    .map((symbol): [string, Type] => [symbol.name, checker.getDeclaredTypeOfSymbol(symbol)])
    .filter(([, type]) => !type.isErrorType());
  return new Map(types.sort(([a], [b]) => (a < b ? -1 : 1)));
};

const printRecord = (
  { checker, printer, indent }: { checker: Checker; printer: TypePrinter; indent: string },
  record: Type,
): string => {
  const deeper = `${indent}  `;
  const entries = checker.getPropertiesOfType(record).map((entry) => {
    const type = typeOf(checker, entry);
    const definition = checker.getPropertyOfType(type, '_def');
    const source =
      definition === undefined
        ? printRecord({ checker, printer, indent: deeper }, type)
        : printProcedure({ checker, printer, indent: deeper }, { name: entry.name, definition });
    return `${deeper}${entry.name}: ${source};\n`;
  });
  return `{\n${entries.join('')}${indent}}`;
};

const printProcedure = (
  { checker, printer, indent }: { checker: Checker; printer: TypePrinter; indent: string },
  { name, definition }: { name: string; definition: Member },
): string => {
  const type = typeOf(checker, definition);
  const wrapper = wrapperOf[printer.print(member(checker, type, 'type'))];
  if (wrapper === undefined) throw new Error(`${name} is of no known kind.`);
  const line = (key: 'input' | 'output') => {
    try {
      return `${indent}  ${key}: ${printer.print(path(checker, type, ['$types', key]))};\n`;
    } catch (cause) {
      throw new Error(`${name}.${key} › ${cause instanceof Error ? cause.message : ''}`, { cause });
    }
  };
  return `${wrapper}<{\n${line('input')}${line('output')}${indent}  meta: object;\n${indent}}>`;
};

const member = (checker: Checker, type: Type, name: string): Type => {
  const symbol = checker.getPropertyOfType(type, name);
  if (symbol === undefined) throw new Error(`no ${name} in ${checker.typeToString(type).slice(0, 200)}`);
  return typeOf(checker, symbol);
};

const path = (checker: Checker, type: Type, names: readonly string[]): Type =>
  names.reduce((at, name) => member(checker, at, name), type);
