import { type Command, InvalidArgumentError, Option } from 'commander';
import { type CalendarDate, dateFromIso } from '../forum';

/** What all commands that read a workbook take. */
export interface CommonOptions {
  readonly date?: CalendarDate;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** What commands that make papers take. */
export interface PaperOptions extends CommonOptions {
  readonly out: string;
  readonly force?: boolean;
}

export interface DeckOptions extends PaperOptions {
  readonly template?: string;
  readonly part?: readonly string[];
  readonly keepSlides?: 'before' | 'after';
  readonly fonts?: string;
}

export interface ResponsesOptions extends PaperOptions {
  readonly template?: string;
  readonly theme?: string;
  readonly lead?: string;
  readonly clearedOnly?: boolean;
}

export interface BuildOptions extends PaperOptions {
  readonly clearedOnly?: boolean;
}

function dateArgument(typed: string): CalendarDate {
  const date = dateFromIso(typed);
  if (!date) throw new InvalidArgumentError('Give a date as YYYY-MM-DD.');
  return date;
}

/** Adds the options that all commands with workbooks share. */
export function withCommonOptions(command: Command): Command {
  return command
    .argument('<workbook...>', 'the workbooks (.xlsx, .xlsm, .ods) or tables (.csv)')
    .addOption(
      new Option('--date <date>', "the forum's date, if not the workbook's").argParser(
        dateArgument,
      ),
    )
    .option('--json', 'print findings and files as JSON')
    .option('--quiet', 'print errors only');
}

/** Adds the options that all commands that make papers share. */
export function withPaperOptions(command: Command): Command {
  return withCommonOptions(command)
    .option('--out <folder>', 'where to write the papers', '.')
    .option('--force', 'overwrite papers that were edited since they were made');
}
