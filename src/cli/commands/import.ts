import { type Command, InvalidArgumentError } from 'commander';
import type { ImportOptions } from '../importOptions';
import type { End } from './end';

/** forum-papers import: the answers of a survey or form as submissions, in a new workbook. */
export function addImport(program: Command, end: End): void {
  program
    .command('import')
    .description('bring the answers of a survey or form in as submissions, into a new workbook')
    .argument('<file>', 'the export (.xlsx, .csv or .ods)')
    .option('--into <workbook>', 'the new workbook to make')
    .option(
      '--after <workbook...>',
      'workbooks that have submissions already: only new ones are added',
    )
    .option(
      '--as <column=meaning...>',
      'what a column holds, such as "F1=Submission"; "F1=-" leaves it out',
    )
    .option('--prefix <text>', 'put before each reference')
    .option('--dates <order>', 'day-first or month-first', orderOf)
    .option('--yes', 'take what is likely without asking')
    .option('--dry-run', 'say what would be added, and write nothing')
    .option('--json', 'print what was understood and added as JSON')
    .action(async (file: string, options: ImportOptions) => {
      const { importAnswers } = await import('../importAnswers');
      end(await importAnswers(file, options));
    });
}

function orderOf(typed: string): 'day first' | 'month first' {
  if (typed === 'day-first') return 'day first';
  if (typed === 'month-first') return 'month first';
  throw new InvalidArgumentError('Write day-first or month-first.');
}
