import type { Added, AddedRows, SubmissionsPlace } from '../../workbook/live';
import type { Outcome, WorkbookEdits } from '../session';

/** Takes out what was added, if nobody has worked in it. */
export type TakeOut = () => Promise<Outcome<void>>;

/** Adds submissions to the workbook that is open in Excel, with the sheets or columns that they need: all or nothing. */
export async function addSubmissions(
  edits: WorkbookEdits,
  { parts, addition }: Extract<SubmissionsPlace, { readonly kind: 'rows' }>,
): Promise<Outcome<TakeOut>> {
  const isWhole = parts.sheets.length + parts.columns.length === 0;
  const added: Outcome<Added | undefined> = isWhole
    ? { kind: 'done', value: undefined }
    : await edits.addParts(parts);
  if (added.kind === 'problem') return added;
  const takeOutParts = async (): Promise<Outcome<void>> =>
    added.value ? edits.takeOutParts(added.value) : { kind: 'done', value: undefined };
  const rows: Outcome<AddedRows> = await edits.addRows(addition);
  if (rows.kind === 'problem') {
    await takeOutParts();
    return rows;
  }
  let areRowsOut = false;
  return {
    kind: 'done',
    value: async () => {
      if (!areRowsOut) {
        const out = await edits.takeOutRows(rows.value);
        if (out.kind === 'problem') return out;
        areRowsOut = true;
      }
      return takeOutParts();
    },
  };
}
