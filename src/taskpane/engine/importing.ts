import type { Finding } from '../../findings';
import {
  type Export,
  existingSubmissions,
  type ImportPlan,
  importedWorkbook,
  obstacles,
  planImport,
  understandExport,
  withRoles,
} from '../../importing';
import type { Grid } from '../../workbook';
import { readWorkbookFile, writeWorkbook } from '../../workbook/file';
import { submissionsPlace } from '../../workbook/live';
import type { AddedSubmission, ImportPreview, ImportQuestion, Requests } from './messages';

/** The workbook that an export is brought into or stands beside, and all that is read of it. */
export interface Beside {
  readonly grid: Grid | undefined;
  readonly grids: readonly Grid[];
}

/** What bringing an export in would add, leave out and ask; nothing is written. */
export async function importPreview(
  question: ImportQuestion,
  { grid, grids }: Beside,
): Promise<Requests['import']['gives']> {
  const { value: understood, findings } = await understoodExport(question.file);
  if (!understood) return { preview: undefined, findings };
  const { own, plan, hindrances } = planned(understood, question, grids);
  // What is not sure is shown as a question, and so is the order of dates.
  const asked = ['import-column-unsure', 'import-dates-unclear'];
  const place = grid && submissionsPlace(grid, rowsOf(plan));
  const preview: ImportPreview = {
    source: own.source,
    sheet: own.sheet.name,
    headerRow: own.headerRow,
    columns: own.columns,
    asksDates: hindrances.some(({ rule }) => rule === 'import-dates-unclear'),
    hindrances: hindrances.filter(({ rule }) => !asked.includes(rule)),
    added: plan.added.map(
      ({ row: { ref, point, theme, topic }, from }): AddedSubmission => ({
        ref,
        point: typed(point),
        theme: typed(theme),
        topic: typed(topic),
        from,
      }),
    ),
    skipped: plan.skipped,
    findings: plan.findings,
    place,
  };
  return { preview, findings };
}

/** A new workbook with the rows that an export adds, as the command line writes it. */
export async function importedFile(
  question: ImportQuestion,
  { grids }: Beside,
): Promise<Uint8Array> {
  const { value: understood } = await understoodExport(question.file);
  if (!understood) throw new Error('the export holds no answers');
  const { own, plan } = planned(understood, question, grids);
  return writeWorkbook(importedWorkbook(own, plan));
}

let last:
  | {
      readonly file: ImportQuestion['file'];
      readonly understood: {
        readonly value: Export | undefined;
        readonly findings: readonly Finding[];
      };
    }
  | undefined;

/** Reads an export once, however often something else is said of its columns. */
async function understoodExport(file: ImportQuestion['file']) {
  if (last && isSame(last.file, file)) return last.understood;
  const { value: grid, findings } = await readWorkbookFile(file.name, file.bytes);
  const found = grid ? understandExport(grid) : { value: undefined, findings: [] };
  const understood = { value: found.value, findings: [...findings, ...found.findings] };
  last = { file, understood };
  return understood;
}

const isSame = (one: ImportQuestion['file'], other: ImportQuestion['file']): boolean =>
  one.name === other.name &&
  one.bytes.length === other.bytes.length &&
  one.bytes.every((byte, index) => byte === other.bytes[index]);

function planned(
  understood: Export,
  { chosen, choices }: ImportQuestion,
  grids: readonly Grid[],
): {
  readonly own: Export;
  readonly plan: ImportPlan;
  readonly hindrances: readonly Finding[];
} {
  const { value: own } = withRoles(understood, chosen);
  const existing = existingSubmissions(grids);
  return {
    own,
    plan: planImport(own, existing.value, choices),
    hindrances: [...obstacles(own, choices), ...existing.findings],
  };
}

const rowsOf = ({ added }: ImportPlan) => added.map(({ row }) => row);

const typed = (value: string | number | undefined): string | undefined =>
  value === undefined ? undefined : String(value);
