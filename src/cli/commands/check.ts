import type { Command } from 'commander';
import { type CommonOptions, withCommonOptions } from '../options';
import type { End } from './end';
import { load } from './load';

/** forum-papers check: what should be mended before papers are made. */
export function addCheck(program: Command, end: End): void {
  withCommonOptions(
    program.command('check').description('say what should be mended, with its cell'),
  ).action(async (files: readonly string[], options: CommonOptions) => {
    const [{ checkWorkbooks }] = await load();
    end(await checkWorkbooks(files, options));
  });
}
