import { createInterface } from 'node:readline/promises';
import {
  mappingFileText,
  mappingRows,
  type UnderstoodColumn,
  type UnderstoodTable,
  understand,
} from '../workbook';
import { readWorkbookFile } from '../workbook/file';
import { type ExitCode, exitCode } from './exitCode';
import { bytesOf, mappingBeside, mappingFileOf, nameOf } from './readGrids';
import { reportOf } from './report';
import { writeBeside } from './writeBeside';

export interface MapOptions {
  readonly yes?: boolean;
  readonly json?: boolean;
}

/** Asks whether a column is what it seems to be. */
type Ask = (question: string) => Promise<boolean>;

/**
 * Says how the tables of workbooks are understood, asks where that is unsure, and writes what differs from the
 * declared names to the mapping file beside each workbook. The workbooks themselves are only read.
 */
export async function mapWorkbooks(
  files: readonly string[],
  { yes = false, json = false }: MapOptions,
): Promise<ExitCode> {
  const understood: UnderstoodTable[] = [];
  let code: ExitCode = exitCode.done;
  for (const file of files) {
    const { value: grid, findings } = await readWorkbookFile(
      nameOf(file, files),
      await bytesOf(file),
    );
    const old = await mappingBeside(file, files);
    const problems = [...findings, ...old.findings];
    if (problems.length > 0) process.stderr.write(`${reportOf(problems, true)}\n`);
    if (!grid || old.findings.length > 0) {
      code = exitCode.errors;
      continue;
    }
    const tables = understand(grid);
    understood.push(...tables);
    if (json) continue;
    process.stdout.write(`${describe(grid.workbook, tables)}\n`);
    const chosen = await choose(tables, yes);
    const rows = mappingRows(chosen);
    if (rows.length === 0) {
      process.stdout.write('Nothing needs to be written down: it is read so by itself.\n');
      continue;
    }
    await writeBeside(mappingFileOf(file), mappingFileText(old.value, rows));
    process.stdout.write(`Wrote ${mappingFileOf(file)}. All commands read it.\n`);
  }
  if (json) process.stdout.write(`${JSON.stringify({ tables: understood }, null, 2)}\n`);
  return code;
}

function describe(workbook: string, tables: readonly UnderstoodTable[]): string {
  if (tables.length === 0) return `${workbook}: no sheet looks like one of a forum's.`;
  return tables
    .map(({ yourSheet, headerRow, sheet, columns, others, missing }) =>
      [
        `${workbook}, ${yourSheet}, headers in row ${headerRow}: ${sheet}`,
        ...columns.map(
          (own) => `  ${own.cell} ${own.yourColumn} → ${own.column}${own.isSure ? '' : ' (?)'}`,
        ),
        ...(others.length > 0 ? [`  not read: ${others.join(', ')}`] : []),
        ...(missing.length > 0 ? [`  missing: ${missing.join(', ')}`] : []),
      ].join('\n'),
    )
    .join('\n');
}

/** The tables with the columns that are sure, or that were said to be right. */
async function choose(
  tables: readonly UnderstoodTable[],
  yes: boolean,
): Promise<readonly UnderstoodTable[]> {
  if (yes) return tables;
  if (!process.stdin.isTTY) {
    const unsure = tables.flatMap(({ columns }) => columns.filter(({ isSure }) => !isSure));
    if (unsure.length > 0 || tables.some(({ isSure }) => !isSure)) {
      process.stdout.write(
        'What is marked (?) was left out. Run it in a terminal to be asked, or take it with --yes.\n',
      );
    }
    return sureOf(tables);
  }
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const ask: Ask = async (question) => !/^n/i.test((await lines.question(question)).trim());
  try {
    return await asked(tables, ask);
  } finally {
    lines.close();
  }
}

const sureOf = (tables: readonly UnderstoodTable[]): readonly UnderstoodTable[] =>
  tables
    .filter(({ isSure }) => isSure)
    .map((table) => ({ ...table, columns: table.columns.filter(({ isSure }) => isSure) }));

async function asked(
  tables: readonly UnderstoodTable[],
  ask: Ask,
): Promise<readonly UnderstoodTable[]> {
  const chosen: UnderstoodTable[] = [];
  for (const table of tables) {
    const { yourSheet, sheet } = table;
    if (!table.isSure && !(await ask(`Is your sheet "${yourSheet}" the ${sheet}? [Y/n] `))) {
      continue;
    }
    const columns: UnderstoodColumn[] = [];
    for (const column of table.columns) {
      if (column.isSure || (await ask(questionOf(yourSheet, column)))) columns.push(column);
    }
    chosen.push({ ...table, columns });
  }
  return chosen;
}

function questionOf(sheet: string, { cell, yourColumn, column, samples }: UnderstoodColumn) {
  const such =
    samples.length > 0
      ? `, such as ${samples.map((one) => `"${one.slice(0, 40)}"`).join(', ')},`
      : '';
  return `Is "${yourColumn}" (${sheet} ${cell})${such} the ${column}? [Y/n] `;
}
