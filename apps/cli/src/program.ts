import { readableTypes, usualTypes } from '@vitae/core/document/file-types.data';
import { Command, InvalidArgumentError, Option } from 'commander';
import packageJson from '../package.json' with { type: 'json' };
import { check } from './commands/check.ts';
import { evaluate } from './commands/evaluate.ts';
import { rank } from './commands/rank.ts';
import { read } from './commands/read.ts';
import type { ExitCode } from './exit-code.ts';
import type { Terminal } from './output/terminal.ts';

const filesHelp = `CVs: files (${usualTypes} …), folders of them, or patterns ("cvs/**/*.pdf")`;
const exitCodes = `
Exit code: 0 when all files were read, 1 when some were not (each is listed with its reason), 2 when nothing could be
tried. Everything happens on this machine: no server, no network.`;

/** What switches are when they are not given; told here and not to commander, whose help would repeat it. */
const off = { json: false, csv: false, provenance: false };

/** The command line, described once: `done` gets what the chosen command ended with. */
export const createProgram = (terminal: Terminal, done: (code: ExitCode) => void): Command => {
  const program = new Command('vitae')
    .description('Reads CVs and judges them against a job posting, with the words of the CV as evidence.')
    .version(packageJson.version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .addHelpText('after', exitCodes)
    .exitOverride()
    .showHelpAfterError('(vitae --help explains the commands)')
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
    });

  subcommand(program, 'read')
    .description('read CVs: name, contacts, work, education, skills …, each with its place')
    .argument('<file...>', filesHelp)
    .option('--provenance', 'with each value: the words it was read from, where they stand, and how sure that is')
    .action(async (files, options) => done(await read(files, options, terminal)));

  subcommand(program, 'check')
    .description('find what makes CVs hard for machines to read, where, and what to do')
    .argument('<file...>', filesHelp)
    .action(async (files, options) => done(await check(files, { ...off, ...options }, terminal)));

  evaluating(subcommand(program, 'evaluate'))
    .description('judge one CV against a posting, requirement by requirement')
    .argument('<cv>', `the CV: ${readableTypes}`)
    .action(async (cv, options) => done(await evaluate(cv, { ...off, ...options }, terminal)));

  evaluating(subcommand(program, 'rank'))
    .description('judge many CVs against a posting and list them, best first')
    .argument('<cv...>', filesHelp)
    .option('--csv', 'print the ranking as CSV')
    .action(async (files, options) => done(await rank(files, { ...off, ...options }, terminal)));

  return program;
};

const subcommand = (program: Command, name: string): Command =>
  program
    .command(name)
    .option('--json', 'print JSON only (its schema: apps/cli/schema)')
    .addOption(
      new Option('--processes <count>', 'reader processes (default: one for each core)').argParser(wholeNumber(1, 64)),
    )
    .addOption(
      new Option('--timeout-seconds <seconds>', 'longest time one file may take (default: 20)').argParser(
        wholeNumber(1, 3600),
      ),
    );

const evaluating = (command: Command): Command =>
  command
    .requiredOption('-p, --posting <file>', 'the job posting: a file of any type that CVs may have')
    .addOption(
      new Option('--as-of <YYYY-MM>', 'the month that "present" means, for results that can be repeated')
        .argParser(month)
        .default(new Date().toISOString().slice(0, 7), 'this month'),
    );

const wholeNumber = (least: number, most: number) => (text: string) => {
  const value = Number(text);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new InvalidArgumentError(`It takes a whole number from ${least} to ${most}.`);
};

const month = (text: string) => {
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) return text;
  throw new InvalidArgumentError('It takes a year and month, as in 2026-11.');
};
