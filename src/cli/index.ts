import { Command, CommanderError } from 'commander';
import packageFile from '../../package.json';
import { addBuild } from './commands/build';
import { addCheck } from './commands/check';
import { addDeck } from './commands/deck';
import { addImport } from './commands/import';
import { addInit } from './commands/init';
import { addMap } from './commands/map';
import { addResponses } from './commands/responses';
import { addTemplate } from './commands/template';
import { CommandFailure, type ExitCode, exitCode } from './exitCode';

const example = `
Example:
  forum-papers build forum.xlsx --out papers

Exit codes: 0 made, 1 errors in the workbook or its file, 2 wrong use.`;

/** Runs the command line and gives its exit code. */
async function run(argv: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = exitCode.done;
  const end = (own: ExitCode) => {
    code = own;
  };
  const program = new Command('forum-papers')
    .description(
      "Makes a forum's deck and its reasoned responses from your workbook, on this machine.",
    )
    .version(packageFile.version)
    .addHelpText('after', example)
    .exitOverride()
    .showHelpAfterError('Run "forum-papers --help" to see how to use it.');
  addInit(program, end);
  addImport(program, end);
  addMap(program, end);
  addCheck(program, end);
  addDeck(program, end);
  addResponses(program, end);
  addBuild(program, end);
  addTemplate(program, end);
  for (const command of program.commands) command.exitOverride();
  try {
    await program.parseAsync([...argv]);
    return code;
  } catch (cause) {
    return codeOf(cause);
  }
}

function codeOf(cause: unknown): ExitCode {
  if (cause instanceof CommanderError) {
    return cause.exitCode === 0 ? exitCode.done : exitCode.wrongUse;
  }
  if (cause instanceof CommandFailure) {
    process.stderr.write(`${cause.message}\n  ${cause.remedy}\n`);
    return cause.code;
  }
  const words = cause instanceof Error ? cause.message : String(cause);
  process.stderr.write(
    `Something went wrong that is our mistake, not yours: ${words}\n  Nothing was written. Please report it, with the output of the same command under FORUM_PAPERS_DEBUG=1.\n`,
  );
  if (process.env['FORUM_PAPERS_DEBUG'] && cause instanceof Error) {
    process.stderr.write(`${cause.stack}\n`);
  }
  return exitCode.errors;
}

// Whoever reads our output may stop early, as "head" does.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') process.exit(exitCode.done);
});

run(process.argv).then((code) => {
  process.exitCode = code;
});
