import { access } from 'node:fs/promises';
import type { Finding } from '../findings';
import type { Submission } from '../forum';
import {
  type Export,
  existingSubmissions,
  type ImportPlan,
  importedWorkbook,
  obstacles,
  planImport,
  understandExport,
} from '../importing';
import { readWorkbookFile, writeWorkbook } from '../workbook/file';
import { chosenColumns, settledColumns } from './chooseImportColumns';
import { describeExport, describeImport } from './describeImport';
import { CommandFailure, type ExitCode, exitCode } from './exitCode';
import type { ImportOptions } from './importOptions';
import { progressOn } from './progress';
import { bytesOf, nameOf, readGrids } from './readGrids';
import { reportOf } from './report';
import { writeBeside } from './writeBeside';

/**
 * Brings the answers of an export in as submissions: says how its columns are understood, asks where that is unsure,
 * and writes the rows that are new to a workbook that is not there yet. What it reads is never changed.
 */
export async function importAnswers(file: string, options: ImportOptions): Promise<ExitCode> {
  await refuse(options);
  const { value: grid, findings } = await readWorkbookFile(
    nameOf(file, [file]),
    await bytesOf(file),
  );
  const { value: understood, findings: unknown } = grid
    ? understandExport(grid)
    : { value: undefined, findings: [] };
  if (!understood) return failed([...findings, ...unknown]);
  const say = (text: string) => options.json || process.stdout.write(`${text}\n`);
  const chosen = chosenColumns(understood, options.as ?? []);
  say(describeExport(chosen));
  const own = await settledColumns(chosen, options);
  const choices = {
    ...(options.prefix !== undefined && { prefix: options.prefix }),
    ...(options.dates !== undefined && { dateOrder: options.dates }),
  };
  const hindrances = [...findings, ...obstacles(own, choices)];
  if (hindrances.some(({ severity }) => severity === 'error')) return failed(hindrances);
  const before = await submissionsIn(options.after ?? []);
  if (before.findings.length > 0) return failed(before.findings);
  const plan = planImport(own, before.value, choices);
  say(describeImport(plan));
  const notes = [...findings, ...plan.skipped, ...plan.findings];
  if (options.json) process.stdout.write(jsonOf(own, plan, notes));
  else if (notes.length > 0) process.stdout.write(`${reportOf(notes, false)}\n`);
  if (options.into === undefined || options.dryRun || plan.added.length === 0) {
    return exitCode.done;
  }
  await writeBeside(options.into, await writeWorkbook(importedWorkbook(own, plan)));
  say(`Made ${options.into}. The workbooks that were read are as they were.`);
  return exitCode.done;
}

/** Refuses what would leave nothing behind, or write over something. */
async function refuse({ into, dryRun, json }: ImportOptions): Promise<void> {
  if (into === undefined) {
    if (dryRun || json) return;
    throw new CommandFailure(
      'There is nothing to write to.',
      'Name the new workbook with --into new.xlsx, or only look with --dry-run.',
      exitCode.wrongUse,
    );
  }
  if (!/\.xlsx$/i.test(into)) {
    throw new CommandFailure(
      `${into} does not end in .xlsx.`,
      'Give the new workbook a name such as submissions.xlsx.',
      exitCode.wrongUse,
    );
  }
  const isThere = await access(into).then(
    () => true,
    () => false,
  );
  if (isThere) {
    throw new CommandFailure(
      `${into} is there already, and a workbook is never written over.`,
      `Choose another name. To add only what is new, give this one with --after ${into}.`,
    );
  }
}

function failed(findings: readonly Finding[]): ExitCode {
  process.stderr.write(`${reportOf(findings, false)}\n`);
  return exitCode.errors;
}

async function submissionsIn(
  files: readonly string[],
): Promise<{ readonly value: readonly Submission[]; readonly findings: readonly Finding[] }> {
  if (files.length === 0) return { value: [], findings: [] };
  const { grids, findings } = await readGrids(files, progressOn(process.stderr, true));
  const { value, findings: unread } = existingSubmissions(grids);
  return {
    value,
    findings: [...findings.filter(({ severity }) => severity === 'error'), ...unread],
  };
}

const jsonOf = (own: Export, { added, skipped }: ImportPlan, findings: readonly Finding[]) =>
  `${JSON.stringify(
    {
      source: own.source,
      sheet: own.sheet.name,
      headerRow: own.headerRow,
      columns: own.columns.map(({ cell, yourColumn, role, isSure, reason }) => ({
        cell,
        yourColumn,
        role,
        isSure,
        reason,
      })),
      added: added.map(({ row, from }) => ({ ref: row.ref, point: row.point, from: from.cell })),
      skipped: skipped.length,
      findings,
    },
    null,
    2,
  )}\n`;
