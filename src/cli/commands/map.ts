import type { Command } from 'commander';
import type { End } from './end';

/** forum-papers map: how a team's own tables are understood, asked where that is unsure, and kept beside the workbook. */
export function addMap(program: Command, end: End): void {
  program
    .command('map')
    .description('say how your own sheets and headers are understood, and keep it beside them')
    .argument('<workbook...>', 'the workbooks (.xlsx, .xlsm, .ods) or tables (.csv)')
    .option('--yes', 'take what is likely without asking')
    .option('--json', 'print what was understood as JSON, and write nothing')
    .action(
      async (
        files: readonly string[],
        options: { readonly yes?: boolean; readonly json?: boolean },
      ) => {
        const { mapWorkbooks } = await import('../mapWorkbooks');
        end(await mapWorkbooks(files, options));
      },
    );
}
