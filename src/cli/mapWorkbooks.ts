import { createInterface } from 'node:readline/promises';
import {
  type Grid,
  mappingFileText,
  mappingRows,
  newRows,
  readMapping,
  saidRows,
  settle,
  type UnderstoodTable,
  understand,
} from '../workbook';
import { readWorkbookFile } from '../workbook/file';
import { askedOf, isAnyUnsure, likelyOf, sureOf } from './chooseColumns';
import { describeTables } from './describeTables';
import { type ExitCode, exitCode } from './exitCode';
import { bytesOf, mappingBeside, mappingFileOf, nameOf } from './readGrids';
import { reportOf } from './report';
import { writeBeside } from './writeBeside';

export interface MapOptions {
  readonly yes?: boolean;
  readonly json?: boolean;
}

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
    const before = readMapping([old.value, grid].filter((one) => one !== undefined));
    const problems = [...findings, ...old.findings, ...(grid ? before.findings : [])];
    if (problems.length > 0) process.stderr.write(`${reportOf(problems, true)}\n`);
    if (!grid || old.findings.length > 0) {
      code = exitCode.errors;
      continue;
    }
    const tables = settle(understand(grid), before.value.mapping);
    understood.push(...tables);
    if (json) continue;
    process.stdout.write(`${describeTables(grid.workbook, tables)}\n`);
    await keep(file, old.value, await choose(tables, yes));
  }
  if (json) process.stdout.write(`${JSON.stringify({ tables: understood }, null, 2)}\n`);
  return code;
}

/** Writes what was chosen to the mapping file, where it says more than before. */
async function keep(
  file: string,
  old: Grid | undefined,
  chosen: readonly UnderstoodTable[],
): Promise<void> {
  const rows = mappingRows(chosen);
  const said = saidRows(old);
  if (newRows(said, rows).length === 0) {
    process.stdout.write('Nothing needs to be written down: it is read so by itself.\n');
    return;
  }
  await writeBeside(mappingFileOf(file), mappingFileText(said, rows));
  process.stdout.write(`Wrote ${mappingFileOf(file)}. All commands read it.\n`);
}

/** The tables with what is sure, or was said to be right. */
async function choose(
  tables: readonly UnderstoodTable[],
  yes: boolean,
): Promise<readonly UnderstoodTable[]> {
  if (yes) return likelyOf(tables);
  if (!isAnyUnsure(tables)) return tables;
  if (!process.stdin.isTTY) {
    process.stdout.write(
      'What is marked (?) was left out. Run it in a terminal to be asked, or take it with --yes.\n',
    );
    return sureOf(tables);
  }
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await askedOf(tables, async (question) => (await lines.question(question)).trim());
  } finally {
    lines.close();
  }
}
