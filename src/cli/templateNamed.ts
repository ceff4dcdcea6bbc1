import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Forum } from '../forum';
import { CommandFailure, exitCode } from './exitCode';

/**
 * The template that a workbook names in its settings, beside that workbook; undefined where none does. One that
 * is not there is a failure: papers in another look than the team's would be a surprise.
 */
export function templateNamed(
  { settings, settingsAt }: Forum,
  field: 'deckTemplate' | 'responseTemplate',
  workbooks: readonly string[],
): string | undefined {
  const name = settings[field];
  const at = settingsAt[field];
  if (name === undefined || !at) return undefined;
  const workbook = workbooks.find((file) => basename(file) === at.workbook) ?? at.workbook;
  const file = join(dirname(workbook), name);
  if (basename(name) === name && existsSync(file)) return file;
  throw new CommandFailure(
    `${at.sheet}!${at.cell} of ${at.workbook} names the template ${name}, which is not in the workbook’s folder.`,
    'Put the file beside the workbook, give another one with --template, or clear the cell.',
    exitCode.errors,
  );
}
