import { createInterface } from 'node:readline/promises';
import { type Chosen, type Export, unsureColumns, withRoles } from '../importing';
import { importQuestion } from './describeImport';
import { CommandFailure, exitCode } from './exitCode';
import type { ImportOptions } from './importOptions';

/** The export with the columns that were named as "F1=Submission". */
export function chosenColumns(own: Export, typed: readonly string[]): Export {
  const chosen = typed.map((one): Chosen => {
    const at = one.lastIndexOf('=');
    const column = one.slice(at + 1).trim();
    if (at < 1 || column === '') {
      throw new CommandFailure(
        `--as "${one}" does not say what a column holds.`,
        'Write the cell of its header or the header, "=" and the column of Submissions: --as "F1=Submission".',
        exitCode.wrongUse,
      );
    }
    return { yours: one.slice(0, at).trim(), column: column === '-' ? undefined : column };
  });
  const { value, unknown } = withRoles(own, chosen);
  const [first] = unknown;
  if (first) {
    throw new CommandFailure(
      `--as "${first.yours}=${first.column ?? '-'}" names a column that is not there.`,
      `The headers stand in row ${own.headerRow} of ${own.sheet.name}. The columns of Submissions are listed in docs/workbook.md.`,
      exitCode.wrongUse,
    );
  }
  return value;
}

/** The export with what is unsure taken as likely, or as it is answered. */
export async function settledColumns(
  own: Export,
  { yes, json }: Pick<ImportOptions, 'yes' | 'json'>,
): Promise<Export> {
  const unsure = unsureColumns(own);
  if (unsure.length === 0 || (!yes && (json || !process.stdin.isTTY))) return own;
  const sure = new Map<string, boolean>();
  if (yes) for (const { cell } of unsure) sure.set(cell, true);
  else {
    const lines = createInterface({ input: process.stdin, output: process.stdout });
    try {
      for (const one of unsure) {
        const typed = await lines.question(importQuestion(own.sheet.name, one));
        sure.set(one.cell, !/^\s*n/i.test(typed));
      }
    } finally {
      lines.close();
    }
  }
  return {
    ...own,
    columns: own.columns.map((one) => {
      const said = sure.get(one.cell);
      if (said === undefined) return one;
      return { ...one, isSure: true, ...(!said && { role: { kind: 'left out' } as const }) };
    }),
  };
}
